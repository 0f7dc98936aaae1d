import { beforeEach, describe, expect, it } from "vitest";
import type { HttpSchemas } from "../generated/http-types.ts";
import { seedTenant } from "../seed-tenant.ts";
import { createWorkers, type Workers } from "../start-workers.ts";
import { NOW } from "../testing/bean-products.contract.ts";
import { beanProductsWith, pausableDeadlines } from "../testing/complaint-deadlines.contract.ts";
import { openTestApp, type TestApp, type Told } from "../testing/open-test-app.contract.ts";

type Clock = HttpSchemas["RecordClock"];

const HOUR = 60 * 60 * 1000;
const at = (moment: string): number => Date.parse(`${moment}+08:00`);
const STAFF = "c:chen.jie:staff";
const MANAGER = "c:wang.fang:approver,staff";
const CLOCK = "/v1/records/complaint/T-1/clocks/complaintDeadlines";

let now = NOW;
let app: TestApp;
let workers: Workers;
let count = 0;
const newId = (): string => `c-${String((count += 1))}`;
beforeEach(async () => {
  now = at("2026-06-15T09:00");
  app = await openTestApp({ now: () => now, customers: 1, newId });
  const documents = beanProductsWith(pausableDeadlines);
  const customer = { customerId: "C-1", name: "惠民超市", segment: "dealer", region: "苏州" };
  await seedTenant(app.store, { tenant: "c", documents, records: { customer: [customer] }, now, newId });
  workers = createWorkers({ store: app.store, now: () => now, newId });
  await put({});
});

async function put(data: Readonly<Record<string, unknown>>): Promise<void> {
  const received = { customerId: "C-1", receivedAt: "2026-06-15T08:00:00+08:00", type: "packaging" };
  const json = { ...received, severity: "general", firstResponseAt: "2026-06-15T08:30:00+08:00", ...data };
  const { status, body } = await app.ask("PUT", "/v1/records/complaint/T-1", { as: "c:wang.min:importer", json });
  expect([status, body]).toMatchObject([200, {}]);
  await workers.tick();
}

const command = (path: string, json: object, as = STAFF): Promise<Told<Clock>> =>
  app.ask<Clock>("POST", `${CLOCK}/${path}`, { as, json });
const resolution = ({ body }: Told<Clock>): Clock["targets"][number] | undefined =>
  body.targets.find(({ target }) => target === "resolution");
const refused = async (path: string, json: object, as = STAFF): Promise<unknown> => {
  const { status, body } = await app.fail("POST", `${CLOCK}/${path}`, { as, json });
  return [status, body.issues?.[0]?.code];
};
const stored = async (): Promise<Clock["targets"][number] | undefined> => {
  const { body } = await app.ask<HttpSchemas["RecordClocks"]>("GET", "/v1/records/complaint/T-1/clocks", { as: STAFF });
  return body.clocks[0]?.targets.find(({ target }) => target === "resolution");
};

