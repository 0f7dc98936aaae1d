import { beforeEach, describe, expect, it } from "vitest";
import { createWorkers, type Workers } from "../start-workers.ts";
import type { Task, TimeEvent } from "../storage/index.ts";
import { NOW } from "../testing/bean-products.contract.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.contract.ts";

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

const people = [
  { id: "wang.fang", name: "王芳", roles: ["serviceHead"] },
  { id: "li.na", name: "李娜", roles: ["generalManager"] },
];

let now = NOW;
let app: TestApp;
let workers: Workers;
beforeEach(async () => {
  now = NOW;
  const directory = { people: async () => people };
  app = await openTestApp({ now: () => now, directory });
  workers = createWorkers({ store: app.store, now: () => now, directory });
});

/** Stores a complaint as it is now. */
async function put(data: Readonly<Record<string, unknown>>): Promise<void> {
  const json = {
    customerId: "C00017",
    receivedAt: "2026-06-15T08:00:00+08:00",
    type: "packaging",
    severity: "general",
    ...data,
  };
  const { status, body } = await app.ask("PUT", "/v1/records/complaint/T-1", { json });
  expect([status, body]).toMatchObject([200, {}]);
  await workers.tick();
}

const INSTANCE = "complaintDeadlines/complaint/T-1";
const tasks = async (): Promise<ReadonlyMap<string, Task>> =>
  new Map((await app.store.tasksOf("a", "clock", INSTANCE)).map((task) => [task.target, task]));
const events = async (): Promise<readonly TimeEvent[]> =>
  (await app.store.listEvents("a", "clock", INSTANCE)).filter(({ kind }) => kind !== "clock.facts");
const at = (moment: string): number => Date.parse(`${moment}+08:00`);

describe("deadlines of a complaint", () => {
  it("are tasks of whoever answers for the clause, with their moments", async () => {
    await put({});
    expect(await tasks()).toMatchObject(
      new Map([
        [
          "firstResponse",
          { state: "open", role: "serviceHead", dueAt: at("2026-06-16T08:00"), about: "complaint/T-1" },
        ],
        ["resolution", { state: "open" }],
      ]),
    );
    expect((await tasks()).get("firstResponse")?.data).toMatchObject({ clauses: ["5.3.1.a", "5.3.2.a"] });
  });

  it("are breached at their moment, once, and whoever is to hear of it does", async () => {
    await put({});
    now = at("2026-06-16T08:00");
    await workers.tick();
    expect((await events()).filter(({ kind }) => kind === "clock.breached")).toEqual([]);
    now += 1;
    await workers.tick();
    await workers.tick();
    const breaches = (await events()).filter(({ kind }) => kind === "clock.breached");
    expect(breaches).toMatchObject([{ target: "firstResponse", at: at("2026-06-16T08:00"), recordedAt: now }]);
    const { items } = await app.store.listNotices("a", { recipients: ["person:wang.fang"] });
    expect(items.filter(({ kind }) => kind === "clock.breached")).toMatchObject([
      { kind: "clock.breached", data: { about: "complaint/T-1" } },
    ]);
    expect((await app.store.listAudit("a", { target: INSTANCE })).items).toMatchObject([{ action: "clock/breach" }]);
  });

  it("say how late it was noticed after a long stop, in the order in which it happened", async () => {
    await put({});
    now += 60 * DAY;
    await workers.tick();
    const breaches = (await events()).filter(({ kind }) => kind === "clock.breached");
    expect(breaches.map(({ target }) => target)).toEqual(["firstResponse", "resolution"]);
    expect(breaches[0]?.recordedAt).toBe(now);
  });

  it("are done when the fact that stops them is told, and wake nobody any more", async () => {
    await put({});
    now += 4 * HOUR;
    await put({ firstResponseAt: "2026-06-15T10:00:00+08:00", resolvedAt: "2026-06-15T12:00:00+08:00" });
    const states = [...(await tasks()).values()].map(({ state }) => state);
    expect(states).toEqual(["done", "done"]);
    now += 60 * DAY;
    const { items } = await app.store.listTimers("a", { source: "clock", instance: INSTANCE, state: "armed" });
    expect(items).toEqual([]);
    await workers.tick();
    expect((await events()).some(({ kind }) => kind === "clock.breached")).toBe(false);
  });

  it("tell those who hear of the start, and follow the complaint when it turns out to be worse", async () => {
    await put({});
    now += HOUR;
    await put({ severity: "major" });
    expect([...(await tasks()).keys()]).toContain("planActivation");
    const { items } = await app.store.listNotices("a", { recipients: ["person:li.na", "role:qcHead"] });
    expect(items.map(({ recipient }) => recipient).toSorted()).toContain("person:li.na");
    expect(items.map(({ recipient }) => recipient)).toContain("role:qcHead");
  });

  it("of an old complaint that is over are written down, and ring no bell", async () => {
    const over = { firstResponseAt: "2025-06-20T10:00:00+08:00", resolvedAt: "2025-06-25T12:00:00+08:00" };
    await put({ receivedAt: "2025-06-15T08:00:00+08:00", ...over });
    expect((await events()).filter(({ kind }) => kind === "clock.breached")).toHaveLength(2);
    expect((await app.store.listNotices("a", { recipients: ["person:wang.fang"] })).items).toEqual([]);
    expect([...(await tasks()).values()].filter(({ state }) => state === "open")).toEqual([]);
  });

  it("are one timer, however often the complaint is written", async () => {
    await put({});
    await put({ summary: "又一次" });
    const { items } = await app.store.listTimers("a", { source: "clock", instance: INSTANCE });
    expect(items).toMatchObject([{ instance: INSTANCE, state: "armed" }]);
    expect(items[0]?.dueAt).toBeLessThanOrEqual(at("2026-06-16T08:00") + 1);
    expect(items[0]?.dueAt).toBeGreaterThan(now);
  });

  it("are not touched by a complaint of another company", async () => {
    await put({});
    const { items } = await app.store.listTasks("b", { states: ["open"], limit: 500 });
    expect(items.filter(({ source }) => source === "clock")).toEqual([]);
  });
});

describe("a decision that lacks facts", () => {
  it("is somebody's task until they are told", async () => {
    const json = { name: "新客户", segment: "retailer", region: "苏州" };
    await app.ask("PUT", "/v1/records/customer/N-1", { json });
    await workers.tick();
    const open = await app.store.tasksOf("a", "followUp", "tier/customer/N-1");
    expect(open).toMatchObject([{ target: "completeProfile", state: "open", role: "accountManager" }]);
    expect(open[0]?.dueAt).toBeGreaterThan(now);
    const placed = { placedAt: "2026-05-10T10:00:00+08:00", deliveredAt: "2026-05-12T10:00:00+08:00" };
    const order = { customerId: "N-1", amount: 12_000, returnedAmount: 0, status: "paid", ...placed };
    const full = { ...json, retailerGrade: "key" };
    await app.ask("PUT", "/v1/records/customer/N-1", { json: full });
    await app.ask("PUT", "/v1/records/order/O-N1", { json: order });
    await workers.tick();
    const { body } = await app.ask("POST", "/v1/decisions/tier", { json: { subject: "N-1" } });
    expect(body).toMatchObject({ missing: [] });
    expect(await app.store.tasksOf("a", "followUp", "tier/customer/N-1")).toMatchObject([{ state: "done" }]);
  });
});
