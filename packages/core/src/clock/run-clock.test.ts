import { describe, expect, it } from "vitest";
import type { Clock } from "../schema/index.ts";
import type { TargetTrace } from "../trace/index.ts";
import { notApplicable, parseDateTime, type Known } from "../value/index.ts";
import { bindClock } from "./bind-clock.ts";
import { checkClock } from "./check-clock.ts";
import { clockScope, complaintClock, readComplaint, withTarget } from "./complaint-clock.contract.ts";
import { runClock, type ClockRun } from "./run-clock.ts";

interface Situation {
  readonly facts: Readonly<Record<string, string>>;
  readonly set?: Readonly<Record<string, Known>>;
  readonly now?: string;
  readonly breached?: readonly string[];
  readonly clock?: Clock;
}

function run({ facts, set, now, breached, clock = complaintClock }: Situation): ClockRun {
  const scope = clockScope(set);
  expect(checkClock(clock, scope)).toEqual([]);
  return runClock(bindClock(clock, scope), readComplaint(facts), {
    ...(now === undefined ? {} : { now: parseDateTime(now, "Asia/Shanghai") ?? Number.NaN }),
    ...(breached === undefined ? {} : { breached: new Set(breached) }),
  });
}

function target(id: string, situation: Situation): TargetTrace | undefined {
  return run(situation).targets.find((each) => each.id === id);
}

const general = { severity: "general", receivedAt: "2025-03-10T09:00" };
const major = { severity: "major", receivedAt: "2025-03-10T22:00" };

