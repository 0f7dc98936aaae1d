import { describe, expect, it } from "vitest";
import type { Operation, Parameter } from "../schema/index.ts";
import { bind } from "./bind.ts";
import { examplePack } from "./example-pack.contract.ts";
import { placesOf } from "./issues-of.contract.ts";
import { applyOperations } from "./operations.ts";
import { parametersInForce } from "./parameter-in-force.ts";
import { rollBack } from "./roll-back.ts";
import { isTighter } from "./tighten.ts";

const pack = examplePack();
const day = "2025-06-01";
const set = (id: string, value: unknown, more: Partial<Operation> = {}): Operation => ({
  op: "set",
  at: `parameter:${id}`,
  value,
  by: "wang",
  ...more,
});
const apply = (...operations: readonly Operation[]) => applyOperations(pack, operations, day);
const valueOn = (tailored: typeof pack, id: string, on: string) => parametersInForce(tailored, on).get(id)?.json;

describe("applyOperations", () => {
  it("sets a value from the day of publication, or from its own", () => {
    const { pack: tailored, issues } = apply(
      set("grade.silverMin", 1),
      set("grade.goldMin", 2, { from: "2025-09-01" }),
    );
    expect(issues).toEqual([]);
    expect([valueOn(tailored, "grade.silverMin", "2025-05-31"), valueOn(tailored, "grade.silverMin", day)]).toEqual([
      100_000, 1,
    ]);
    expect([
      valueOn(tailored, "grade.goldMin", "2025-08-31"),
      valueOn(tailored, "grade.goldMin", "2025-09-01"),
    ]).toEqual([500_000, 2]);
    expect(valueOn(tailored, "grade.goldMin", "2026-01-01")).toBe(600_000);
    expect(valueOn(pack, "grade.silverMin", day)).toBe(100_000);
  });

  it("keeps the order: the later operation sees and replaces what the earlier did", () => {
    const one = set("rework.days", 5);
    const two = set("rework.days", 4, { expect: 5 });
    expect(valueOn(apply(one, two).pack, "rework.days", day)).toBe(4);
    const reversed = apply(two, one);
    expect(placesOf(reversed.issues)).toEqual(["tailoring/conflict tailoring /0/expect"]);
    expect(reversed.issues[0]?.params).toMatchObject({ expected: "5", found: "3" });
    expect(valueOn(reversed.pack, "rework.days", day)).toBe(5);
  });

  it("leaves out what cannot be applied and shows what merely should not be", () => {
    const { pack: tailored, issues } = apply(
      set("policy.reviewMonths", 6),
      set("rework.days", "soon"),
      set("rework.days", null),
      set("quote.hours", 40),
      set("nothing", 1),
      set("rework.days", 2, { from: "2025-02-30" }),
    );
    expect(placesOf(issues)).toEqual([
      "tailoring/locked tailoring /0/value",
      "value/type tailoring /1/value",
      "parameter/mandatory tailoring /2/value",
      "tailoring/loosened tailoring /3/value",
      "tailoring/unknown-target tailoring /4/at",
      "input/not-a-date tailoring /5/from",
    ]);
    expect(valueOn(tailored, "rework.days", day)).toBe(3);
    expect(valueOn(tailored, "quote.hours", day)).toBe(40);
  });

  it("measures what may only be tightened against the document, whatever the company did before, on the first day, too", () => {
    const from = pack.manifest.effectiveFrom;
    const { pack: tightened } = applyOperations(pack, [set("quote.hours", 8)], from);
    expect(valueOn(tightened, "quote.hours", from)).toBe(8);
    expect(applyOperations(tightened, [set("quote.hours", 24)], from).issues).toEqual([]);
    expect(applyOperations(tightened, [set("quote.hours", 25)], from).issues).toMatchObject([
      { code: "tailoring/loosened", params: { document: "24" } },
    ]);
  });

  it("lets an optional figure be nothing, unless that loosens it", () => {
    expect(apply(set("rework.cap", 500), set("rework.cap", null)).issues).toEqual([]);
    expect(apply(set("rework.cap", null)).issues).toEqual([]);
  });

  it("refuses a list of another shape as a whole", () => {
    expect(placesOf(apply({ ...set("rework.days", 1), op: "put" as "set" }).issues)).toEqual([
      "document/not-allowed tailoring /0/op",
    ]);
  });

  it("freezes what it makes and nothing that it was given", () => {
    const value = { times: 2, per: "month" };
    const { pack: tailored } = apply(set("call.gold", value));
    expect(Object.isFrozen(tailored.parameters[0]?.parameters[3]?.values)).toBe(true);
    expect(Object.isFrozen(value)).toBe(false);
  });
});

