/* oxlint-disable unicorn/no-thenable -- `then` is a word of the table format */
import { describe, expect, it } from "vitest";
import type { Decision, Table } from "../schema/index.ts";
import { plainText } from "../trace/index.ts";
import { bind } from "./bind.ts";
import { decide } from "./decide.ts";
import { exampleDocuments } from "./example-pack.contract.ts";
import { explain } from "./explain.ts";
import { issuesOf, placesOf } from "./issues-of.contract.ts";
import { parsePack } from "./parse-pack.ts";

const row = (name: string, clause: string, cells: object, value: unknown, more: object = {}) => ({
  name,
  clause,
  cells,
  then: { value },
  ...more,
});
const documents = (rows: readonly object[], over: Partial<Decision> = {}): readonly unknown[] => [
  ...exampleDocuments,
  {
    kind: "decision",
    id: "lanes",
    title: { "zh-CN": "通道", en: "Lanes" },
    clause: "1.1.3",
    hitPolicy: "unique",
    outputs: { value: { value: { type: "enum", enum: "lane" } } },
    table: {
      columns: {
        kind: { fact: "client.kind" },
        honoured: { fact: "client.honoured" },
        insured: { fact: "client.insured" },
      },
      rows,
    } as unknown as Table,
    ...over,
  },
];
const ask = (of: readonly unknown[], facts: object) => {
  const policy = bind(parsePack(of), { asOf: "2025-03-10" });
  const result = decide(policy, "lanes", { client: facts });
  const told = explain(policy, result, "en").because.map(({ segments, clauses }) => [plainText(segments), clauses]);
  return { result, told, zh: explain(policy, result, "zh-CN").because.map(({ segments }) => plainText(segments)) };
};
const chain = [
  row("base", "1.1.1", { kind: "company" }, "normal"),
  row("honoured", "1.1.2", { honoured: true }, "fast", { exceptionOf: "base" }),
  row("insured", "1.1.3", { insured: false }, "normal", { exceptionOf: "honoured" }),
];

describe("exceptions in a table", () => {
  it("override their base, and are overridden by exceptions of their own", () => {
    const company = { kind: "company" };
    const of = documents(chain);
    const outcome = (facts: object): unknown => ask(of, facts).result.outcome;
    expect(outcome({ ...company, honoured: false, insured: true })).toEqual({ value: "normal" });
    expect(outcome({ ...company, honoured: true, insured: true })).toEqual({ value: "fast" });
    const { result } = ask(of, { ...company, honoured: true, insured: false });
    expect(result.outcome).toEqual({ value: "normal" });
    expect(result.trace.rules.map(({ name, applied, overriddenBy }) => [name, applied, overriddenBy])).toEqual([
      ["base", false, "insured"],
      ["honoured", false, "insured"],
      ["insured", true, undefined],
    ]);
  });

  const siblings = [
    row("base", "1.1.1", { kind: "company" }, "normal"),
    row("one", "1.1.2", { honoured: true }, "fast", { exceptionOf: "base" }),
    row("two", "1.1.3", { insured: true }, "normal", { exceptionOf: "base" }),
  ];

  it("name both clauses when two contradict each other: in the answer, and in the sentence of either language", () => {
    const { result, told, zh } = ask(documents(siblings), { kind: "company", honoured: true, insured: true });
    expect(result).toMatchObject({
      status: "undetermined",
      outcome: null,
      issues: [{ code: "decision/conflict", params: { firstClause: "1.1.2", secondClause: "1.1.3" } }],
    });
    expect(result.issues[0]?.pointer).toBe("/table/rows/2");
    expect(told).toEqual([
      ["Rules `one` (clause 1.1.2) and `two` (clause 1.1.3) contradict each other", ["1.1.2", "1.1.3"]],
    ]);
    expect(zh).toEqual(["规则 `one`（第 1.1.2 条）与 `two`（第 1.1.3 条）互相矛盾"]);
  });

  it("are put in order by making one the exception of the other", () => {
    const ranked = siblings.map((each, at) => (at === 2 ? { ...each, exceptionOf: "one" } : each));
    const { result } = ask(documents(ranked), { kind: "company", honoured: true, insured: true });
    expect(result).toMatchObject({ status: "decided", outcome: { value: "normal" } });
  });

  it.each<[string, readonly object[], string]>([
    ["nobody", [row("a", "1.1.1", {}, "fast", { exceptionOf: "b" })], "decision/unknown-rule"],
    ["itself", [row("a", "1.1.1", {}, "fast", { exceptionOf: "a" })], "decision/circular-exception"],
    [
      "each other",
      [
        row("a", "1.1.1", {}, "fast", { exceptionOf: "b" }),
        row("b", "1.1.1", { kind: "school" }, "fast", { exceptionOf: "a" }),
      ],
      "decision/circular-exception",
    ],
  ])("are refused when they are exceptions of %s", (_of, rows, code) => {
    const place = `${code} decision/lanes /table/rows/0/exceptionOf`;
    expect(placesOf(issuesOf(() => parsePack(documents(rows))))).toContain(place);
  });

  it("are refused when two hold under the same conditions and say different things, both clauses named", () => {
    const [base] = siblings;
    const same = [
      ...(base === undefined ? [] : [base]),
      row("one", "1.1.2", { honoured: true }, "fast", { exceptionOf: "base" }),
      row("two", "1.1.3", { honoured: true }, "normal", { exceptionOf: "base" }),
    ];
    const [found] = issuesOf(() => parsePack(documents(same)));
    expect(found).toMatchObject({
      code: "decision/ambiguous-exception",
      pointer: "/table/rows/2/exceptionOf",
      params: { first: "one", second: "two", firstClause: "1.1.2", secondClause: "1.1.3" },
    });
    const ranked = same.map((each, at) => (at === 2 ? { ...each, exceptionOf: "one" } : each));
    expect(issuesOf(() => parsePack(documents(ranked)))).toEqual([]);
  });

  it("stand by themselves when their base is out of use, which is told", () => {
    const rows = chain.slice(0, 2).map((each, at) => (at === 0 ? { ...each, disabled: true } : each));
    const { result } = ask(documents(rows), { kind: "company", honoured: true });
    expect(result.outcome).toEqual({ value: "fast" });
  });
});

