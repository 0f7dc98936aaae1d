import { beforeEach, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { createWorkers, type Workers } from "../start-workers.ts";
import { NOW } from "../testing/bean-products.contract.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.contract.ts";

type Task = HttpSchemas["Task"];
type Tasks = HttpSchemas["TaskList"];

const HOUR = 60 * 60 * 1000;
const people = [
  { id: "wang.fang", name: { "zh-CN": "王芳", en: "Wang Fang" }, roles: ["serviceHead"] },
  { id: "zhao.lei", name: "赵磊", roles: ["serviceHead"] },
  { id: "chen.jie", name: "陈杰", roles: ["sales"] },
];
const FANG = "a:wang.fang:reader";
const LEI = "a:zhao.lei:reader";
const JIE = "a:chen.jie:reader";
const BOSS = "a:boss:approver";

let now = NOW;
let app: TestApp;
let workers: Workers;
beforeEach(async () => {
  now = NOW;
  const directory = { people: async () => people };
  app = await openTestApp({ now: () => now, directory });
  workers = createWorkers({ store: app.store, now: () => now, directory });
  const json = {
    customerId: "C00017",
    receivedAt: "2026-06-15T08:00:00+08:00",
    type: "packaging",
    severity: "general",
  };
  await app.ask("PUT", "/v1/records/complaint/T-1", { json });
  await workers.tick();
});

const list = async (query: string, as = FANG): Promise<readonly Task[]> =>
  (await app.ask<Tasks>("GET", `/v1/tasks${query}`, { as })).body.items;
const first = async (): Promise<Task> => {
  const task = (await list("?about=complaint/T-1")).find(({ clauses }) => clauses.includes("5.3.1.a"));
  if (task === undefined) throw new TypeError("no task");
  return task;
};

describe("listTasks", () => {
  it("tells what is to be done by when, by whom and on what ground, in the reader's language", async () => {
    const english = await first();
    expect(english).toMatchObject({
      title: "First response",
      clauses: ["5.3.1.a", "5.3.2.a"],
      due: "2026-06-16T08:00:00+08:00",
      roleName: "head of customer service",
      overdue: false,
      mayDo: true,
    });
    const chinese = await app.ask<Tasks>("GET", "/v1/tasks?about=complaint/T-1&locale=zh-CN", { as: FANG });
    expect(chinese.body.items.map(({ title }) => title)).toContain("首次回应");
  });

  it("looks at today, this week and what is overdue, by the policy's own days", async () => {
    const titles = async (view: string): Promise<readonly string[]> =>
      (await list(`?view=${view}&about=complaint/T-1`)).map(({ title }) => title);
    expect([await titles("today"), await titles("overdue")]).toEqual([[], []]);
    expect(await titles("week")).toContain("First response");
    now += 24 * HOUR;
    expect(await titles("today")).toEqual(["First response"]);
    expect(await list("?view=overdue&about=complaint/T-1")).toMatchObject([{ overdue: true, lateBy: HOUR }]);
  });

  it("shows somebody their own and what their roles have, and nobody else's", async () => {
    expect(await list("?mine=true&about=complaint/T-1", JIE)).toEqual([]);
    expect((await list("?mine=true&about=complaint/T-1", FANG)).length).toBeGreaterThan(0);
    const { id } = await first();
    await app.ask("POST", `/v1/tasks/${id}/claim`, { as: FANG });
    expect((await list("?mine=true", LEI)).map((task) => task.id)).not.toContain(id);
    expect((await list("?mine=true", FANG)).map((task) => task.id)).toContain(id);
  });

  it("goes on behind a cursor, through everything once", async () => {
    const all = (await list("?limit=200")).map(({ id }) => id);
    const seen: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const after: string = cursor === "" ? "" : `&cursor=${cursor}`;
      const { body } = await app.ask<Tasks>("GET", `/v1/tasks?limit=1${after}`, { as: FANG });
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
    }
    expect(seen).toEqual(all);
    expect(all.length).toBeGreaterThan(1);
  });
});

