import { beforeEach, describe, expect, it } from "vitest";
import { createWorkers, type Workers } from "../start-workers.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import type { Task } from "../storage/index.ts";
import { seedTenant } from "../seed-tenant.ts";
import { beanProducts, NOW } from "../testing/bean-products.contract.ts";
import { EVERYTHING, openTestApp, type TestApp } from "../testing/open-test-app.contract.ts";

const DAY = 24 * 60 * 60 * 1000;
const people = [
  { id: "chen.jie", name: "陈杰", roles: ["sales", "accountManager"] },
  { id: "wu.lei", name: "吴磊", roles: ["sales", "accountManager"] },
  { id: "zhou.hong", name: "周红", roles: ["salesHead"] },
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

async function put(path: string, json: Readonly<Record<string, unknown>>): Promise<void> {
  const { status, body } = await app.ask("PUT", `/v1/records/${path}`, { json });
  expect([status, body]).toMatchObject([200, {}]);
}

/** A dealer who buys enough for tier 1. */
const CUSTOMER = {
  name: "惠民超市",
  segment: "dealer",
  retailerGrade: "key",
  region: "苏州",
  firstCooperationDate: "2024-03-01",
  accountManagerId: "chen.jie",
  optedOut: false,
};

async function putCustomer(changes: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await put("customer/N-1", { ...CUSTOMER, ...changes });
}

async function putOrder(): Promise<void> {
  const dates = { placedAt: "2026-03-10T10:00:00+08:00", deliveredAt: "2026-03-12T10:00:00+08:00" };
  await put("order/O-N1", { customerId: "N-1", amount: 1_450_000, returnedAmount: 0, status: "paid", ...dates });
}

const visit = (day: string): Readonly<Record<string, unknown>> => ({
  customerId: "N-1",
  mode: "onsite",
  reached: true,
  completedAt: `${day}T10:00:00+08:00`,
  recordFiledAt: `${day}T16:00:00+08:00`,
});

const tasksOf = (source: string, document: string): Promise<readonly Task[]> =>
  app.store.tasksOf("a", source, `${document}/customer/N-1`);
const visits = (): Promise<readonly Task[]> => tasksOf("cadence", "visit");
const at = (moment: string): number => Date.parse(`${moment}+08:00`);

describe("the cadence of visits", () => {
  beforeEach(async () => {
    await putCustomer();
    await putOrder();
    await workers.tick();
  });

  it("asks for the visit of the month by its last chance, of who looks after the customer", async () => {
    const [task, ...others] = (await visits()).filter(({ state }) => state === "open");
    expect(others).toEqual([]);
    expect(task).toMatchObject({
      target: "tier1 2026-06-01",
      role: "sales",
      person: "chen.jie",
      about: "customer/N-1",
    });
    // 30 June is a Tuesday: the last working day of the month, to its close.
    expect(task?.dueAt).toBeGreaterThan(at("2026-06-30T12:00"));
    expect(task?.dueAt).toBeLessThan(at("2026-07-01T00:00"));
    expect(task?.data).toMatchObject({
      title: { "zh-CN": "一级客户至少每月拜访一次" },
      clauses: ["4.1.1.a", "2.3.1.b"],
    });
  });

  it("is content with a visit, until the next month", async () => {
    await put("visit/V-1", visit("2026-06-15"));
    await workers.tick();
    expect(await visits()).toMatchObject([{ target: "tier1 2026-06-01", state: "done", closedBy: "bylaw" }]);
    now = at("2026-07-01T00:00");
    await workers.tick();
    expect((await visits()).filter(({ state }) => state === "open")).toMatchObject([{ target: "tier1 2026-07-01" }]);
  });

  it("does not count a visit on which nobody was there", async () => {
    await put("visit/V-1", { ...visit("2026-06-15"), reached: false });
    await workers.tick();
    expect(await visits()).toMatchObject([{ target: "tier1 2026-06-01", state: "open" }]);
  });

  it("closes what was missed, tells who is to hear of it once, and goes on", async () => {
    now = at("2026-07-01T00:00");
    await workers.tick();
    await workers.tick();
    const found = new Map((await visits()).map(({ target, state }) => [target, state]));
    expect(found).toEqual(
      new Map([
        ["tier1 2026-06-01", "cancelled"],
        ["tier1 2026-07-01", "open"],
      ]),
    );
    const { items } = await app.store.listNotices("a", { recipients: ["person:zhou.hong"], limit: 500 });
    const missed = items.filter(
      ({ kind, data }) =>
        kind === "cadence.missed" &&
        JSON.stringify(data).includes('"customer/N-1"') &&
        JSON.stringify(data).includes('"4.1.1.a"'),
    );
    expect(missed).toMatchObject([{ data: { clauses: ["4.1.1.a", "2.3.1.b"], due: "2026-06-30T18:00:00+08:00" } }]);
  });

  it("notices after a long stop what was missed meanwhile", async () => {
    now += 100 * DAY;
    await workers.tick();
    const found = new Map((await visits()).map(({ target, state }) => [target, state]));
    expect([found.get("tier1 2026-06-01"), found.get("tier1 2026-09-01")]).toEqual(["cancelled", "open"]);
  });

  it("asks nothing of a customer who refuses all contact", async () => {
    await putCustomer({ optedOut: true });
    await workers.tick();
    expect(await visits()).toMatchObject([{ state: "cancelled" }]);
  });

  it("hands the task over with the customer, unless somebody has given it to another", async () => {
    await putCustomer({ accountManagerId: "wu.lei" });
    await workers.tick();
    const [task] = await visits();
    expect(task).toMatchObject({ person: "wu.lei" });
    await app.ask("POST", `/v1/tasks/${task?.id}/assign`, { json: { person: "zhou.hong" }, as: "a:boss:approver" });
    await putCustomer();
    await workers.tick();
    expect(await visits()).toMatchObject([{ person: "zhou.hong" }]);
  });

  it("is listed with the customer's name", async () => {
    const { body } = await app.ask<HttpSchemas["TaskList"]>("GET", "/v1/tasks?about=customer/N-1&mine=true", {
      as: "a:chen.jie:reader",
    });
    expect(body.items.filter(({ source }) => source === "cadence")[0]).toMatchObject({
      aboutName: "惠民超市",
      subjectName: null,
      mayDo: true,
    });
  });
});

describe("care dates", () => {
  const birthdays = async (): Promise<readonly Task[]> =>
    (await tasksOf("care", "greetings")).filter(({ target }) => target.startsWith("birthday"));

  it("are tasks from the lead day on, named for the festival, in both languages", async () => {
    await putCustomer();
    await workers.tick();
    const festivals = async (): Promise<readonly Task[]> =>
      (await tasksOf("care", "greetings")).filter(
        ({ state, target }) => state === "open" && target.includes("midAutumn"),
      );
    expect(await festivals()).toEqual([]);
    // Mid-Autumn of 2026 is 25 September.
    now = at("2026-09-24T09:00");
    await workers.tick();
    expect(await festivals()).toMatchObject([
      { target: "festival midAutumn 2026-09-25", person: "chen.jie", dueAt: at("2026-09-26T00:00") },
    ]);
    expect((await festivals())[0]?.data).toMatchObject({ clauses: ["4.2.1"] });
  });

  it("are done with what was sent, and over when the day has passed", async () => {
    await putCustomer({ birthday: "1980-06-15" });
    await workers.tick();
    expect(await birthdays()).toMatchObject([{ target: "birthday  2026-06-15", state: "open" }]);
    const sent = { customerId: "N-1", occasion: "birthday", completedAt: "2026-06-15T10:00:00+08:00" };
    await put("careActivity/A-1", sent);
    await workers.tick();
    expect(await birthdays()).toMatchObject([{ state: "done" }]);
  });

  it("do not exist for who does not agree", async () => {
    await putCustomer({ birthday: "1980-06-15", optedOut: true });
    await workers.tick();
    expect(await tasksOf("care", "greetings")).toEqual([]);
  });
});

describe("followStore", () => {
  it("wakes the deadlines of complaints with their customer, where these depend on one", async () => {
    const text = JSON.stringify(beanProducts().filter((each) => (each as { readonly kind: string }).kind !== "cases"));
    const severe = '{"fact":"complaint.severity","operator":"equal","value":"major"}';
    const documents = JSON.parse(
      text.replaceAll(severe, `${severe},{"fact":"customer.segment","operator":"equal","value":"dealer"}`),
    ) as readonly unknown[];
    const { store } = app;
    const complaint = {
      complaintId: "T-1",
      customerId: "N-1",
      receivedAt: "2026-06-15T08:00:00+08:00",
      type: "packaging",
      severity: "general",
    };
    const records = { customer: [{ customerId: "N-1", ...CUSTOMER }], complaint: [complaint] };
    await seedTenant(store, { tenant: "c", documents, records, now, newId: () => "first-of-c" });
    await workers.tick();
    const woken = async (): Promise<unknown> =>
      (await store.listTimers("c", { source: "clock", instance: "complaintDeadlines/complaint/T-1" })).items.map(
        ({ instance, dueAt }) => [instance, dueAt <= now],
      );
    expect(await woken()).toEqual([["complaintDeadlines/complaint/T-1", false]]);
    const json = { ...CUSTOMER, segment: "retailer" };
    const { status } = await app.ask("PUT", "/v1/records/customer/N-1", { json, as: `c:wang.min:${EVERYTHING}` });
    expect(status).toBe(200);
    expect(await woken()).toEqual([["complaintDeadlines/complaint/T-1", true]]);
  });
});
