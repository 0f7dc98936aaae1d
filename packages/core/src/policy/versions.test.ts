/* oxlint-disable unicorn/no-thenable -- `then` is a word of the table format */
import { describe, expect, it } from "vitest";
import type { Operation } from "../schema/index.ts";
import { bind } from "./bind.ts";
import { checkPack } from "./check-pack.ts";
import { decide } from "./decide.ts";
import { exampleTable, tableDocuments, tablePack } from "./example-table.contract.ts";
import { issuesOf, placesOf } from "./issues-of.contract.ts";
import { applyOperations } from "./operations.ts";
import { parsePack } from "./parse-pack.ts";
import { rollBack } from "./roll-back.ts";
import { versionOn, versionsOf } from "./versions.ts";

const day = "2025-06-01";
const before = "2025-05-31";
const pack = tablePack();
const DELIVERY = "decision:delivery/table/rows";
const office = { kind: "office", orderAmount: 1, months: 12 };
const row = { name: "x_office", clause: "1.1.3", cells: { kind: "office" }, then: { value: "fast", deposit: 50 } };
const add: Operation = { op: "add", at: DELIVERY, value: row, before: "guest" };
const apply = (...operations: readonly Operation[]) => applyOperations(pack, operations, day);
const rowsOn = (of: typeof pack, on: string) => versionOn(of, "delivery", on)?.table?.rows ?? [];
const namesOn = (of: typeof pack, on: string) => rowsOn(of, on).map(({ name }) => name);

describe("versions of a decision", () => {
  const version = (from: string | undefined, value: string) => ({
    ...exampleTable,
    ...(from === undefined ? {} : { from }),
    table: { ...exampleTable.table, rows: [{ name: "all", clause: "1.1.3", cells: {}, then: { value } }] },
  });
  const [first, ...others] = tableDocuments().toReversed();
  const documents = others.toReversed();
  const refusal = (...more: readonly unknown[]) => placesOf(issuesOf(() => parsePack([...documents, ...more])));

  it("are picked by the day", () => {
    const dated = parsePack([...documents, version("2026-01-01", "fast"), first, version("2025-06-01", "normal")]);
    const said = ["2025-05-31", "2025-06-01", "2025-12-31", "2026-01-01"].map(
      (on) => decide(bind(dated, { asOf: on }), "delivery", { client: office }).trace,
    );
    expect(said.map(({ from, rules }) => [from, rules.length])).toEqual([
      [undefined, 5],
      ["2025-06-01", 1],
      ["2025-06-01", 1],
      ["2026-01-01", 1],
    ]);
  });

  it("may begin after the policy", () => {
    const dated = parsePack([...documents, version("2025-06-01", "fast")]);
    expect(bind(dated, { asOf: "2025-05-31" }).graph.decisions.has("delivery")).toBe(false);
    expect(bind(dated, { asOf: "2025-06-01" }).graph.decisions.has("delivery")).toBe(true);
  });

  it.each<[string, readonly unknown[], readonly string[]]>([
    [
      "two from one day",
      [first, version(day, "fast"), version(day, "normal")],
      [`document/duplicate-id decision/delivery@${day} /id`],
    ],
    ["two without a day", [first, version(undefined, "fast")], ["document/duplicate-id decision/delivery /id"]],
    [
      "a day that is none",
      [first, version("2025-02-30", "fast")],
      ["input/not-a-date decision/delivery@2025-02-30 /from"],
    ],
    [
      "what is wrong in a later one, at that one",
      [first, version(day, "slow")],
      [`value/option decision/delivery@${day} /table/rows/0/then/value`],
    ],
    [
      "a fact that another decision decides by then",
      [
        first,
        {
          ...version(day, "fast"),
          outputs: { value: { fact: "client.grade" }, deposit: {} },
          table: {
            ...exampleTable.table,
            complete: ["kind"],
            rows: [{ name: "all", clause: "1.1.3", cells: {}, then: { value: "gold" } }],
          },
        },
      ],
      [`decision/fact-decided-twice decision/delivery@${day} /outputs/value/fact`],
    ],
  ])("refuse %s", (_what, more, expected) => {
    expect(refusal(...more)).toEqual(expected);
  });
});

describe("rollBack", () => {
  const from = "2025-09-01";

  it("restores a decision from the day on and keeps what was in force before it", () => {
    const published = applyOperations(
      apply(add).pack,
      [{ op: "set", at: `${DELIVERY}/guest/disabled`, value: true }],
      "2025-12-01",
    ).pack;
    const back = rollBack(published, pack, from);
    expect(versionsOf(back, "delivery").map((each) => each.from)).toEqual([undefined, day, from]);
    expect([before, day, "2025-08-31", from, "2025-12-01"].map((on) => namesOn(back, on).includes("x_office"))).toEqual(
      [false, true, true, false, false],
    );
    expect(rowsOn(back, from)).toEqual(rowsOn(pack, from));
    expect(checkPack(back).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("takes back what was only announced without leaving a version behind", () => {
    const back = rollBack(applyOperations(pack, [add], "2025-12-01").pack, pack, from);
    expect(back.decisions).toEqual(pack.decisions);
  });

  it("brings back what the earlier release had announced itself", () => {
    const earlier = applyOperations(pack, [add], "2025-12-01").pack;
    const back = rollBack(rollBack(earlier, pack, from), earlier, from);
    expect(versionsOf(back, "delivery").map((each) => each.from)).toEqual([undefined, "2025-12-01"]);
  });
});
