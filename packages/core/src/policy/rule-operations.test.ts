/* oxlint-disable unicorn/no-thenable -- `then` is a word of the table format */
import { describe, expect, it } from "vitest";
import type { Operation } from "../schema/index.ts";
import { bind } from "./bind.ts";
import { checkPack } from "./check-pack.ts";
import { decide } from "./decide.ts";
import { exampleTable, tablePack } from "./example-table.contract.ts";
import { placesOf } from "./issues-of.contract.ts";
import { applyOperations } from "./operations.ts";
import { documentsOf } from "./documents-of.ts";
import { parsePack } from "./parse-pack.ts";
import { versionOn, versionsOf } from "./versions.ts";

const day = "2025-06-01";
const before = "2025-05-31";
const pack = tablePack();
const DELIVERY = "decision:delivery/table/rows";
const GRADE = "decision:grade/rules";
const row = {
  name: "x_office",
  clause: "1.1.3",
  title: { "zh-CN": "写字楼", en: "Offices" },
  cells: { kind: "office" },
  then: { value: "fast", deposit: 50 },
};
const add: Operation = { op: "add", at: DELIVERY, value: row, before: "guest" };
const rule = {
  name: "x_old",
  clause: "1.1.2",
  conditions: { fact: "client.months", operator: "greaterThan", value: 60 },
  event: { type: "grade", params: { value: "silver" } },
};
const addRule: Operation = { op: "add", at: GRADE, value: rule };
const apply = (...operations: readonly Operation[]) => applyOperations(pack, operations, day);
const rowsOn = (of: typeof pack, on: string) => versionOn(of, "delivery", on)?.table?.rows ?? [];
const namesOn = (of: typeof pack, on: string) => rowsOn(of, on).map(({ name }) => name);
const rowOn = (of: typeof pack, name: string, on = day) => rowsOn(of, on).find((each) => each.name === name);
const rulesOn = (of: typeof pack, on: string) => versionOn(of, "grade", on)?.rules ?? [];
const decided = (of: typeof pack, on: string, facts: object) =>
  decide(bind(of, { asOf: on }), "delivery", { client: facts });
const office = { kind: "office", orderAmount: 1, months: 12 };

