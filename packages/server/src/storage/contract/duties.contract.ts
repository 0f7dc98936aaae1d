import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Write } from "../write-plan.ts";
import type { ContractDatabase, ContractOpener } from "./contract-database.contract.ts";
import { commit, delivery, MORNING, notice, subscription, task, timeEvent, timer } from "./samples.contract.ts";

/** Timers, what they did, tasks, notices and what is on its way. */
export function dutyContract(opener: ContractOpener): void {
  let database: ContractDatabase;
  beforeAll(async () => {
    database = await opener.open();
  });
  afterAll(() => database.drop());
  const store = () => database.store;

  describe("timers", () => {
    it("come back as they were, in the order of their moments, behind a cursor too", async () => {
      const rows = [3, 1, 2].map((at) => timer(`i${at}`, { dueAt: MORNING + at, wakeAt: MORNING + at }));
      await commit(store(), ...rows.map((row): Write => ({ kind: "insert", table: "timers", row })));
      const [first, second, third] = rows.toSorted((a, b) => a.dueAt - b.dueAt);
      const page = await store().listTimers("t1", { source: "clock", limit: 2 });
      expect(page.items).toEqual([first, second]);
      const rest = await store().listTimers("t1", { source: "clock", limit: 2, after: page.next });
      expect(rest).toEqual({ items: [third] });
    });

    it("are put whatever they were, as the next version and generation", async () => {
      const late = timer("put", { dueAt: MORNING + 9, wakeAt: MORNING + 9 });
      for (const row of [timer("put", { state: "dead", attempts: 3, problem: "x" }), late]) {
        await commit(store(), { kind: "put", table: "timers", row });
      }
      const { items } = await store().listTimers("t1", { source: "clock", instance: "put" });
      expect(items).toEqual([{ ...late, version: 2, generation: 2 }]);
    });

    it("are claimed once, the earliest first, and only what is due", async () => {
      const now = MORNING - 1000;
      const rows = [5, 1, 3].map((at) => timer(`c${at}`, { lane: "lane", dueAt: now + at, wakeAt: now + at }));
      await commit(store(), ...rows.map((row): Write => ({ kind: "insert", table: "timers", row })));
      const claim = { lane: "lane", now: now + 4, until: now + 100, limit: 2 };
      expect(await store().nextTimer("lane")).toBe(now + 1);
      const claimed = await store().claimTimers(claim);
      expect(claimed.map(({ tenant, timer: each }) => [tenant, each.instance, each.wakeAt])).toEqual([
        ["t1", "c1", now + 100],
        ["t1", "c3", now + 100],
      ]);
      expect(await store().claimTimers(claim)).toEqual([]);
      expect(await store().nextTimer("lane")).toBe(now + 5);
      expect(await store().nextTimer("nobody's")).toBeUndefined();
    });
  });

  it("lists instances that wait or have an open task, once each, by name and page by page", async () => {
    const source = "waiting";
    const rows: readonly Write[] = [
      { kind: "insert", table: "timers", row: timer("w2", { source }) },
      { kind: "insert", table: "timers", row: timer("w3", { source, state: "fired" }) },
      { kind: "insert", table: "timers", row: timer("w4", { source, state: "fired" }) },
      { kind: "insert", table: "tasks", row: task("wt1", { source, instance: "w1" }) },
      { kind: "insert", table: "tasks", row: task("wt2", { source, instance: "w2" }) },
      { kind: "insert", table: "tasks", row: task("wt3", { source, instance: "w3", state: "done" }) },
    ];
    expect(await store().commit({ tenant: "t3", writes: rows })).toMatchObject({ ok: true });
    expect(await store().listOpenInstances("t3", source)).toEqual({ items: ["w1", "w2"] });
    const first = await store().listOpenInstances("t3", source, { limit: 1 });
    expect(first.items).toEqual(["w1"]);
    const second = await store().listOpenInstances("t3", source, { limit: 1, after: first.next });
    expect(second).toEqual({ items: ["w2"] });
    expect(await store().listOpenInstances("t1", source)).toEqual({ items: [] });
  });

  it("lists events of one kind from a moment on, page by page", async () => {
    const kind = "clock.calendarChanged";
    const rows = [3, 1, 2].map((at) => timeEvent(`moved-${at}`, { kind, instance: `m${at}`, at: MORNING + at }));
    await commit(store(), ...rows.map((row): Write => ({ kind: "insert", table: "events", row })));
    const [, second, third] = rows.toSorted((a, b) => a.at - b.at);
    const first = await store().listEventsSince("t1", { kind, from: MORNING + 2, limit: 1 });
    expect(first.items).toEqual([second]);
    expect(await store().listEventsSince("t1", { kind, from: MORNING + 2, limit: 1, after: first.next })).toEqual({
      items: [third],
    });
    expect(await store().listEventsSince("t2", { kind, from: 0 })).toEqual({ items: [] });
  });

  it("keeps events as they were told, in the order in which they happened, and refuses a second one of the same name", async () => {
    const rows = [timeEvent("b", { at: MORNING + 1 }), timeEvent("a", { target: null })];
    await commit(store(), ...rows.map((row): Write => ({ kind: "insert", table: "events", row })));
    expect(await store().listEvents("t1", "clock", "i")).toEqual(rows.toReversed());
    const again = await commit(store(), { kind: "insert", table: "events", row: timeEvent("a") });
    expect(again).toMatchObject({ ok: false, conflict: { table: "events", reason: "exists" } });
    await expect(database.tamper("delete from events")).rejects.toThrow(/append-only/u);
  });

  it("lists tasks by moment, those without one last, each once, and somebody's own with those of their roles", async () => {
    const rows = [
      task("1", { dueAt: null }),
      task("2", { dueAt: MORNING + 1, person: "li.na" }),
      task("3", { role: "serviceHead" }),
      task("4", { dueAt: null, role: null }),
      task("5", { state: "done" }),
    ];
    await commit(store(), ...rows.map((row): Write => ({ kind: "insert", table: "tasks", row })));
    const ids: string[] = [];
    let after: string | undefined;
    do {
      const page = await store().listTasks("t1", { states: ["open"], limit: 1, after });
      ids.push(...page.items.map(({ id }) => id));
      after = page.next;
    } while (after !== undefined);
    expect(ids).toEqual(["3", "2", "1", "4"]);
    const own = await store().listTasks("t1", { states: ["open"], person: "li.na", roles: ["serviceHead"] });
    expect(own.items).toEqual([rows[2], rows[1]]);
    const before = await store().listTasks("t1", { states: ["open"], before: MORNING + 1, from: MORNING });
    expect(before.items.map(({ id }) => id)).toEqual(["3"]);
    expect((await store().tasksOf("t1", "clock", "i")).map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5"]);
  });

  it("lists notices newest first, to the names that are asked for", async () => {
    const rows = [
      notice("old", { at: MORNING - 5 }),
      notice("new", { readAt: 1, readBy: "li.na" }),
      notice("other", { recipient: "person:x" }),
      notice("later", { at: MORNING + 5 }),
    ];
    await commit(store(), ...rows.map((row): Write => ({ kind: "insert", table: "notices", row })));
    const query = { recipients: ["role:sales"], until: MORNING };
    expect((await store().listNotices("t1", query)).items).toEqual([rows[1], rows[0]]);
    expect((await store().listNotices("t1", { ...query, unread: true })).items).toEqual([rows[0]]);
  });

  it("keeps subscriptions and what is on its way, and knows when messages went out", async () => {
    await commit(store(), { kind: "insert", table: "subscriptions", row: subscription("s") });
    const sent = { state: "sent", message: "m1", sentAt: MORNING + 10 };
    const rows = [
      delivery("m1", sent),
      delivery("m2", { ...sent, at: MORNING + 1 }),
      delivery("m3", { state: "sent", message: "m3", sentAt: MORNING + 5 }),
      delivery("m4"),
    ];
    await commit(store(), ...rows.map((row): Write => ({ kind: "insert", table: "deliveries", row })));
    expect(await store().getSubscription("t1", "s")).toEqual(subscription("s"));
    expect(await store().getDelivery("t1", "m2")).toEqual(rows[1]);
    expect(await store().listDeliveries("t1", { subscription: "s", state: "pending", limit: 9 })).toEqual([rows[3]]);
    expect(await store().sentSince("t1", "s", MORNING)).toEqual([MORNING + 5, MORNING + 10]);
    expect(await store().sentSince("t1", "s", MORNING + 5)).toEqual([MORNING + 10]);
  });
}
