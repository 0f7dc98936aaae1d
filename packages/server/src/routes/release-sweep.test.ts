import { parsePack } from "@bylaw/core";
import { beforeEach, describe, expect, it } from "vitest";
import { newRelease } from "../commands/new-release.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import { baseOfPack, createPolicyService, emptyLayer } from "../policy/index.ts";
import { createWorkers, type Workers } from "../start-workers.ts";
import { followStore } from "../tasks/index.ts";
import { NOW } from "../testing/bean-products.contract.ts";
import { beanProductsWith } from "../testing/complaint-deadlines.contract.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.contract.ts";

type Document = Readonly<Record<string, unknown>>;
type Moves = HttpSchemas["DueMoves"];
type Migration = HttpSchemas["ClockMigrationResult"];

const HOUR = 60 * 60 * 1000;
const MANAGER = "a:wang.fang:approver,staff";
const INSTANCE = "complaintDeadlines/complaint/T-1";

let now = NOW;
let app: TestApp;
let workers: Workers;
beforeEach(async () => {
  now = NOW;
  const directory = { people: async () => [{ id: "li.na", name: "李娜", roles: ["salesHead", "serviceHead"] }] };
  app = await openTestApp({ now: () => now, directory });
  workers = createWorkers({ store: app.store, now: () => now, directory });
});

async function putComplaint(data: Document = {}): Promise<void> {
  const json = {
    customerId: "C00017",
    receivedAt: "2026-06-15T08:00:00+08:00",
    type: "packaging",
    severity: "general",
  };
  const { status } = await app.ask("PUT", "/v1/records/complaint/T-1", { json: { ...json, ...data } });
  expect(status).toBe(200);
  await workers.tick();
}

/** Records a release of the pack as `change` makes it, as a publication does. */
async function release(id: string, change: (document: Document) => Document): Promise<void> {
  const store = followStore({ ...app.store }, createPolicyService(app.store, 4), () => now);
  const [before] = (await app.store.listReleases("a", { limit: 1 })).items;
  const pack = parsePack(beanProductsWith(change));
  const lies = { base: baseOfPack(pack).reference, layer: emptyLayer("a", 2, false) };
  const about = { id, pack, from: "2026-06-15", reason: "x", operations: [], ...lies, before };
  const row = newRelease({ person: "li.na", at: now }, about);
  expect(await store.commit({ tenant: "a", writes: [{ kind: "insert", table: "releases", row }] })).toMatchObject({
    ok: true,
  });
}

/** Days are counted as working days, and one of them turns out to be closed. */
const workingDays = (document: Document): Document =>
  document["id"] === "complaints" && document["kind"] === "parameters"
    ? setParameter(document, "sla.dayCounting", "workingDays")
    : document;
const closed = (document: Document): Document =>
  document["kind"] === "calendar" && document["id"] === "factory"
    ? {
        ...document,
        version: "2",
        days: [{ from: "2026-06-17", title: { "zh-CN": "停工", en: "Closed" }, closed: true }],
      }
    : document;

function setParameter(document: Document, id: string, value: unknown): Document {
  const parameters = document["parameters"] as readonly { readonly id: string; readonly values: readonly Document[] }[];
  return {
    ...document,
    parameters: parameters.map((each) =>
      each.id === id ? { ...each, values: each.values.map((dated) => ({ ...dated, value })) } : each,
    ),
  };
}

const due = async (target = "resolution"): Promise<string | null | undefined> => {
  const { body } = await app.ask<HttpSchemas["RecordClocks"]>("GET", "/v1/records/complaint/T-1/clocks");
  return body.clocks[0]?.targets.find((each) => each.target === target)?.due;
};
const moves = async (id: string): Promise<Moves> => (await app.ask<Moves>("GET", `/v1/releases/${id}/due-moves`)).body;
const both = (document: Document): Document => closed(workingDays(document));

