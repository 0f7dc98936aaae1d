import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateCondition, type BoundCondition, type BoundRule } from "../rule/index.ts";
import { unknown, type Known, type Truth, type Value } from "../value/index.ts";
import { columnsBuilder, createColumns } from "./columns/create-columns.ts";
import { rowsOf } from "./kernel/bits.ts";
import { randomFacts, randomRules, randomSubject } from "./random-rules.contract.ts";
import { createSheet, type Sheet } from "./sheet.ts";

type Subject = Readonly<Record<string, Value>>;

const reader = (subject: Subject) => (fact: string) =>
  Object.hasOwn(subject, fact) ? (subject[fact] ?? unknown) : unknown;
const columnsOf = (subjects: readonly Subject[]) =>
  createColumns(
    randomFacts.filter((fact) => fact !== "never"),
    subjects.map(reader),
  );
const judged = (rules: readonly BoundRule[], subject: Subject): readonly Truth[] =>
  rules.map((rule) => evaluateCondition(rule.condition, reader(subject)));

function expectSame(sheet: Sheet, rules: readonly BoundRule[], subjects: readonly Subject[]): void {
  const expected = subjects.map((subject) => judged(rules, subject));
  expect(subjects.map((_, row) => sheet.row(row))).toEqual(expected);
  const where = (rule: number, truth: Truth) => [...expected.keys()].filter((row) => expected[row]?.[rule] === truth);
  for (const rule of rules.keys()) {
    const [held, open] = [where(rule, true), where(rule, unknown)];
    expect([...rowsOf(sheet.held(rule), sheet.rows)]).toEqual(held);
    expect([...rowsOf(sheet.open(rule), sheet.rows)]).toEqual(open);
    expect(sheet.counts()[rule]).toEqual({ held: held.length, open: open.length });
  }
}

const leaf = (fact: string, operator: string, value: Known): BoundCondition => ({
  kind: "leaf",
  fact,
  operator,
  operand: { kind: "constant", value, json: null },
  priority: 1,
  pointer: "",
});
const rule = (condition: BoundCondition): BoundRule => ({ name: "rule", priority: 1, condition });

describe("createSheet", () => {
  it("agrees with the interpreter on random rules and subjects, row by row", () => {
    fc.assert(
      fc.property(randomRules, fc.array(randomSubject, { maxLength: 70 }), (rules, subjects) => {
        expectSame(createSheet(rules, columnsOf(subjects)), rules, subjects);
      }),
      { numRuns: 250 },
    );
  });

  it("agrees after an update, and after another, with what was kept", () => {
    fc.assert(
      fc.property(randomRules, randomRules, fc.array(randomSubject, { maxLength: 40 }), (rules, others, subjects) => {
        const sheet = createSheet(rules, columnsOf(subjects));
        const mixed = [...others, ...rules.slice(0, 3)];
        sheet.update(mixed);
        expectSame(sheet, mixed, subjects);
        sheet.update(rules);
        expectSame(sheet, rules, subjects);
        sheet.refresh();
        expectSame(sheet, rules, subjects);
      }),
      { numRuns: 100 },
    );
  });

  it("agrees on thousands of rows", () => {
    const subjects = fc.sample(randomSubject, { numRuns: 5003, seed: 4 });
    const rules = fc.sample(randomRules, { numRuns: 6, seed: 4 }).flat();
    const sheet = createSheet(rules, columnsOf(subjects));
    const different = [...subjects.entries()].filter(([row, subject]) => {
      const found = sheet.row(row);
      return judged(rules, subject).some((truth, rule) => truth !== found[rule]);
    });
    expect(rules.length).toBeGreaterThan(10);
    expect(different).toEqual([]);
  });

  it("works out only what a moved threshold changes", () => {
    const subjects = Array.from({ length: 1000 }, (_, at) => ({ amount: at, kind: at % 3 === 0 ? "a" : "b" }));
    const columns = createColumns(["amount", "kind"], subjects.map(reader));
    const both = (limit: number): readonly BoundRule[] => [
      rule(leaf("kind", "equal", "a")),
      rule({
        kind: "all",
        conditions: [leaf("kind", "equal", "a"), leaf("amount", "greaterThan", limit)],
        priority: 1,
        pointer: "",
      }),
      rule(leaf("amount", "lessThan", 10)),
    ];
    const sheet = createSheet(both(500), columns);
    expect(sheet.update(both(600))).toEqual({ inputs: 1, gates: 1 });
    expect(sheet.counts()).toEqual([
      { held: 334, open: 0 },
      { held: 133, open: 0 },
      { held: 10, open: 0 },
    ]);
    expect(sheet.update(both(600))).toEqual({ inputs: 0, gates: 0 });
  });

  it("asks the interpreter only for rows where a rule still depends on it", () => {
    const subjects = Array.from({ length: 100 }, (_, at) => ({ amount: at, tags: at < 50 ? ["x"] : [at] }) as Subject);
    let asked = 0;
    const builder = columnsBuilder(["amount", "tags"]);
    for (const subject of subjects) builder.add(reader(subject));
    const columns = builder.finish();
    const tags = columns.facts.get("tags");
    if (tags?.kind !== "words") throw new TypeError("tags are words");
    // Two columns are read by this comparison, so that it has no classes.
    const words = new Proxy(tags.words, {
      get: (target, key, self) => {
        if (typeof key === "string" && /^\d+$/u.test(key)) asked += 1;
        return Reflect.get(target, key, self) as unknown;
      },
    });
    const spied = { rows: 100, facts: new Map(columns.facts).set("tags", { ...tags, words }) };
    const contains: BoundCondition = {
      kind: "leaf",
      fact: "tags",
      operator: "contains",
      operand: { kind: "fact", fact: "amount" },
      priority: 1,
      pointer: "/rules/0",
    };
    const sheet = createSheet(
      [
        rule({
          kind: "all",
          conditions: [leaf("amount", "greaterThanInclusive", 90), contains],
          priority: 1,
          pointer: "",
        }),
      ],
      spied,
    );
    expect(sheet.counts()).toEqual([{ held: 10, open: 0 }]);
    expect(sheet.judgedByRow).toEqual(["/rules/0"]);
    expect(asked).toBeLessThanOrEqual(110);
  });
});
