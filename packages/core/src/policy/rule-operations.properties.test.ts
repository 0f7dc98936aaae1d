/* oxlint-disable unicorn/no-thenable -- `then` is a word of the table format */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Operation } from "../schema/index.ts";
import { comparePolicies } from "../wording/index.ts";
import { tablePack } from "./example-table.contract.ts";
import { issuesOf } from "./issues-of.contract.ts";
import { applyOperations } from "./operations.ts";
import { documentsOf } from "./documents-of.ts";
import type { Pack } from "./pack.ts";
import { parsePack } from "./parse-pack.ts";
import { rollBack } from "./roll-back.ts";
import { packOn } from "./versions.ts";

const pack = tablePack();
const rows = fc.constantFrom("guest", "big", "school", "old", "rest", "x_a", "x_b");
const rules = fc.constantFrom("gold", "silver", "plain", "honoured", "x_a");
const from = fc.constantFrom("2025-01-01", "2025-06-01", "2025-09-01");
const condition = fc.constantFrom<unknown>(
  { fact: "client.months", operator: "greaterThan", value: 6 },
  { all: [{ fact: "client.kind", operator: "equal", value: "office" }, { not: { condition: "graded" } }] },
  { fact: "client.rank", operator: "equal", value: 1 },
  { fact: "client.nothing", operator: "equal", value: 1 },
);
const cell = fc.constantFrom<unknown>("office", ["school"], true, 5, { operator: "lessThan", value: 9 }, null);
const value = fc.constantFrom<unknown>("fast", "normal", "gold", 3, null);
const on = (part: string) => (name: string) => `decision:delivery/table/rows/${name}${part}`;

/** Mostly sensible, some not. */
const operation: fc.Arbitrary<Operation> = fc
  .oneof(
    fc.record({ op: fc.constant("set" as const), at: rows.map(on("/cells/kind")), value: cell }),
    fc.record({ op: fc.constant("set" as const), at: rows.map(on("/cells/months")), value: cell }),
    fc.record({ op: fc.constant("set" as const), at: rows.map(on("/then/value")), value }),
    fc.record({ op: fc.constant("set" as const), at: rows.map(on("/disabled")), value: fc.constantFrom(true, null) }),
    fc.record({ op: fc.constant("move" as const), at: rows.map(on("")), before: fc.option(rows) }),
    fc.record({ op: fc.constant("remove" as const), at: rows.map(on("")) }),
    fc.record({
      op: fc.constant("add" as const),
      at: fc.constant("decision:delivery/table/rows"),
      value: fc.record({
        name: rows,
        clause: fc.constant("1.1.3"),
        cells: fc.record({ kind: cell }),
        then: fc.record({ value }),
      }),
      before: fc.option(rows),
    }),
    fc.record({
      op: fc.constant("set" as const),
      at: rules.map((name) => `decision:grade/rules/${name}/conditions`),
      value: condition,
    }),
    fc.record({
      op: fc.constant("set" as const),
      at: rules.map((name) => `decision:grade/rules/${name}/exceptionOf`),
      value: fc.option(rules),
    }),
  )
  .chain((made) => fc.option(from).map((day): Operation => (day === null ? made : { ...made, from: day })));

const operations = fc.array(operation, { maxLength: 8 });
const errorsOf = (made: () => unknown) => issuesOf(made).filter(({ severity }) => severity === "error");
const parsed = (of: Pack) => parsePack(JSON.parse(JSON.stringify(documentsOf(of))) as readonly unknown[]);

describe("applyOperations", () => {
  it("never crashes, says the same twice, points to an operation, and what it lets pass can be parsed and told", () => {
    fc.assert(
      fc.property(operations, (list) => {
        const { pack: tailored, issues } = applyOperations(pack, list, "2025-06-01");
        expect(applyOperations(pack, list, "2025-06-01")).toEqual({ pack: tailored, issues });
        for (const { pointer } of issues) expect(list[Number(pointer.split("/")[1])]).toBeDefined();
        const days = ["2025-01-01", "2025-06-01", "2025-09-01"];
        for (const day of days)
          for (const { text } of comparePolicies(pack, tailored, day, "en").rules) expect(text).not.toBe("");
        if (issues.some(({ severity }) => severity === "error")) return;
        expect(errorsOf(() => parsed(tailored))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("is undone by a roll-back from any day on", () => {
    fc.assert(
      fc.property(operations, from, (list, day) => {
        const { pack: tailored } = applyOperations(pack, list, "2025-06-01");
        const back = rollBack(tailored, pack, day);
        const said = (of: Pack, at: string) => packOn(of, at).decisions.map((each) => ({ ...each, from: undefined }));
        for (const each of ["2025-01-01", "2025-06-01", "2025-09-01"]) {
          expect(said(back, each)).toEqual(said(each < day ? tailored : pack, each));
        }
      }),
      { numRuns: 100 },
    );
  });
});