describe("a release with other days", () => {
  beforeEach(async () => {
    await release("working", workingDays);
    await workers.tick();
    now += HOUR;
    await putComplaint();
  });

  it("moves what is open, tells what it moved, and leaves alone what is closed", async () => {
    expect(await due()).toBe("2026-06-19T00:00:00+08:00");
    now += HOUR;
    await release("closed", both);
    // Whoever reads now sees it, before any worker has looked.
    expect(await due()).toBe("2026-06-23T00:00:00+08:00");
    expect(await moves("closed")).toMatchObject({ finished: false, items: [] });
    for (let step = 0; step < 20; step += 1) {
      now += 60_000;
      await workers.tick();
    }
    expect(await moves("closed")).toMatchObject({
      finished: true,
      items: [
        {
          about: "complaint/T-1",
          target: "resolution",
          title: "Resolution",
          change: "moved",
          before: "2026-06-19T00:00:00+08:00",
          after: "2026-06-23T00:00:00+08:00",
        },
      ],
    });
    const [task] = (await app.store.tasksOf("a", "clock", INSTANCE)).filter(({ target }) => target === "resolution");
    expect(task?.dueAt).toBe(Date.parse("2026-06-23T00:00:00+08:00"));
    await release("open again", workingDays);
    expect(await due()).toBe("2026-06-19T00:00:00+08:00");
  });

  it("says so once, however often it is looked at", async () => {
    await release("closed", both);
    for (let step = 0; step < 5; step += 1) {
      now += HOUR;
      await workers.tick();
    }
    const events = await app.store.listEvents("a", "clock", INSTANCE);
    expect(events.filter(({ kind }) => kind === "clock.calendarChanged")).toHaveLength(1);
  });

  it("leaves what was met as it was judged", async () => {
    await putComplaint({ resolvedAt: "2026-06-15T09:30:00+08:00", firstResponseAt: "2026-06-15T09:00:00+08:00" });
    await release("closed", both);
    now += HOUR;
    await workers.tick();
    expect(await due()).toBe("2026-06-19T00:00:00+08:00");
    expect((await moves("closed")).items).toEqual([]);
  });
});

describe("migrateClocks", () => {
  const migrate = async (json: object): Promise<Migration> => {
    const { status, body } = await app.ask<Migration>("POST", "/v1/clocks/migrations", { as: MANAGER, json });
    expect([status, body]).toMatchObject([200, {}]);
    return body;
  };

  beforeEach(async () => {
    await putComplaint({ firstResponseAt: "2026-06-15T08:30:00+08:00" });
    now += HOUR;
    await release("longer", (document) =>
      document["id"] === "complaints" && document["kind"] === "parameters"
        ? setParameter(document, "complaint.general.resolveDays", 5)
        : document,
    );
    for (let step = 0; step < 3; step += 1) await workers.tick();
  });

  it("is not done by a new release alone", async () => {
    expect(await due()).toBe("2026-06-19T00:00:00+08:00");
  });

  it("tells what would move and changes nothing, then does what it told", async () => {
    const dry = await migrate({ dryRun: true, note: "新时限" });
    const move = { target: "resolution", before: "2026-06-19T00:00:00+08:00", after: "2026-06-21T00:00:00+08:00" };
    expect(dry).toMatchObject({ release: 2, migrated: 0, looked: 1, items: [{ ...move, change: "moved" }] });
    expect(await due()).toBe("2026-06-19T00:00:00+08:00");
    const done = await migrate({ dryRun: false, note: "新时限" });
    expect(done).toMatchObject({ migrated: 1, items: [move] });
    expect(await due()).toBe("2026-06-21T00:00:00+08:00");
    await workers.tick();
    const { body } = await app.ask<HttpSchemas["RecordClocks"]>("GET", "/v1/records/complaint/T-1/clocks");
    expect(body.clocks[0]?.release).toBe(2);
    expect((await app.store.listAudit("a", { target: "release/longer" })).items).toMatchObject([
      { action: "clock/migrate", person: "wang.fang" },
    ]);
    expect(await migrate({ dryRun: false, note: "再来" })).toMatchObject({ migrated: 0, items: [] });
  });

  it("is for those alone who manage deadlines, and for a release that there is", async () => {
    const json = { dryRun: true, note: "x" };
    const other = await app.fail("POST", "/v1/clocks/migrations", { as: "a:chen.jie:staff", json });
    expect(other.status).toBe(403);
    const unknown = await app.fail("POST", "/v1/clocks/migrations", { as: MANAGER, json: { ...json, release: "x" } });
    expect([unknown.status, unknown.body.issues?.[0]?.code]).toEqual([404, "server/unknown-release"]);
  });
});