describe("operations on rules and rows", () => {
  it.each<[string, Operation, (of: typeof pack) => unknown, unknown]>([
    ["adds a row before another", add, (of) => namesOn(of, day)[0], "x_office"],
    ["adds a row at the end", { ...add, before: null }, (of) => namesOn(of, day).at(-1), "x_office"],
    ["adds a rule", addRule, (of) => rulesOn(of, day).at(-1), rule],
    [
      "changes a cell",
      { op: "set", at: `${DELIVERY}/school/cells/kind`, value: ["school", "office"], expect: "school" },
      (of) => rowOn(of, "school")?.cells,
      { kind: ["school", "office"] },
    ],
    [
      "takes a cell out",
      { op: "set", at: `${DELIVERY}/guest/cells/kind`, value: null },
      (of) => rowOn(of, "guest")?.cells,
      { honoured: true },
    ],
    [
      "puts a cell in where there was none",
      { op: "set", at: `${DELIVERY}/rest/cells/months`, value: { operator: "lessThan", value: 3 }, expect: null },
      (of) => rowOn(of, "rest")?.cells,
      { months: { operator: "lessThan", value: 3 } },
    ],
    [
      "changes what a row says",
      { op: "set", at: `${DELIVERY}/guest/then/deposit`, value: 20, expect: 0 },
      (of) => rowOn(of, "guest")?.then,
      { value: "fast", deposit: 20 },
    ],
    [
      "disables a row with its reason",
      { op: "set", at: `${DELIVERY}/guest/disabled`, value: true, why: "no guests" },
      (of) => rowOn(of, "guest"),
      { ...exampleTable.table?.rows[0], disabled: true, disabledReason: "no guests" },
    ],
    [
      "takes a row into use again, and the reason goes",
      { op: "set", at: `${DELIVERY}/old/disabled`, value: null, expect: true },
      (of) => Object.keys(rowOn(of, "old") ?? {}),
      ["name", "clause", "cells", "then"],
    ],
    [
      "moves a row before another",
      { op: "move", at: `${DELIVERY}/school`, before: "guest" },
      (of) => namesOn(of, day),
      ["school", "guest", "big", "middle", "old", "rest"],
    ],
    [
      "moves a rule to the end",
      { op: "move", at: `${GRADE}/notGraded`, before: null },
      (of) => rulesOn(of, day).at(-1)?.name,
      "notGraded",
    ],
    [
      "changes conditions",
      { op: "set", at: `${GRADE}/silver/conditions`, value: rule.conditions },
      (of) => rulesOn(of, day)[2]?.conditions,
      rule.conditions,
    ],
    [
      "changes what a rule says",
      { op: "set", at: `${GRADE}/silver/event/params`, value: { value: "gold" } },
      (of) => rulesOn(of, day)[2]?.event,
      { type: "grade", params: { value: "gold" } },
    ],
    [
      "changes a clause",
      { op: "set", at: `${GRADE}/silver/clause`, value: ["1.1.1", "1.1.2"], expect: "1.1.1" },
      (of) => rulesOn(of, day)[2]?.clause,
      ["1.1.1", "1.1.2"],
    ],
    [
      "makes a rule no exception any more",
      { op: "set", at: `${GRADE}/honoured/exceptionOf`, value: null, expect: "plain" },
      (of) => rulesOn(of, day)[4]?.exceptionOf,
      undefined,
    ],
  ])("%s from the day on, and the day before stays", (_what, operation, read, expected) => {
    const { pack: tailored, issues } = apply(operation);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(read(tailored)).toEqual(expected);
    expect(versionOn(tailored, "delivery", before)).toEqual(versionOn(pack, "delivery", before));
    expect(versionOn(tailored, "grade", before)).toEqual(versionOn(pack, "grade", before));
    expect(documentsOf(parsePack(JSON.parse(JSON.stringify(documentsOf(tailored))) as readonly unknown[]))).toEqual(
      documentsOf(tailored),
    );
  });

  it.each<[string, readonly Operation[], readonly string[]]>([
    [
      "an unknown decision",
      [{ ...add, at: "decision:nothing/table/rows" }],
      ["policy/unknown-decision tailoring /0/at"],
    ],
    [
      "a table where there are rules",
      [{ ...add, at: "decision:grade/table/rows" }],
      ["tailoring/not-written-so tailoring /0/at"],
    ],
    ["an unknown row", [{ op: "remove", at: `${DELIVERY}/x_no` }], ["tailoring/unknown-rule tailoring /0/at"]],
    ["an unknown place", [{ ...add, before: "nowhere" }], ["tailoring/unknown-rule tailoring /0/before"]],
    [
      "a move to nowhere",
      [{ op: "move", at: `${DELIVERY}/big`, before: "no" }],
      ["tailoring/unknown-rule tailoring /0/before"],
    ],
    [
      "a name that a pack could have",
      [{ ...add, value: { ...row, name: "office" } }],
      ["tailoring/no-prefix tailoring /0/value"],
    ],
    ["a name that is taken", [add, add], ["tailoring/name-taken tailoring /1/value"]],
    [
      "taking out what the pack brought",
      [{ op: "remove", at: `${DELIVERY}/old` }],
      ["tailoring/not-own tailoring /0/at"],
    ],
    [
      "a cell that somebody else has changed",
      [{ op: "set", at: `${DELIVERY}/guest/cells/honoured`, value: false, expect: false }],
      ["tailoring/conflict tailoring /0/expect"],
    ],
    [
      "conditions that somebody else has changed",
      [{ op: "set", at: `${GRADE}/gold/conditions`, value: rule.conditions, expect: { all: [] } }],
      ["tailoring/conflict tailoring /0/expect"],
    ],
    ["a day that is none", [{ ...add, from: "2025-02-30" }], ["input/not-a-date tailoring /0/from"]],
    [
      "an unknown fact deep in a condition",
      [
        {
          op: "set",
          at: `${GRADE}/silver/conditions`,
          value: { all: [{ fact: "client.nothing", operator: "equal", value: 1 }] },
        },
      ],
      ["rule/unknown-fact tailoring /0/value/all/0/fact"],
    ],
    [
      "a cell of the wrong type",
      [{ op: "set", at: `${DELIVERY}/guest/cells/honoured`, value: 3 }],
      ["value/type tailoring /0/value"],
    ],
    [
      "a cell under no column",
      [{ op: "set", at: `${DELIVERY}/guest/cells/colour`, value: "red" }],
      ["decision/unknown-column tailoring /0/value"],
    ],
    [
      "an option that does not exist, in an added row",
      [{ ...add, value: { ...row, then: { value: "slow" } } }],
      ["value/option tailoring /0/value/then/value"],
    ],
    [
      "an output that does not exist",
      [{ op: "set", at: `${DELIVERY}/guest/then/colour`, value: "red" }],
      ["decision/unknown-output tailoring /0/value"],
    ],
    [
      "a clause that does not exist",
      [{ op: "set", at: `${GRADE}/silver/clause`, value: "9.9" }],
      ["policy/unknown-clause tailoring /0/value"],
    ],
    [
      "an event of another decision",
      [{ ...addRule, value: { ...rule, event: { ...rule.event, type: "perks" } } }],
      ["decision/wrong-event tailoring /0/value/event/type"],
    ],
    [
      "taking out what has an exception",
      [
        addRule,
        { op: "set", at: `${GRADE}/honoured/exceptionOf`, value: "x_old" },
        { op: "remove", at: `${GRADE}/x_old` },
      ],
      ["decision/unknown-rule tailoring /1/value"],
    ],
    [
      "a circle of exceptions",
      [{ op: "set", at: `${GRADE}/plain/exceptionOf`, value: "honoured" }],
      ["decision/circular-exception tailoring /0/value", "decision/circular-exception tailoring /0/at"],
    ],
    [
      "a circle of facts",
      [{ op: "set", at: `${GRADE}/silver/conditions`, value: { fact: "client.rank", operator: "equal", value: 1 } }],
      ["decision/circular-facts tailoring /0/at"],
    ],
    [
      "a row that leaves an option without an answer",
      [
        { op: "set", at: `${DELIVERY}/rest/disabled`, value: true },
        { op: "set", at: `${DELIVERY}/middle/cells/kind`, value: "company" },
        { op: "set", at: `${DELIVERY}/school/disabled`, value: true },
      ],
      ["decision/option-without-row tailoring /2/at"],
    ],
  ])("refuses %s, at the operation that caused it", (_what, operations, expected) => {
    const { issues } = apply(...operations);
    expect(placesOf(issues.filter(({ severity }) => severity === "error"))).toEqual(expected);
  });

  it.each<[string, object, readonly string[]]>([
    ["a value too few", { op: "set", at: `${DELIVERY}/big/cells/kind` }, ["document/missing-key tailoring /0"]],
    [
      "an unknown part of a rule",
      { op: "set", at: `${GRADE}/gold/priority`, value: 1 },
      ["document/wrong-pattern tailoring /0/at"],
    ],
    [
      "a place where there is none",
      { op: "set", at: `${DELIVERY}/big/disabled`, value: true, before: "rest" },
      ["document/unknown-key tailoring /0/before"],
    ],
    [
      "a condition of the wrong shape",
      { op: "set", at: `${GRADE}/gold/conditions`, value: { all: 1 } },
      ["document/wrong-type tailoring /0/value/all"],
    ],
    [
      "a row without what it says",
      { ...add, value: { name: "x_a", clause: "1.1.3", cells: {} } },
      ["document/missing-key tailoring /0/value"],
    ],
    [
      "a switch that is neither on nor off",
      { op: "set", at: `${DELIVERY}/big/disabled`, value: false },
      ["document/not-allowed tailoring /0/value"],
    ],
    ["a move without a place", { op: "move", at: `${DELIVERY}/big` }, ["document/missing-key tailoring /0"]],
    [
      "a removal with a value",
      { op: "remove", at: `${DELIVERY}/big`, value: 1 },
      ["document/unknown-key tailoring /0/value"],
    ],
  ])("refuses the shape of %s", (_what, operation, expected) => {
    expect(placesOf(apply(operation as Operation).issues)).toEqual(expected);
  });

  it("does not tell again what was wrong before", () => {
    const broken = tablePack();
    const decisions = broken.decisions.map((each) => (each.id === "delivery" ? { ...each, clause: "9.9" } : each));
    expect(applyOperations({ ...broken, decisions }, [add], day).issues).toEqual([]);
  });

  it("decides by the version of the day, and proves with it", () => {
    const { pack: tailored } = apply(add);
    expect(decided(tailored, before, office)).toMatchObject({ outcome: { value: "normal" } });
    const result = decided(tailored, day, office);
    expect(result).toMatchObject({ outcome: { value: "fast", deposit: 50 }, trace: { from: day } });
    expect(decided(tailored, before, office).trace).not.toHaveProperty("from");
    expect(result.trace.rules[0]?.condition.pointer).toBe("/table/rows/0/cells");
  });

  it("gives several days several versions, each with all that was changed before", () => {
    const later = "2025-09-01";
    const { pack: tailored, issues } = apply(
      { ...add, from: later },
      { op: "set", at: `${DELIVERY}/school/then/value`, value: "fast" },
    );
    expect(issues).toEqual([]);
    expect(versionsOf(tailored, "delivery").map(({ from }) => from)).toEqual([undefined, day, later]);
    expect([rowOn(tailored, "school", later)?.then, rowOn(tailored, "x_office", later)?.then]).toEqual([
      { value: "fast" },
      row.then,
    ]);
    expect(rowOn(tailored, "x_office", day)).toBeUndefined();
    expect(checkPack(tailored).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("is a conflict when a version that is scheduled for later says something else, and then changes nothing", () => {
    const scheduled = apply({ op: "set", at: `${DELIVERY}/guest/then/deposit`, value: 9, from: "2025-09-01" }).pack;
    const { pack: tailored, issues } = applyOperations(
      scheduled,
      [{ op: "set", at: `${DELIVERY}/guest/then/deposit`, value: 5, expect: 0 }],
      day,
    );
    expect(issues).toMatchObject([{ code: "tailoring/conflict", params: { found: "9 (2025-09-01)" } }]);
    expect(tailored.decisions).toEqual(scheduled.decisions);
    const { issues: unasked } = applyOperations(
      scheduled,
      [{ op: "set", at: `${DELIVERY}/guest/then/deposit`, value: 5 }],
      day,
    );
    expect(unasked).toEqual([]);
  });

  it("changes a version that begins on the very day in place, and the first on the policy's first day", () => {
    const twice = applyOperations(apply(add).pack, [{ op: "remove", at: `${DELIVERY}/x_office` }], day).pack;
    expect(versionsOf(twice, "delivery").map(({ from }) => from)).toEqual([undefined, day]);
    const first = applyOperations(pack, [add], pack.manifest.effectiveFrom).pack;
    expect(versionsOf(first, "delivery").map(({ from }) => from)).toEqual([undefined]);
  });

  it("finds a rule whose name has signs of a pointer", () => {
    const strange = applyOperations(pack, [{ ...addRule, value: { ...rule, name: "x_a/b~c" } }], day);
    const at = `${GRADE}/x_a~1b~0c`;
    expect(strange.issues).toEqual([]);
    expect(applyOperations(strange.pack, [{ op: "remove", at }], day).issues).toEqual([]);
  });
});