describe("a table that collects", () => {
  const money = { value: { type: "money", currency: "CNY" } } as const;
  const outputs = {
    value: { ...money, collect: "sum" },
    least: { ...money, collect: "min" },
    most: { ...money, collect: "max" },
    count: { value: { type: "integer" }, collect: "count" },
    all: { value: { type: "list", of: "enum", enum: "perk" }, collect: "list" },
    call: { value: { type: "cadence" }, collect: "densest" },
  } as const;
  const collecting = (then: readonly object[]) =>
    documents(
      then.map((said, at) => ({ name: `r${at}`, clause: "1.1.3", cells: { insured: true }, then: said })),
      { hitPolicy: "collect", outputs },
    );

  it("joins every column in its own way, money to the cent", () => {
    const said = [
      { value: 0.1, least: 0.1, most: 0.1, count: 1, all: "sample", call: { times: 1, per: "quarter" } },
      { value: 0.2, least: 0.2, most: 0.2, count: 1, all: ["priority", "sample"], call: { times: 1, per: "month" } },
      { value: 1_000_000_000_000, least: 7, all: ["discount"] },
      { count: 5, most: { parameter: "grade.silverMin" } },
    ];
    expect(ask(collecting(said), { insured: true }).result.outcome).toEqual({
      value: 1_000_000_000_000.3,
      least: 0.1,
      most: 100_000,
      count: 3,
      all: ["sample", "priority", "discount"],
      call: { times: 1, per: "month" },
    });
  });

  it("adds ten times ten cents to exactly one yuan", () => {
    const said = Array.from({ length: 10 }, () => ({ value: 0.1 }));
    expect(ask(collecting(said), { insured: true }).result.outcome).toMatchObject({ value: 1 });
  });

  it("is refused when a column cannot be joined so", () => {
    const wrong = documents([row("a", "1.1.3", {}, "fast")], {
      hitPolicy: "collect",
      outputs: { value: { value: { type: "enum", enum: "lane" }, collect: "sum" } },
    });
    expect(placesOf(issuesOf(() => parsePack(wrong)))).toContain(
      "decision/collect-does-not-fit decision/lanes /outputs/value/collect",
    );
  });
});
