/* oxlint-disable unicorn/no-thenable -- `then` is a word of the expression format */
import { describe, expect, it } from "vitest";
import type { Locale } from "../issue/index.ts";
import type { Scorecard } from "../schema/index.ts";
import { plainText, type Line } from "../trace/index.ts";
import { bind } from "./bind.ts";
import { checkPack } from "./check-pack.ts";
import { coverage } from "./coverage.ts";
import { decide } from "./decide.ts";
import { changed, exampleDocuments } from "./example-pack.contract.ts";
import { explain } from "./explain.ts";
import { issuesOf, placesOf } from "./issues-of.contract.ts";
import { parsePack } from "./parse-pack.ts";

const text = (zh: string, en: string) => ({ "zh-CN": zh, en });
const percent = { type: "percent" } as const;
const shares = { kind: "parameters", id: "shares", title: text("权重", "Weights") } as const;
const scorecard: Scorecard = {
  kind: "scorecard",
  id: "service",
  title: text("服务评分", "Service score"),
  clause: "2.1.4",
  fact: "client.score",
  parts: [
    {
      id: "speed",
      title: text("速度", "Speed"),
      clause: "2.1.1",
      weight: { parameter: "score.speed" },
      score: { fact: "client.speedRate" },
    },
    {
      id: "care",
      title: text("细心", "Care"),
      clause: "2.1.2",
      weight: { subtract: [90, { parameter: "score.speed" }] },
      score: { divide: [{ fact: "client.good" }, { fact: "client.total" }] },
    },
    {
      id: "calm",
      title: text("从容", "Calm"),
      clause: "2.1.4",
      weight: 10,
      score: { if: { fact: "client.overdue", operator: "equal", value: true }, then: 0, else: 100 },
    },
  ],
  notApplicablePart: "shareOut",
};
const fact = (id: string, value: object) => ({ id, label: text(`事实${id}`, `fact ${id}`), value });
const documents: readonly unknown[] = [
  ...exampleDocuments,
  {
    kind: "vocabulary",
    id: "scores",
    title: text("评分", "Scores"),
    facts: [
      { ...fact("client.score", percent), label: text("服务评分", "service score") },
      fact("client.speedRate", percent),
      fact("client.good", { type: "integer" }),
      fact("client.total", { type: "integer" }),
      fact("client.praised", { type: "boolean" }),
    ],
  },
  {
    ...shares,
    parameters: [
      {
        id: "score.speed",
        clause: "2.1.4",
        label: text("速度权重", "weight of speed"),
        value: percent,
        values: [{ from: "2025-01-01", value: 60 }],
        source: "default",
        tailor: "free",
      },
    ],
  },
  scorecard,
  {
    kind: "decision",
    id: "praise",
    title: text("表扬", "Praise"),
    clause: "2.1.4",
    hitPolicy: "first",
    outputs: { value: { fact: "client.praised" } },
    table: {
      columns: { score: { fact: "client.score", operator: "greaterThanInclusive" } },
      rows: [
        { name: "yes", clause: "2.1.4", cells: { score: 70 }, then: { value: true } },
        { name: "no", clause: "2.1.4", cells: {}, then: { value: false } },
      ],
    },
  },
];
const policyOf = (of: readonly unknown[] = documents) => bind(parsePack(of), { asOf: "2025-03-10" });
const policy = policyOf();
const facts = { speedRate: 90, good: 1, total: 3, overdue: false };
const scoreOf = (given: object, of = policy): unknown =>
  decide(of, "praise", { client: given }).trace.facts.find((each) => each.fact === "client.score")?.value;
const told = (given: object, locale: Locale, of = policy): readonly string[] => {
  const lines = (each: readonly Line[]): readonly string[] =>
    each.flatMap((line) => [`${plainText(line.segments)} [${line.clauses.join()}]`, ...lines(line.lines)]);
  return lines(explain(of, decide(of, "praise", { client: given }), locale).because);
};
const refusal = (pointer: string, value: unknown) =>
  placesOf(issuesOf(() => parsePack(changed("scorecard/service", pointer, value, documents))));