describe("runClock", () => {
  it("meets a deadline that is stopped at exactly its due moment", () => {
    expect(target("firstResponse", { facts: { ...general, respondedAt: "2025-03-11T09:00:00" } })).toMatchObject({
      applies: true,
      start: "2025-03-10T09:00:00+08:00",
      due: "2025-03-11T09:00:00+08:00",
      stoppedAt: "2025-03-11T09:00:00+08:00",
      status: "met",
      count: "elapsed",
      amount: { id: "responseHours", value: 24, from: "2025-01-01", source: "document" },
    });
  });

  it("breaches it one second later", () => {
    const facts = { ...general, respondedAt: "2025-03-11T09:00:01" };
    expect(target("firstResponse", { facts })?.status).toBe("breached");
  });

  it("counts civil days to midnight of the last one", () => {
    const inTime = { ...general, resolvedAt: "2025-03-13T23:59" };
    expect(target("resolution", { facts: inTime })).toMatchObject({ due: "2025-03-14T00:00:00+08:00", status: "met" });
    expect(target("resolution", { facts: { ...general, resolvedAt: "2025-03-14T00:00:00" } })?.status).toBe("met");
    expect(target("resolution", { facts: { ...general, resolvedAt: "2025-03-14T00:00:01" } })?.status).toBe("breached");
  });

  it("counts as the company chose", () => {
    const facts = { ...general, resolvedAt: "2025-03-13T23:59" };
    expect(target("resolution", { facts, set: { counting: "elapsed" } })).toMatchObject({
      due: "2025-03-13T09:00:00+08:00",
      status: "breached",
    });
  });

  it("says what it cannot count without a calendar", () => {
    const { status, issues } = run({ facts: general, set: { counting: "working" } });
    expect(status).toBe("undetermined");
    expect(issues).toMatchObject([
      { code: "calendar/missing", pointer: "/targets/1/due", document: "clock/complaint" },
    ]);
    expect(run({ facts: major, set: { counting: "working" } }).issues).toEqual([]);
  });

  it("starts the targets of a major complaint from its receipt", () => {
    const { targets, roles, status } = run({ facts: major });
    expect(status).toBe("decided");
    expect(targets.map(({ id, applies, due }) => [id, applies, due])).toEqual([
      ["firstResponse", true, "2025-03-11T22:00:00+08:00"],
      ["resolution", false, undefined],
      ["activation", true, "2025-03-10T22:30:00+08:00"],
      ["preliminary", true, "2025-03-12T22:00:00+08:00"],
      ["promise", true, undefined],
    ]);
    expect(roles.get("activation")).toEqual({ notify: ["serviceHead"] });
    expect(roles.get("firstResponse")).toEqual({ escalate: ["serviceHead"] });
  });

  it("runs until somebody looks at a later moment", () => {
    expect(target("firstResponse", { facts: general })?.status).toBe("running");
    expect(target("firstResponse", { facts: general, now: "2025-03-11T09:00:00" })?.status).toBe("running");
    expect(target("firstResponse", { facts: general, now: "2025-03-11T09:00:01" })?.status).toBe("breached");
  });

  it("keeps a promise that nobody has made running without a due moment", () => {
    const promise = target("promise", { facts: major, now: "2026-01-01T00:00" });
    expect(promise).toMatchObject({ applies: true, status: "running" });
    expect(promise?.due).toBeUndefined();
  });

  it("lets a promise supersede, but only once it is made", () => {
    const promised = { ...general, promisedAt: "2025-03-20T18:00" };
    expect(target("resolution", { facts: general })?.applies).toBe(true);
    expect(target("resolution", { facts: promised, now: "2025-03-15T00:00" })).toMatchObject({ applies: false });
    expect(target("promise", { facts: promised })).toMatchObject({
      due: "2025-03-20T18:00:00+08:00",
      status: "running",
    });
  });

  it("keeps a breach that was recorded before it was superseded", () => {
    const facts = { ...general, promisedAt: "2025-03-20T18:00", resolvedAt: "2025-03-19T00:00" };
    const late = { facts, breached: ["resolution"] };
    expect(target("resolution", late)).toMatchObject({ applies: true, status: "breached" });
    expect(target("promise", late)?.status).toBe("met");
  });

  it("is undetermined, and asks for the start, while nobody has told it", () => {
    const { status, missing, targets } = run({ facts: { severity: "general" } });
    expect([status, missing]).toEqual(["undetermined", ["complaint.receivedAt"]]);
    expect(targets[0]).toEqual({
      id: "firstResponse",
      clauses: ["5.3.1.a"],
      applies: true,
      amount: { id: "responseHours", value: 24, from: "2025-01-01", source: "document" },
      count: "elapsed",
    });
  });

  it("is undetermined while it cannot be told which targets exist, and still dates those that do", () => {
    const { status, missing, targets, conditions } = run({ facts: { receivedAt: "2025-03-10T09:00" } });
    expect([status, missing, conditions.length]).toEqual(["undetermined", [], 3]);
    expect(targets.map(({ applies }) => applies)).toEqual([true, "unknown", "unknown", "unknown", true]);
    expect(targets[1]).toMatchObject({ due: "2025-03-14T00:00:00+08:00", condition: { result: "unknown" } });
    expect(targets[1]?.status).toBeUndefined();
  });

  it("has no deadline where the policy sets none", () => {
    const scope = clockScope();
    const none = {
      ...scope,
      parameterInForce: () => ({ value: notApplicable, json: null, from: "2025-01-01", source: "default" }) as const,
    };
    const clock = bindClock({ ...complaintClock, targets: complaintClock.targets.slice(0, 1) }, none);
    expect(runClock(clock, readComplaint(general))).toMatchObject({ status: "decided", targets: [{ applies: false }] });
  });

  it("lists every fact that it reads once", () => {
    expect(run({ facts: general }).reads).toEqual([
      "complaint.receivedAt",
      "complaint.respondedAt",
      "complaint.severity",
      "complaint.resolvedAt",
      "complaint.activatedAt",
      "complaint.opinionAt",
      "complaint.promisedAt",
    ]);
  });

  it("has nothing to say about the clock when no target exists", () => {
    const clock = { ...withTarget("activation", {}), targets: complaintClock.targets.slice(2, 3) };
    expect(run({ facts: { severity: "general" }, clock })).toMatchObject({ status: "decided", missing: [] });
  });
});