describe("isTighter", () => {
  const context = bind(pack, { asOf: day }).context;
  const parameter = (value: Parameter["value"], tighter?: Parameter["tighter"]): Parameter =>
    ({ value, ...(tighter === undefined ? {} : { tighter }) }) as Parameter;
  const days = { type: "duration", unit: "day" } as const;
  const money = { type: "money", currency: "CNY" } as const;
  const cadence = { type: "cadence" } as const;
  const perks = { type: "list", of: "enum", enum: "perk" } as const;
  const monthly = { times: 1, per: "month" };
  const quarterly = { times: 1, per: "quarter" };

  it.each([
    ["lower", days, 2, 3, true],
    ["lower", days, 3, 3, true],
    ["lower", days, 4, 3, false],
    ["lower", days, 5, null, true],
    ["lower", days, null, 5, false],
    ["lower", money, "9.99", 10, true],
    ["lower", { type: "date" }, "2025-01-01", "2025-01-02", true],
    ["higher", days, 4, 3, true],
    ["higher", days, 2, 3, false],
    ["higher", days, null, 3, false],
    ["higher", cadence, monthly, quarterly, true],
    ["denser", cadence, quarterly, monthly, false],
    ["denser", cadence, { times: 3, per: "quarter" }, monthly, true],
    ["denser", cadence, null, monthly, false],
    ["superset", perks, ["sample", "priority"], ["priority"], true],
    ["superset", perks, ["sample"], ["priority"], false],
    ["subset", perks, ["sample"], ["priority", "sample"], true],
    ["subset", perks, ["sample", "discount"], ["sample"], false],
    ["subset", perks, null, ["sample"], false],
    [undefined, days, 3, 3, true],
    [undefined, days, 2, 3, false],
    [undefined, cadence, { per: "month", times: 1 }, monthly, true],
    ["lower", { type: "text" }, "a", "b", false],
  ] as const)("%s, for %j: %j against %j is %s", (tighter, type, value, than, expected) => {
    expect(isTighter(parameter(type, tighter), value, than, context)).toBe(expected);
  });
});

describe("rollBack", () => {
  const from = "2025-09-01";

  it("restores a figure from the day on, keeps history and takes back what was announced", () => {
    const published = apply(set("rework.days", 5), set("rework.days", 6, { from: "2025-12-01" })).pack;
    const back = rollBack(published, pack, from);
    expect(["2025-05-31", day, "2025-08-31", from, "2025-12-01"].map((on) => valueOn(back, "rework.days", on))).toEqual(
      [3, 5, 5, 3, 3],
    );
    expect(parametersInForce(back, from).get("rework.days")).toMatchObject({ from, source: "document" });
  });

  it("keeps what the earlier release had announced itself", () => {
    const back = rollBack(apply(set("grade.goldMin", 1, { from: "2025-07-01" })).pack, pack, from);
    expect(["2025-07-01", from, "2026-01-01"].map((on) => valueOn(back, "grade.goldMin", on))).toEqual([
      1, 500_000, 600_000,
    ]);
  });

  it("leaves alone what is as it was, with the day from which it holds", () => {
    const back = rollBack(apply(set("rework.days", 6, { from: "2025-12-01" })).pack, pack, from);
    expect(parametersInForce(back, "2025-12-01").get("rework.days")).toMatchObject({ json: 3, from: "2025-01-01" });
    expect(rollBack(pack, pack, from)).toEqual(pack);
  });
});
