import { describe, expect, it } from "vitest";
import type { EnumDefinition } from "../../schema/index.ts";
import { unknown, type Known, type Value } from "../../value/index.ts";
import type { BoundCondition } from "../bound-condition.ts";
import type { FactDeclaration } from "../condition-scope.ts";
import { factClasses } from "./fact-classes.ts";

const leaf = (fact: string, operator: string, value: Known): BoundCondition => ({
  kind: "leaf",
  fact,
  operator,
  operand: { kind: "constant", value, json: null },
  priority: 1,
  pointer: "",
});
const against = (fact: string, operator: string, other: string): BoundCondition => ({
  kind: "leaf",
  fact,
  operator,
  operand: { kind: "fact", fact: other },
  priority: 1,
  pointer: "",
});
const word = (text: string) => ({ "zh-CN": text, en: text });
const enums = new Map<string, EnumDefinition>([
  ["kind", { label: word("kind"), options: { adult: word("adult"), child: word("child") } }],
]);
const declared: Readonly<Record<string, FactDeclaration>> = {
  amount: { value: { type: "money", currency: "CNY" }, minimum: 0, maximum: 100 },
  other: { value: { type: "money", currency: "CNY" } },
  kind: { value: { type: "enum", enum: "kind" } },
  town: { value: { type: "text" } },
  tags: { value: { type: "list", of: "text" } },
};
const scope = { fact: (id: string) => declared[id], context: { timeZone: "UTC", enums, roles: {} } };
const nothing = (): Value => unknown;
const end = (value: number, included: boolean, isLimit: boolean = false) => ({ value, included, isLimit });

describe("factClasses", () => {
  it("cuts figures at what they are compared with, from limit to limit", () => {
    const conditions = [leaf("amount", "greaterThan", 30_00), leaf("other", "greaterThan", 5)];
    expect(factClasses("amount", conditions, nothing, scope)).toEqual({
      classes: [
        { kind: "figures", low: end(0, true, true), high: end(30_00, false) },
        { kind: "figures", low: end(30_00, true), high: end(30_00, true) },
        { kind: "figures", low: end(30_00, false), high: end(100_00, true, true) },
      ],
      exact: true,
    });
  });

  it("takes the value of a known fact for a cut, on whichever side it stands", () => {
    const read = (fact: string) => (fact === "other" ? 20_00 : unknown);
    for (const condition of [against("amount", "lessThan", "other"), against("other", "lessThan", "amount")]) {
      const { classes, exact } = factClasses("amount", [condition], read, scope);
      expect([classes.length, exact]).toEqual([3, true]);
      expect(classes[1]).toEqual({ kind: "figures", low: end(20_00, true), high: end(20_00, true) });
    }
  });

  it("does not look at what the fact itself is", () => {
    const { classes } = factClasses("amount", [against("amount", "equal", "other")], () => 7, scope);
    expect(classes[1]).toEqual({ kind: "figures", low: end(7, true), high: end(7, true) });
  });

  it("says that it is not exact when the other side is open too", () => {
    expect(factClasses("amount", [against("amount", "lessThan", "other")], nothing, scope).exact).toBe(false);
  });

  it("gives every option of an enum a class of its own, mentioned or not", () => {
    expect(factClasses("kind", [leaf("kind", "equal", "child")], nothing, scope)).toEqual({
      classes: [
        { kind: "word", value: "adult" },
        { kind: "word", value: "child" },
      ],
      exact: true,
    });
  });

  it("knows of text what is mentioned, and anything else", () => {
    const { classes } = factClasses("town", [leaf("town", "in", ["here", "there"])], nothing, scope);
    expect(classes).toEqual([{ kind: "word", value: "here" }, { kind: "word", value: "there" }, { kind: "other" }]);
  });

  it("has none for lists, and for what nobody declares", () => {
    expect(factClasses("tags", [leaf("tags", "contains", "new")], nothing, scope)).toEqual({
      classes: [],
      exact: false,
    });
    expect(factClasses("unheardOf", [], nothing, scope)).toEqual({ classes: [], exact: false });
  });
});
