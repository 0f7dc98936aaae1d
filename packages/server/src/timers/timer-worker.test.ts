import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { postgresUrl } from "../../../../test/postgres/index.ts";
import type { ContractDatabase, ContractOpener } from "../storage/contract/contract-database.contract.ts";
import { postgresContractOpener } from "../storage/postgres/postgres-contract-opener.contract.ts";
import { sqliteContractOpener } from "../storage/sqlite/sqlite-contract-opener.contract.ts";
import { arm, armMany, DAY, firing, firings, MINUTE, MORNING, recordFiring, workerOn } from "./timers.contract.ts";

const due = (dueAt: number, threshold = "due") => ({ target: "target", threshold, dueAt });

function timerContract(opener: ContractOpener): void {
  let database: ContractDatabase;
  let now = MORNING;
  beforeEach(async () => {
    database = await opener.open();
    now = MORNING;
  });
  afterEach(() => database.drop());
  const worker = (...more: Parameters<typeof workerOn> extends [unknown, unknown, ...infer Rest] ? Rest : never) =>
    workerOn(database.store, () => now, ...more);

  it("fires nothing before its moment, at the moment, and never again", async () => {
    const { store } = database;
    await arm(store, "i", [due(MORNING + MINUTE)]);
    now = MORNING + MINUTE - 1;
    expect(await worker().tick()).toBe(0);
    now = MORNING + MINUTE;
    expect(await worker().tick()).toBe(1);
    now += DAY;
    expect(await worker().tick()).toBe(0);
    expect(await firings(store)).toMatchObject([{ instance: "i", lateBy: 0, generation: 1 }]);
    expect((await store.listTimers("t1", { source: "test" })).items).toMatchObject([{ state: "fired" }]);
  });

  it("fires a timer that moved at its new moment only, as the next generation", async () => {
    const { store } = database;
    await arm(store, "i", [due(MORNING + MINUTE)]);
    await arm(store, "i", [due(MORNING + 2 * MINUTE)]);
    now = MORNING + MINUTE;
    expect(await worker().tick()).toBe(0);
    now = MORNING + 2 * MINUTE;
    await worker().tick();
    expect(await firings(store)).toMatchObject([{ generation: 2, dueAt: MORNING + 2 * MINUTE }]);
  });

  it("does nothing for a timer that moves while it is being handled", async () => {
    const { store } = database;
    await arm(store, "i", [due(MORNING)]);
    const done = await worker(async ({ timer, lateBy }) => {
      await arm(store, "i", [due(MORNING + DAY)]);
      return { writes: [firing(timer, now, lateBy)] };
    }).tick();
    expect(done).toBe(0);
    expect(await firings(store)).toEqual([]);
    now = MORNING + DAY;
    await worker().tick();
    expect(await firings(store)).toMatchObject([{ generation: 2 }]);
  });

  it("never fires what is no longer wanted", async () => {
    const { store } = database;
    await arm(store, "i", [due(MORNING), due(MORNING, "warn")]);
    await arm(store, "i", [due(MORNING, "warn")]);
    await worker().tick();
    expect(await firings(store)).toMatchObject([{ threshold: "warn" }]);
  });

  it("fires again what has fired, at a later moment that is still to come, and not at one that is past", async () => {
    const { store } = database;
    await arm(store, "i", [due(MORNING)]);
    await worker().tick();
    await arm(store, "i", [due(MORNING - DAY)]);
    await worker().tick();
    expect(await firings(store)).toHaveLength(1);
    await arm(store, "i", [due(MORNING + MINUTE)]);
    now += MINUTE;
    await worker().tick();
    expect(new Set((await firings(store)).map(({ generation }) => generation))).toEqual(new Set([1, 2]));
  });

  it("fires 10,000 that are due at once in their order, none lost, none doubled", async () => {
    const { store } = database;
    await armMany(store, 10_000, MORNING, 1);
    now = MORNING + DAY;
    const order: number[] = [];
    const done = await worker(async (each) => {
      order.push(each.timer.dueAt);
      return recordFiring(each);
    }).tick();
    expect(done).toBe(10_000);
    expect(order).toEqual(Array.from({ length: 10_000 }, (_, at) => MORNING + at));
    const fired = await firings(store);
    expect(fired).toHaveLength(10_000);
    expect(new Set(fired.map(({ instance }) => instance)).size).toBe(10_000);
  });

  it("fires what a long stop has held up in its order, and says how late", async () => {
    const { store } = database;
    await arm(store, "a", [due(MORNING + 3 * MINUTE), due(MORNING + MINUTE, "warn")]);
    await arm(store, "b", [due(MORNING + 2 * MINUTE)]);
    now = MORNING + 30 * DAY;
    const seen: string[] = [];
    await worker(async (each) => {
      seen.push(`${each.timer.instance} ${each.timer.threshold}`);
      return recordFiring(each);
    }).tick();
    expect(seen).toEqual(["a warn", "b due", "a due"]);
    const late = new Map((await firings(store)).map((each) => [each.threshold + each.instance, each.lateBy]));
    expect(late.get("warna")).toBe(30 * DAY - MINUTE);
  });

  it("lets the second timer of an instance see what the first has done", async () => {
    const { store } = database;
    await arm(store, "a", [due(MORNING, "first"), due(MORNING + 1, "second")]);
    now = MORNING + MINUTE;
    const seen: number[] = [];
    await worker(async (each) => {
      seen.push((await firings(store)).length);
      return recordFiring(each);
    }).tick();
    expect(seen).toEqual([0, 1]);
  });

  it("waits when the clock is set back, and fires once", async () => {
    const { store } = database;
    await arm(store, "early", [due(MORNING + MINUTE)]);
    await arm(store, "later", [due(MORNING + 10 * MINUTE)]);
    now = MORNING + 5 * MINUTE;
    expect(await worker().tick()).toBe(1);
    now = MORNING;
    expect(await worker().tick()).toBe(0);
    now = MORNING + 20 * MINUTE;
    expect(await worker().tick()).toBe(1);
    expect(await firings(store)).toHaveLength(2);
  });

  it("keeps a timer of 90 days, asleep for half a minute at a time", async () => {
    const { store } = database;
    await arm(store, "i", [due(MORNING + 90 * DAY)]);
    const slept: number[] = [];
    const running = worker(recordFiring, {
      sleep: async (milliseconds) => {
        slept.push(milliseconds);
        now += slept.length < 4 ? milliseconds : DAY;
        await delay(0);
      },
    });
    running.start();
    await expect.poll(() => firings(store)).toHaveLength(1);
    await running.stop();
    expect(Math.max(...slept)).toBe(30_000);
    expect(slept.length).toBeGreaterThan(90);
  });

  it("is woken by a timer that is armed meanwhile", async () => {
    const { store } = database;
    const running = worker();
    running.start();
    await delay(20);
    const { announceTimers } = await import("./alarm.ts");
    await arm(store, "i", [due(MORNING)]);
    announceTimers(store, {
      writes: [{ kind: "delete", table: "timers", key: { source: "", instance: "", target: "", threshold: "" } }],
    });
    await expect.poll(() => firings(store)).toHaveLength(1);
    await running.stop();
  });

  it("tries what has failed again, later and later, and ends with a dead timer that says why", async () => {
    const { store } = database;
    await arm(store, "bad", [due(MORNING)]);
    await arm(store, "good", [due(MORNING + 1)]);
    now = MORNING + 1;
    const problems: unknown[] = [];
    const failing = worker(
      async (each) => {
        if (each.timer.instance === "bad") throw new TypeError("out of paper");
        return recordFiring(each);
      },
      { mostAttempts: 3, onProblem: (error) => problems.push(error) },
    );
    const waits: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      await failing.tick();
      const [bad] = (await store.listTimers("t1", { source: "test", instance: "bad" })).items;
      if (bad?.state !== "armed") break;
      waits.push(bad.wakeAt - now);
      now = bad.wakeAt;
    }
    expect(waits).toEqual([1000, 2000]);
    expect(problems).toHaveLength(3);
    const dead = await store.listTimers("t1", { source: "test", state: "dead" });
    expect(dead.items).toMatchObject([{ instance: "bad", attempts: 3, problem: "unexpected" }]);
    expect(await firings(store)).toMatchObject([{ instance: "good" }]);
  });

  it("lets a handler that wants the impossible written hold up nobody else", async () => {
    const { store } = database;
    await arm(store, "bad", [due(MORNING)]);
    await arm(store, "good", [due(MORNING)]);
    await worker(async (each) => {
      const write = firing(each.timer, now, 0);
      if (each.timer.instance === "bad" && write.kind === "insert" && write.table === "records")
        return { writes: [{ ...write, row: { ...write.row, subject: "\u0000" } }] };
      return { writes: [write] };
    }).tick();
    expect(await firings(store)).toMatchObject([{ instance: "good" }]);
    const [bad] = (await store.listTimers("t1", { source: "test", instance: "bad" })).items;
    expect(bad).toMatchObject({ state: "armed", attempts: 1, problem: "storage/bad-text" });
  });

  it("serves all tenants, each with its own rows", async () => {
    const { store } = database;
    for (const tenant of ["t1", "t2"]) await arm(store, "same", [due(MORNING)], { tenant });
    expect(await worker().tick()).toBe(2);
    expect([await firings(store, "t1"), await firings(store, "t2")].map(({ length }) => length)).toEqual([1, 1]);
  });

  it.each([2, 4])("shares 2,000 timers among %d workers with connections of their own", async (count) => {
    await armMany(database.store, 2000, MORNING, 1);
    now = MORNING + DAY;
    const stores = await Promise.all(Array.from({ length: count }, () => database.again()));
    const done = await Promise.all(
      stores.map((store) => workerOn(store, () => now, recordFiring, { batch: 50 }).tick()),
    );
    for (const store of stores) await store.close();
    expect(done.reduce((sum, each) => sum + each, 0)).toBe(2000);
    // Nobody did it all alone.
    expect(Math.max(...done)).toBeLessThan(2000);
    const fired = await firings(database.store);
    expect(new Set(fired.map(({ instance }) => instance)).size).toBe(2000);
    expect(fired).toHaveLength(2000);
  });

  it("gives what a worker took and never finished to the next, when the lease has ended", async () => {
    const { store } = database;
    await arm(store, "i", [due(MORNING)]);
    await store.claimTimers({ lane: "timers", now, until: now + 10_000, limit: 10 });
    expect(await worker().tick()).toBe(0);
    now += 10_000;
    expect(await worker().tick()).toBe(1);
  });

  it("is beaten by a worker whose lease had ended while it was at it", async () => {
    const { store } = database;
    await arm(store, "i", [due(MORNING)]);
    const done = await worker(async (each) => {
      now = MORNING + MINUTE;
      await workerOn(store, () => now).tick();
      return recordFiring(each);
    }).tick();
    expect(done).toBe(0);
    expect(await firings(store)).toHaveLength(1);
  });
}

describe("createTimerWorker on SQLite", () => timerContract(sqliteContractOpener));
describe.skipIf(postgresUrl() === undefined)("createTimerWorker on PostgreSQL", () =>
  timerContract(postgresContractOpener),
);