describe("pauseClock and resumeClock", () => {
  it("let a deadline stand still, and move it by the whole days that took", async () => {
    expect((await stored())?.due).toBe("2026-06-19T00:00:00+08:00");
    now += HOUR;
    const paused = await command("pause", { reason: "sample", note: "等快递" });
    expect(resolution(paused)).toMatchObject({ status: "paused", pausedBy: ["The customer sends a sample"] });
    expect(paused.body.pauseReasons).toEqual([
      { reason: "sample", title: "The customer sends a sample", targets: ["resolution"] },
    ]);
    await workers.tick();
    now += 48 * HOUR;
    await workers.tick();
    const going = await command("resume", { reason: "sample" });
    expect(resolution(going)).toMatchObject({ status: "running", due: "2026-06-20T00:00:00+08:00" });
    await workers.tick();
    expect(await stored()).toMatchObject({ status: "running", due: "2026-06-20T00:00:00+08:00" });
    const [task] = (await app.store.tasksOf("c", "clock", "complaintDeadlines/complaint/T-1")).filter(
      ({ target }) => target === "resolution",
    );
    expect(task).toMatchObject({ state: "open", dueAt: at("2026-06-20T00:00") });
    const audit = await app.store.listAudit("c", { target: "complaintDeadlines/complaint/T-1" });
    expect(audit.items.map(({ action, person }) => [action, person])).toEqual([
      ["clock/resume", "chen.jie"],
      ["clock/pause", "chen.jie"],
    ]);
    expect(audit.items[1]?.payload).not.toContain("快递");
  });

  it("refuse what changes nothing, what the clock does not know, and a moment to come", async () => {
    expect(await refused("resume", { reason: "sample" })).toEqual([409, "server/clock-unchanged"]);
    expect(await refused("pause", { reason: "holiday" })).toEqual([422, "clock/unknown-reason"]);
    expect(await refused("pause", { reason: "sample", target: "resolutoin" })).toEqual([422, "clock/unknown-target"]);
    const later = { reason: "sample", at: "2026-06-16T00:00:00+08:00" };
    expect(await refused("pause", later, MANAGER)).toEqual([422, "server/event-to-come"]);
    expect(await refused("pause", { reason: "sample" }, "c:x:reader")).toEqual([403, "server/forbidden"]);
    const other = "/v1/records/complaint/T-1/clocks/nothing/pause";
    const { status } = await app.fail("POST", other, { as: STAFF, json: { reason: "sample" } });
    expect(status).toBe(404);
  });

  it("fold in late what happened before, when somebody says so who manages clocks", async () => {
    now = at("2026-06-19T10:00");
    await workers.tick();
    expect(await stored()).toMatchObject({ status: "breached" });
    const event = { reason: "sample", at: "2026-06-18T10:00:00+08:00" };
    expect(await refused("pause", event)).toEqual([403, "server/forbidden"]);
    expect(resolution(await command("pause", event, MANAGER))).toMatchObject({ status: "paused" });
    await workers.tick();
    expect(await stored()).toMatchObject({ status: "paused" });
  });

  it("answer a repetition under the same key alike, and change nothing by it", async () => {
    const headers = { "idempotency-key": "one-pause-1" };
    const json = { reason: "sample" };
    const first = await app.ask("POST", `${CLOCK}/pause`, { as: STAFF, json, headers });
    const second = await app.ask("POST", `${CLOCK}/pause`, { as: STAFF, json, headers });
    expect([second.status, second.body]).toEqual([200, first.body]);
  });
});

describe("askExtension and decideExtension", () => {
  const ask = { target: "resolution", by: 3, note: "等检测报告" };

  it("give more time when another person agrees before the deadline passes, once", async () => {
    const asked = await command("extension", ask);
    expect(resolution(asked)).toMatchObject({
      due: "2026-06-19T00:00:00+08:00",
      extension: { by: 3, note: "等检测报告", askedBy: "chen.jie" },
    });
    await workers.tick();
    const tasks = await app.store.tasksOf("c", "clock", "complaintDeadlines/complaint/T-1");
    expect(tasks.find(({ target }) => target === "resolution extension")).toMatchObject({
      state: "open",
      role: "serviceHead",
    });
    expect(await refused("extension", ask)).toEqual([409, "server/extension-asked"]);
    const yes = { target: "resolution", approve: true };
    expect(await refused("extension/decision", yes)).toEqual([403, "server/forbidden"]);
    expect(await refused("extension/decision", yes, "c:chen.jie:approver")).toEqual([403, "server/own-extension"]);
    now += HOUR;
    const granted = await command("extension/decision", yes, MANAGER);
    expect(resolution(granted)).toMatchObject({ due: "2026-06-22T00:00:00+08:00", extension: null, mayExtend: null });
    expect(resolution(granted)?.changes).toMatchObject([{ cause: "extension" }]);
    await workers.tick();
    const after = await app.store.tasksOf("c", "clock", "complaintDeadlines/complaint/T-1");
    expect(after.find(({ target }) => target === "resolution extension")?.state).toBe("done");
    expect(await refused("extension", ask)).toEqual([422, "clock/not-extended"]);
  });

  it("refuse what the policy does not grant, and what comes too late", async () => {
    expect((await stored())?.mayExtend).toMatchObject({ atMost: 3 });
    expect(await refused("extension", { ...ask, by: 4 })).toEqual([422, "clock/not-extended"]);
    expect(await refused("extension/decision", { target: "resolution", approve: true }, MANAGER)).toEqual([
      409,
      "server/no-extension-asked",
    ]);
    await command("extension", ask);
    now = at("2026-06-19T00:00") + 1;
    expect(await refused("extension/decision", { target: "resolution", approve: true }, MANAGER)).toEqual([
      422,
      "clock/not-extended",
    ]);
    const no = await command("extension/decision", { target: "resolution", approve: false }, MANAGER);
    expect(resolution(no)).toMatchObject({ status: "breached", extension: null });
  });
});