describe("claiming, completing and assigning", () => {
  it("lets one of two who have the role claim a task", async () => {
    const { id } = await first();
    const claimed = await app.ask<Task>("POST", `/v1/tasks/${id}/claim`, { as: FANG });
    expect(claimed.body).toMatchObject({ person: "wang.fang", personName: "Wang Fang" });
    const late = await app.fail("POST", `/v1/tasks/${id}/claim`, { as: LEI });
    expect([late.status, late.body.issues[0]?.code]).toEqual([409, "server/task-taken"]);
    const stranger = await app.fail("POST", `/v1/tasks/${id}/complete`, { as: JIE, json: { note: "done" } });
    expect(stranger.body.issues[0]?.code).toBe("server/task-taken");
  });

  it("refuses who has another role", async () => {
    const { id } = await first();
    const told = await app.fail("POST", `/v1/tasks/${id}/claim`, { as: JIE });
    expect([told.status, told.body.issues[0]?.code]).toEqual([403, "server/not-your-task"]);
  });

  it("completes a task once, with a note and a record that proves it, on record", async () => {
    const { id } = await first();
    const json = { note: "电话已回应", evidence: "customer/C00017" };
    const headers = { "idempotency-key": "done-once-1234567890" };
    const done = await app.ask<Task>("POST", `/v1/tasks/${id}/complete`, { as: FANG, json, headers });
    expect(done.body).toMatchObject({ state: "done", ...json, closedBy: "wang.fang", closedByName: "Wang Fang" });
    const again = await app.ask("POST", `/v1/tasks/${id}/complete`, { as: FANG, json, headers });
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    const twice = await app.fail("POST", `/v1/tasks/${id}/complete`, { as: FANG, json });
    expect(twice.body.issues[0]?.code).toBe("server/task-closed");
    const { items } = await app.store.listAudit("a", { target: `task/${id}` });
    expect(items.map(({ action, person }) => [action, person])).toEqual([["task/complete", "wang.fang"]]);
    expect((await list("?closed=true")).map((task) => task.id)).toEqual([id]);
  });

  it("refuses evidence that is not stored, and nothing at all", async () => {
    const { id } = await first();
    const told = await app.fail("POST", `/v1/tasks/${id}/complete`, { as: FANG, json: { evidence: "visit/V-9" } });
    expect(told.body.issues[0]).toMatchObject({ code: "server/unknown-record", pointer: "/evidence" });
    expect((await app.fail("POST", `/v1/tasks/${id}/complete`, { as: FANG, json: {} })).status).toBe(422);
  });

  it("lets who has a task pass it on, who arranges tasks give any, and tells whoever gets it", async () => {
    const { id } = await first();
    const assign = (as: string, person: string | null) =>
      app.fail("POST", `/v1/tasks/${id}/assign`, { as, json: { person } });
    expect((await assign(FANG, "zhao.lei")).status).toBe(403);
    expect((await assign(BOSS, "nobody")).body.issues[0]?.code).toBe("server/unknown-person");
    expect((await assign(BOSS, "wang.fang")).status).toBe(200);
    expect((await assign(FANG, "zhao.lei")).body).toMatchObject({ person: "zhao.lei" });
    const notices = await app.ask<HttpSchemas["NoticeList"]>("GET", "/v1/notices?unread=true", { as: LEI });
    expect(notices.body.items[0]).toMatchObject({
      kind: "task.assigned",
      text: "A task for you: First response (complaint/T-1), due 2026-06-16 08:00 [5.3.1.a, 5.3.2.a]",
    });
  });

  it("stays done when the clock behind it is looked at again", async () => {
    const { id } = await first();
    await app.ask("POST", `/v1/tasks/${id}/complete`, { as: FANG, json: { note: "ok" } });
    now += 48 * HOUR;
    await workers.tick();
    expect((await app.store.getTask("a", id))?.state).toBe("done");
  });
});

describe("notices", () => {
  it("reach who is to hear of a breach, are read once, and are nobody else's", async () => {
    now += 25 * HOUR;
    await workers.tick();
    const mine = await app.ask<HttpSchemas["NoticeList"]>("GET", "/v1/notices?locale=zh-CN", { as: FANG });
    const [notice] = mine.body.items.filter(({ kind }) => kind === "clock.breached");
    expect(notice?.text).toBe("已超时：首次回应（complaint/T-1），原定2026-06-16 08:00到期［5.3.1.a、5.3.2.a］");
    const path = `/v1/notices/${notice?.id}/read`;
    expect((await app.fail("POST", path, { as: JIE })).status).toBe(404);
    const read = await app.ask<HttpSchemas["Notice"]>("POST", path, { as: FANG });
    expect(read.body).toMatchObject({ readBy: "wang.fang" });
    const unread = await app.ask<HttpSchemas["NoticeList"]>("GET", "/v1/notices?unread=true", { as: FANG });
    expect(unread.body.items.map(({ id }) => id)).not.toContain(notice?.id);
  });
});

describe("listTimers", () => {
  it("shows what is to happen to who arranges tasks", async () => {
    const told = await app.ask<HttpSchemas["TimerList"]>("GET", "/v1/timers?source=clock&state=armed", { as: BOSS });
    expect(told.body.items).toMatchObject([{ instance: "complaintDeadlines/complaint/T-1", state: "armed" }]);
    expect((await app.fail("GET", "/v1/timers?source=clock", { as: FANG })).status).toBe(403);
  });
});
