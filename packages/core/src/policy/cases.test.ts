import { describe, expect, it } from "vitest";
import { bind } from "./bind.ts";
import { caseSteps, runCases } from "./cases.ts";
import { changed, examplePack } from "./example-pack.contract.ts";
import type { Locale } from "../issue/index.ts";
import { parsePack } from "./parse-pack.ts";
import { differenceTeller } from "./tell-difference.ts";

const failures = (pointer: string, value: unknown, locale: Locale = "en") => {
  const pack = parsePack(changed("cases/grades", pointer, value));
  return runCases(pack).flatMap(({ differences }) => differences.map(differenceTeller(pack, locale)));
};
const expectation = (grade: object) => ({ decisions: { grade } });

describe("runCases", () => {
  it("runs a case with its variants and says why another is pending", () => {
    const [first, second] = runCases(examplePack());
    expect(first).toMatchObject({ id: "C1", clauses: ["1.1.1"], status: "passed", differences: [] });
    expect("pending" in (first ?? {})).toBe(false);
    expect(second).toMatchObject({
      id: "C2",
      status: "pending",
      differences: [],
      pending: { en: "The engine has no metrics yet." },
    });
  });

  it.each([
    ["status", { status: "undetermined" }, "Grade should be open, now it is settled"],
    ["outcome", { outcome: { value: "gold" } }, "Grade should be gold, now it is silver"],
    ["membership", { includes: ["gold"], excludes: ["silver"] }, "Grade should include gold, now it is silver"],
    ["clauses", { clauses: ["1.1.2"] }, "Grade: what it rests on should include [1.1.2], now it is [1.1.1]"],
    ["task", { task: "completeFile" }, "Grade: the task it gives should be “Complete the file”, now there is none"],
    ["missing", { missing: ["client.kind"] }, "Grade: what is missing should be kind of client, now there is none"],
  ])("reports a different %s", (_what, wanted, message) => {
    expect(failures("/cases/0/expect", expectation(wanted))[0]).toBe(message);
  });

  it("reports in both languages", () => {
    const told = (pointer: string, value: unknown) => failures(pointer, value, "zh-CN");
    expect(told("/cases/0/expect", expectation({ outcome: { value: "gold" }, excludes: ["silver"] }))).toEqual([
      "客户等级应为金牌，现在是银牌",
      "客户等级不应包含银牌，现在是银牌",
    ]);
    expect(told("/cases/0/variants/2/set", { "grade.silverMin": 1 })).toEqual([
      "这样的设置应当被拒绝（parameter/check-failed），现在被接受了",
    ]);
    expect(told("/cases/0/given", { client: { orderAmout: 1 } })[0]).toBe(
      "词汇表里没有事实 `client.orderAmout`（/client/orderAmout）",
    );
  });

  it("says as data what differs, and where the case expects it", () => {
    const pack = parsePack(changed("cases/grades", "/cases/0/expect", expectation({ outcome: { value: "gold" } })));
    expect(runCases(pack)[0]?.differences).toEqual([
      {
        kind: "outcome",
        pointer: "/expect/decisions/grade/outcome/value",
        decision: "grade",
        path: ["value"],
        expected: "gold",
        actual: "silver",
      },
    ]);
  });

  it("reports each variant that fails, and lets null stand for nothing", () => {
    expect(failures("/cases/0/variants/0/expect", expectation({ outcome: { value: "silver" } }))).toHaveLength(1);
    expect(failures("/cases/0/expect", expectation({ outcome: { value: "silver", reason: null } }))).toEqual([]);
  });

  it("takes a field out with null and lays records over each other in depth", () => {
    expect(failures("/cases/0/variants/1/given", { client: {} })).toContain("Grade should be open, now it is settled");
  });

  it("reports facts that are refused with their place", () => {
    const [failure] = failures("/cases/0/given", { client: { orderAmout: 1 } });
    expect(failure).toBe("the vocabulary has no fact `client.orderAmout` (/client/orderAmout)");
  });

  it("reports a policy that is accepted although it should not be, and one that is refused otherwise", () => {
    const set = { "grade.silverMin": 1 };
    expect(failures("/cases/0/variants/2/set", set)).toEqual([
      "these settings should be refused (parameter/check-failed), now they are accepted",
    ]);
    const wanted = { issues: [{ code: "tailoring/locked", pointer: "/0/value" }] };
    expect(failures("/cases/0/variants/2/expect", wanted)).toEqual([
      "these settings should be refused with tailoring/locked /0/value, now the reason is parameter/check-failed /checks/0",
      expect.stringMatching(/\(\/checks\/0\)$/u),
    ]);
  });

  it("plays on its own day, else on that of its document, else on the first day of the policy", () => {
    const gold = expectation({ outcome: { value: "gold" } });
    const documents = (asOf: unknown, own: unknown) =>
      changed(
        "cases/grades",
        "/asOf",
        asOf,
        changed("cases/grades", "/cases/0", {
          ...(own as object),
          id: "C1",
          clause: "1.1.1",
          title: { "zh-CN": "一", en: "one" },
          given: { client: { orderAmount: 550_000 } },
          expect: gold,
        }),
      );
    const status = (asOf: unknown, own: object) => runCases(parsePack(documents(asOf, own)))[0]?.status;
    expect([status(undefined, {}), status("2026-01-01", {}), status("2026-01-01", { asOf: "2025-12-31" })]).toEqual([
      "passed",
      "failed",
      "passed",
    ]);
  });
});

describe("caseSteps", () => {
  it("answers case by case what `runCases` answers at once, and only those that are wanted", () => {
    const pack = examplePack();
    expect([...caseSteps(pack)]).toEqual(runCases(pack));
    expect([...caseSteps(pack, { only: ({ id }) => id === "C2" })].map(({ id }) => id)).toEqual(["C2"]);
    expect(caseSteps(pack).next().value).toMatchObject({ id: "C1", status: "passed" });
  });

  it("asks the policy that is bound for the day, and binds another one where something is set", () => {
    const pack = examplePack();
    const asOf = pack.cases[0]?.asOf ?? pack.manifest.effectiveFrom;
    expect(runCases(pack, { bound: [bind(pack, { asOf })] })).toEqual(runCases(pack));
    const other = bind(pack, { asOf, set: { "grade.goldMin": 450_000 } });
    expect(runCases(pack, { bound: [other] })[0]).toMatchObject({ id: "C1", status: "failed" });
  });
});