describe("a scorecard", () => {
  it("weighs its parts, exactly", () => {
    // 60 × 90 + 30 × 1/3 + 10 × 100 = 6410 of 100 parts.
    expect(scoreOf(facts)).toBe(64.1);
    expect(decide(policy, "praise", { client: { ...facts, speedRate: 100, good: 3, total: 1 } }).outcome).toEqual({
      value: true,
    });
    const third = { speedRate: 70, good: 1, total: 3, overdue: true };
    expect(scoreOf(third)).toBeCloseTo((60 * 70 + 10) / 100, 10);
  });

  it("is unknown while a part is, and asks for what is missing", () => {
    const { speedRate: _, ...rest } = facts;
    const result = decide(policy, "praise", { client: rest });
    expect(result).toMatchObject({ status: "undetermined", missing: ["client.speedRate"] });
  });

  it("shares the weight of a part out that does not apply, or gives no score", () => {
    const none = { ...facts, total: 0 };
    expect(scoreOf(none)).toBeCloseTo((60 * 90 + 10 * 100) / 70, 10);
    const strict = policyOf(changed("scorecard/service", "/notApplicablePart", "undetermined", documents));
    expect(scoreOf(none, strict)).toBeNull();
    expect(scoreOf(facts, strict)).toBe(64.1);
  });

  it("gives way to a score that is supplied", () => {
    expect(scoreOf({ score: 88 })).toBe(88);
    expect(told({ score: 88 }, "en")).toEqual(["Service score 88%, at least 70% [2.1.4]"]);
  });

  it("proves each part: its score, its weight, its clause", () => {
    const { trace } = decide(policy, "praise", { client: facts });
    const part = (id: string) => trace.facts.find((each) => each.fact === id);
    expect(part("client.score.speed")).toMatchObject({ value: 90, clauses: ["2.1.1"] });
    expect(part("client.score.speed.weight")).toMatchObject({ value: 60, clauses: ["2.1.1"] });
    expect(part("client.score.care.weight")).toMatchObject({ value: 30 });
  });

  it("is told part by part, in both languages", () => {
    const high = { ...facts, good: 3, total: 1, speedRate: 110 };
    expect(told(high, "en")).toEqual([
      "Service score 76.9%, at least 70% [2.1.4]",
      "Speed: 110, weight 60 [2.1.1]",
      "Care: 3, weight 30 [2.1.2]",
      "Calm: 100, weight 10 [2.1.4]",
    ]);
    expect(told({ ...high, total: 0 }, "zh-CN")).toEqual([
      "服务评分 108.57%，不低于 70% [2.1.4]",
      "速度：110，权重 60 [2.1.1]",
      "细心：不适用，权重由其余各项分摊 [2.1.2]",
      "从容：100，权重 10 [2.1.4]",
    ]);
  });

  it("makes its clauses run", () => {
    const running = coverage(parsePack(documents)).find(({ clause }) => clause.id === "2.1.4");
    expect(running?.artefacts.map(({ document }) => document)).toContain("scorecard/service");
    expect(running?.state).toBe("runs");
  });

  it("has weights that add up to 100, on every day", () => {
    expect(checkPack(parsePack(documents)).filter(({ code }) => code.startsWith("scorecard/"))).toEqual([]);
    const found = checkPack(parsePack(changed("scorecard/service", "/parts/2/weight", 11, documents)));
    expect(found.find(({ code }) => code === "scorecard/weights")).toMatchObject({
      document: "scorecard/service",
      pointer: "/parts",
      message: "from 2025-01-01 the weights of `service` add up to 101, not to 100",
    });
  });

  it.each<[string, unknown, string]>([
    ["/fact", "client.sore", "facts/unknown scorecard/service /fact"],
    ["/fact", "client.kind", "scorecard/not-a-figure scorecard/service /fact"],
    ["/fact", "client.months", "scorecard/computed-twice scorecard/service /fact"],
    ["/parts/0/weight", { fact: "client.good" }, "scorecard/weight-reads-facts scorecard/service /parts/0/weight"],
    ["/parts/0/score", { fact: "client.speed" }, "facts/unknown scorecard/service /parts/0/score/fact"],
    ["/parts/0/score", { fact: "client.orderAmount" }, "facts/computed-type scorecard/service /parts/0/score"],
    ["/parts/1/id", "speed", "document/duplicate-id scorecard/service /parts/1/id"],
    ["/parts/0/clause", "9.9", "policy/unknown-clause scorecard/service /parts/0/clause"],
  ])("names the place: %s = %j", (pointer, value, found) => {
    expect(refusal(pointer, value)).toContain(found);
  });

  it("is refused when it goes in a circle, also through a table, with the path named", () => {
    const direct = issuesOf(() =>
      parsePack(changed("scorecard/service", "/parts/0/score", { fact: "client.score" }, documents)),
    );
    expect(direct.map(({ message }) => message)).toContain(
      "the facts depend on each other in a circle: client.score → client.score.speed → client.score",
    );
    const praised = {
      if: { fact: "client.praised", operator: "equal", value: true },
      then: 100,
      else: 0,
    };
    const through = issuesOf(() => parsePack(changed("scorecard/service", "/parts/0/score", praised, documents)));
    expect(through.map(({ params }) => params["path"])).toContain(
      "client.score → client.score.speed → client.praised → client.score",
    );
  });
});