describe("reopenClock", () => {
  it("begins anew within the time that the policy gives, and no later", async () => {
    expect(await refused("reopen", { note: "客户再次来电" })).toEqual([409, "server/clock-unchanged"]);
    await put({ resolvedAt: "2026-06-15T08:50:00+08:00" });
    now = at("2026-06-20T10:00");
    const again = await command("reopen", { target: "resolution", note: "客户再次来电" });
    expect(resolution(again)).toMatchObject({ status: "running", due: "2026-06-24T00:00:00+08:00" });
    // The fact that stopped it is taken back, and told anew.
    await put({});
    expect(await stored()).toMatchObject({ status: "running", due: "2026-06-24T00:00:00+08:00" });
    await put({ resolvedAt: "2026-06-20T09:59:00+08:00" });
    now = at("2026-06-21T10:00");
    await put({ resolvedAt: "2026-06-21T09:00:00+08:00" });
    expect(await stored()).toMatchObject({ status: "met", stoppedAt: "2026-06-21T09:00:00+08:00" });
    now = at("2026-08-01T10:00");
    expect(await refused("reopen", { target: "resolution", note: "太迟" })).toEqual([422, "clock/not-reopened"]);
  });
});

describe("voidClock", () => {
  it("ends a deadline that never should have begun, so that nothing is late by it", async () => {
    expect(await refused("void", { note: "重复登记" })).toEqual([403, "server/forbidden"]);
    expect(resolution(await command("void", { note: "重复登记" }, MANAGER))).toMatchObject({ status: "voided" });
    now += 30 * 24 * HOUR;
    await workers.tick();
    const events = await app.store.listEvents("c", "clock", "complaintDeadlines/complaint/T-1");
    expect(events.filter(({ kind }) => kind === "clock.breached")).toEqual([]);
    const tasks = await app.store.tasksOf("c", "clock", "complaintDeadlines/complaint/T-1");
    expect(tasks.filter(({ state }) => state === "open")).toEqual([]);
  });
});

describe("a complaint that turns out to be worse", () => {
  it("gets the deadlines of its new class, counted as the policy says, and keeps no later one", async () => {
    now += HOUR;
    await put({ severity: "major" });
    const { body } = await app.ask<HttpSchemas["RecordClocks"]>("GET", "/v1/records/complaint/T-1/clocks", {
      as: STAFF,
    });
    const targets = new Map(body.clocks[0]?.targets.map((each) => [each.target, each]));
    expect(targets.get("planActivation")).toMatchObject({ start: "2026-06-15T10:00:00+08:00" });
    expect(targets.get("preliminaryOpinion")).toMatchObject({ start: "2026-06-15T08:00:00+08:00" });
    // What was promised to everybody may only become shorter.
    expect(targets.get("resolution")?.due).toBe("2026-06-19T00:00:00+08:00");
  });
});
