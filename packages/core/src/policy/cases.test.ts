import { describe, expect, it } from "vitest";
import { runCases } from "./cases.ts";
import { changed, examplePack } from "./example-pack.contract.ts";
import { parsePack } from "./parse-pack.ts";

const failures = (pointer: string, value: unknown) =>
  runCases(parsePack(changed("cases/grades", pointer, value))).flatMap((result) => result.failures.map(({ en }) => en));
const expectation = (grade: object) => ({ decisions: { grade } });

describe("runCases", () => {
  it("runs a case with its variants and says why another is pending", () => {
    const [first, second] = runCases(examplePack());
    expect(first).toMatchObject({ id: "C1", clauses: ["1.1.1"], status: "passed", failures: [] });
    expect("pending" in (first ?? {})).toBe(false);
    expect(second).toMatchObject({
      id: "C2",
      status: "pending",
      failures: [],
      pending: { en: "The engine has no metrics yet." },
    });
  });

  it.each([
    ["status", { status: "undetermined" }, 'grade: status is "decided", expected "undetermined"'],
    ["outcome", { outcome: { value: "gold" } }, 'grade: outcome is {"value":"silver"}, expected {"value":"gold"}'],
    [
      "membership",
      { includes: ["gold"], excludes: ["silver"] },
      'grade: outcome is ["silver"], expected it to contain "gold"',
    ],
    ["clauses", { clauses: ["1.1.2"] }, 'grade: what it rests on is ["1.1.1"], expected it to contain "1.1.2"'],
    ["task", { task: "completeFile" }, 'grade: task is null, expected "completeFile"'],
    ["missing", { missing: ["client.kind"] }, 'grade: what is missing is [], expected ["client.kind"]'],
  ])("reports a different %s", (_what, wanted, message) => {
    expect(failures("/cases/0/expect", expectation(wanted))[0]).toBe(message);
  });

  it("reports in both languages", () => {
    const texts = (pointer: string, value: unknown) =>
      runCases(parsePack(changed("cases/grades", pointer, value))).flatMap((result) =>
        result.failures.map((each) => each["zh-CN"]),
      );
    expect(texts("/cases/0/expect", expectation({ outcome: { value: "gold" }, excludes: ["silver"] }))).toEqual([
      'grade：结果为 {"value":"silver"}，预期为 {"value":"gold"}',
      'grade：结果为 ["silver"]，预期不包含 "silver"',
    ]);
    expect(texts("/cases/0/variants/2/set", { "grade.silverMin": 1 })).toEqual([
      "制度被接受，但预期应报 parameter/check-failed",
    ]);
    expect(texts("/cases/0/given", { client: { orderAmout: 1 } })[0]).toBe(
      "facts/unknown /client/orderAmout：词汇表里没有事实 `client.orderAmout`",
    );
  });

  it("reports each variant that fails, and lets null stand for nothing", () => {
    expect(failures("/cases/0/variants/0/expect", expectation({ outcome: { value: "silver" } }))).toHaveLength(1);
    expect(failures("/cases/0/expect", expectation({ outcome: { value: "silver", reason: null } }))).toEqual([]);
  });

  it("takes a field out with null and lays records over each other in depth", () => {
    expect(failures("/cases/0/variants/1/given", { client: {} })).toContain(
      'grade: status is "decided", expected "undetermined"',
    );
  });

  it("reports facts that are refused with their place", () => {
    const [failure] = failures("/cases/0/given", { client: { orderAmout: 1 } });
    expect(failure).toMatch(/^facts\/unknown \/client\/orderAmout: /u);
  });

  it("reports a policy that is accepted although it should not be, and one that is refused otherwise", () => {
    const set = { "grade.silverMin": 1 };
    expect(failures("/cases/0/variants/2/set", set)).toEqual([
      "the policy was accepted, but parameter/check-failed was expected",
    ]);
    const wanted = { issues: [{ code: "tailoring/locked", pointer: "/0/value" }] };
    expect(failures("/cases/0/variants/2/expect", wanted)).toEqual([
      "tailoring/locked /0/value was expected",
      expect.stringMatching(/^parameter\/check-failed \/checks\/0: /u),
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