describe("what the company owes", () => {
  const REPORTS = "monthlyReports";

  it("is a task of its role, without any record behind it", async () => {
    await workers.tick();
    const tasks = await app.store.tasksOf("a", "cadence", REPORTS);
    expect(new Map(tasks.map(({ target, role, about }) => [target, [role, about]]))).toEqual(
      new Map([
        ["customerService 2026-06-01", ["serviceHead", ""]],
        ["sales 2026-06-01", ["salesHead", ""]],
      ]),
    );
    const { body } = await app.ask<HttpSchemas["TaskList"]>("GET", "/v1/tasks?mine=true", { as: "a:li.na:staff" });
    expect(body.items.filter(({ clauses }) => clauses.includes("6.2.1"))).toMatchObject([
      { about: "", aboutName: "a" },
      { about: "", aboutName: "a" },
    ]);
  });

  it("is done by a report, missed without one, and comes again", async () => {
    await workers.tick();
    const report = { department: "sales", periodEnd: "2026-06-30", submittedAt: "2026-07-01T10:00:00+08:00" };
    now = Date.parse("2026-07-01T12:00:00+08:00");
    const { status } = await app.ask("PUT", "/v1/records/report/R-1", { json: report });
    expect(status).toBe(200);
    await workers.tick();
    const states = async (): Promise<unknown> =>
      Object.fromEntries(
        (await app.store.tasksOf("a", "cadence", REPORTS)).map(({ target, state }) => [target, state]),
      );
    expect(await states()).toMatchObject({
      "sales 2026-06-01": "done",
      "customerService 2026-06-01": "open",
      "sales 2026-07-01": "open",
    });
    now = Date.parse("2026-07-31T12:00:00+08:00");
    await workers.tick();
    expect(await states()).toMatchObject({ "customerService 2026-06-01": "cancelled" });
    const events = await app.store.listEvents("a", "cadence", REPORTS);
    expect(events.map(({ kind, target }) => [kind, target])).toEqual([
      ["cadence.missed", "customerService 2026-06-01"],
    ]);
  });
});

describe("a release with another duty", () => {
  it("finds every customer, and drops the tasks of a duty that is gone", async () => {
    await workers.tick();
    const calls = async (): Promise<number> =>
      (await app.store.listOpenInstances("a", "cadence", { limit: 500 })).items.filter((each) =>
        each.startsWith("yearlyCall/"),
      ).length;
    expect(await calls()).toBe(0);
    const yearly = (document: Document): Document =>
      document["id"] === "careCall" ? { ...document, id: "yearlyCall" } : document;
    await release("yearly", yearly);
    for (let step = 0; step < 20; step += 1) {
      now += 60_000;
      await workers.tick();
    }
    expect(await calls()).toBe(30);
    const tasks = await app.store.listTasks("a", { states: ["open"], limit: 500 });
    expect(tasks.items.filter(({ instance }) => instance.startsWith("careCall/"))).toEqual([]);
  });
});

describe("a duty with a reminder", () => {
  it("reminds whoever is to do it, once, when the office opens on the day that the policy names", async () => {
    const reminding = (document: Document): Document =>
      document["id"] === "monthlyReports" && document["kind"] === "cadence"
        ? {
            ...document,
            duties: (document["duties"] as readonly Document[]).map((duty) => ({
              ...duty,
              remind: { days: { parameter: "care.festivalLeadDays" }, count: "civilDays" },
            })),
          }
        : document;
    await release("reminding", reminding);
    await workers.tick();
    // The month ends on the 30th, and the reminder is wanted three days before.
    now = Date.parse("2026-06-27T03:00:00+08:00");
    await workers.tick();
    await workers.tick();
    const events = await app.store.listEvents("a", "cadence", "monthlyReports");
    expect(events.map(({ kind, target }) => [kind, target])).toEqual([
      ["cadence.reminder", expect.stringMatching(/2026-06-01$/u)],
      ["cadence.reminder", expect.stringMatching(/2026-06-01$/u)],
    ]);
    const { items } = await app.store.listNotices("a", { recipients: ["person:li.na"] });
    const reminders = items.filter(({ kind }) => kind === "cadence.reminder");
    // The 27th is a Saturday: it is told on Monday morning.
    expect(reminders.map(({ at }) => at)).toEqual(reminders.map(() => Date.parse("2026-06-29T09:00:00+08:00")));
    expect(reminders).toHaveLength(2);
  });
});
