import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Override } from "../schema/index.ts";
import { plainText, type Line } from "../trace/index.ts";
import { bind } from "./bind.ts";
import { checkOverrides } from "./check-overrides.ts";
import { decide, decisionIds, outcomeOf } from "./decide.ts";
import { examplePack } from "./example-pack.contract.ts";
import { explain } from "./explain.ts";
import { issuesOf, placesOf } from "./issues-of.contract.ts";

const pack = examplePack();
const policy = bind(pack, { asOf: "2025-03-10" });
const keepsGold: Override = {
  id: "o1",
  subject: { type: "client", id: "C-1" },
  fact: "client.grade",
  value: "gold",
  from: "2025-03-01",
  until: "2025-03-31",
  clause: "1.1.2",
  why: "the press stood still",
  by: "li.wei",
  approvedBy: "wang.min",
};
const overrides = [keepsGold];
const small = { client: { orderAmount: 50_000, insured: false } };

const texts = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap(({ segments, lines: inner }) => [plainText(segments), ...texts(inner)]);

describe("decide with recorded exceptions", () => {
  it("gives the exception's outcome on its days, both included, and the rules' own before and after", () => {
    const on = (asOf: string): unknown => decide(bind(pack, { asOf }), "grade", small, { overrides }).outcome;
    expect(["2025-02-28", "2025-03-01", "2025-03-31", "2025-04-01"].map(on)).toEqual([
      { value: "plain" },
      { value: "gold" },
      { value: "gold" },
      { value: "plain" },
    ]);
  });

  it("says in the proof which exception, by whose approval and until when, and what the rules alone say", () => {
    const { trace, events, missing, assumed } = decide(policy, "grade", small, { overrides });
    const { subject: _, ...told } = keepsGold;
    expect(trace).toMatchObject({
      decision: "grade",
      overrides: [{ ...told, output: "value" }],
      alone: { status: "decided", outcome: { value: "plain" } },
    });
    expect(trace.rules.filter(({ applied }) => applied).map(({ name }) => name)).toEqual(["plain"]);
    expect(events).toEqual([{ type: "grade", params: { value: "gold" } }]);
    expect([missing, assumed]).toEqual([[], []]);
  });

  it("is heeded by the decisions that read the fact, whatever is supplied", () => {
    const { outcome, trace } = decide(policy, "perks", { client: { ...small.client, grade: "plain" } }, { overrides });
    expect(outcome).toMatchObject({ value: ["priority", "sample"], rank: 1 });
    expect(trace.decisions["grade"]).toMatchObject({
      overrides: [{ id: "o1" }],
      alone: { outcome: { value: "plain" } },
    });
    expect(trace.facts.find(({ fact }) => fact === "client.grade")).toMatchObject({ origin: "decided", value: "gold" });
  });

  it("decides what the rules alone would leave open", () => {
    expect(decide(policy, "grade", {}, { overrides })).toMatchObject({
      status: "decided",
      outcome: { value: "gold" },
      missing: [],
      trace: { alone: { status: "undetermined", outcome: null } },
    });
  });

  it("leaves the other outputs of a decision to its rules", () => {
    const rank: Override = { ...keepsGold, fact: "client.rank", value: 9 };
    const company = { client: { ...small.client, orderAmount: 600_000 } };
    const without = decide(policy, "perks", company).outcome;
    expect(decide(policy, "perks", company, { overrides: [rank] }).outcome).toEqual({
      ...(without as object),
      rank: 9,
    });
    expect(decide(policy, "perks", { client: {} }, { overrides: [rank] })).toMatchObject({
      status: "undetermined",
      missing: ["client.orderAmount"],
      outcome: { rank: 9 },
    });
  });

  it("takes exceptions that follow each other", () => {
    const next: Override = { ...keepsGold, id: "o2", value: "silver", from: "2025-04-01", until: "2025-04-30" };
    const both = { overrides: [next, keepsGold] };
    expect(decide(policy, "grade", small, both).outcome).toEqual({ value: "gold" });
    expect(decide(bind(pack, { asOf: "2025-04-02" }), "grade", small, both).outcome).toEqual({ value: "silver" });
  });

  it.each([
    ["a fact that nobody knows", { fact: "client.colour" }, ["override/unknown-fact – /0/fact"]],
    ["a fact that no decision gives", { fact: "client.insured" }, ["override/not-decided – /0/fact"]],
    ["an option that there is not", { value: "platinum" }, ["value/option – /0/value"]],
    ["no clause of the policy", { clause: "9.9" }, ["policy/unknown-clause – /0/clause"]],
    ["days the wrong way round", { until: "2025-02-01" }, ["override/backwards – /0/until"]],
    ["more than five years", { until: "2030-03-01" }, ["override/too-long – /0/until"]],
    ["no day", { from: "2025-02-30" }, ["input/not-a-date – /0/from"]],
  ])("refuses %s", (_name, change, expected) => {
    const bad = { ...keepsGold, ...change };
    expect(placesOf(issuesOf(() => decide(policy, "grade", small, { overrides: [bad] })))).toEqual(expected);
    expect(placesOf(checkOverrides(policy, [bad]))).toEqual(expected);
  });

  it("refuses two on one fact and day", () => {
    const other = { ...keepsGold, id: "o2", from: "2025-03-31", until: "2025-04-02" };
    expect(placesOf(issuesOf(() => decide(policy, "grade", small, { overrides: [keepsGold, other] })))).toEqual([
      "override/contradiction – /1",
    ]);
  });
});

describe("checkOverrides", () => {
  it("asks for a clause, an approver and every other key", () => {
    const { clause: _, approvedBy: __, ...rest } = keepsGold;
    expect(checkOverrides(policy, [rest]).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      "document/missing-key /0",
      "document/missing-key /0",
    ]);
  });

  it("looks at each subject on its own", () => {
    const other = { ...keepsGold, id: "o2", subject: { type: "client", id: "C-2" } };
    const third = { ...keepsGold, id: "o3" };
    expect(checkOverrides(policy, [keepsGold, other])).toEqual([]);
    expect(placesOf(checkOverrides(policy, [keepsGold, other, third]))).toEqual(["override/contradiction – /2"]);
  });
});

describe("explain with recorded exceptions", () => {
  const told = (locale: "zh-CN" | "en", decision = "grade") =>
    explain(policy, decide(policy, decision, small, { overrides }), locale, small, {
      overrides,
      nameOf: (person) => (person === "wang.min" ? "王敏" : person),
    });

  it("concludes with the exception and tells beneath what the rules alone say", () => {
    const { answer, conclusion, because } = told("en");
    expect(answer).toBe("gold");
    expect(plainText(conclusion.segments)).toBe("An approved exception holds: grade is “gold”");
    expect(conclusion).toMatchObject({
      clauses: ["1.1.2"],
      note: "from 1 March 2025 until 31 March 2025; approved by 王敏; why: the press stood still",
    });
    expect(texts(because).slice(0, 2)).toEqual([
      "An approved exception holds: grade is “gold”",
      "The rules alone say: plain",
    ]);
    expect(texts(because).length).toBeGreaterThan(2);
    expect(texts(told("zh-CN").because).slice(0, 2)).toEqual(["按特批，客户等级为“金牌”", "只按规则，应为：普通"]);
  });

  it("names no change that would help, and says that the exception holds instead", () => {
    const { changes, otherwise } = told("zh-CN");
    expect(changes).toEqual([]);
    expect(otherwise.length).toBeGreaterThan(0);
    expect(new Set(otherwise.map(({ line }) => plainText(line.segments)))).toEqual(
      new Set(["特批有效至2025年3月31日，在此之前规则不起作用"]),
    );
  });

  it("tells it of a decision that reads the fact", () => {
    expect(texts(told("en", "lane").because)).toContain("An approved exception holds: grade is “gold”");
  });
});

describe("withOverrides", () => {
  const amount = fc.option(fc.constantFrom(0, 99_999.99, 100_000, 500_000.01));
  const facts = fc
    .record({ orderAmount: amount, honoured: fc.option(fc.boolean()), insured: fc.option(fc.boolean()) })
    .map((client) => ({ client: Object.fromEntries(Object.entries(client).filter(([, value]) => value !== null)) }));
  const value = fc.constantFrom("gold", "silver", "plain", "none");
  const decisions = fc.constantFrom(...decisionIds(policy));

  it("comes to what supplying the fact comes to, for every decision that reads it", () => {
    fc.assert(
      fc.property(decisions, facts, value, (decision, given, grade) => {
        fc.pre(decision !== "grade");
        const heeding = { overrides: [{ ...keepsGold, value: grade }] };
        const told = { client: { ...given.client, grade } };
        const { status, outcome, missing } = decide(policy, decision, given, heeding);
        expect({ status, outcome, missing }).toEqual(
          (({ status: s, outcome: o, missing: m }) => ({ status: s, outcome: o, missing: m }))(
            decide(policy, decision, told),
          ),
        );
        expect(outcomeOf(policy, decision, given, heeding)).toEqual({ status, outcome });
      }),
    );
  });

  it("changes nothing on any other day, nor without exceptions", () => {
    fc.assert(
      fc.property(decisions, facts, (decision, given) => {
        const result = decide(policy, decision, given);
        const past = [{ ...keepsGold, from: "2024-01-01", until: "2025-03-09" }];
        expect(decide(policy, decision, given, { overrides: past })).toEqual(result);
        expect(decide(policy, decision, given, { overrides: [] })).toEqual(result);
      }),
    );
  });

  it("keeps in the proof exactly what the rules alone say, and says it again when asked again", () => {
    fc.assert(
      fc.property(facts, value, (given, grade) => {
        const heeding = { overrides: [{ ...keepsGold, value: grade }] };
        const alone = decide(policy, "grade", given);
        const { trace, outcome } = decide(policy, "grade", given, heeding);
        expect(outcome).toEqual({ value: grade });
        const { overrides: _, alone: told, ...rest } = trace;
        expect(rest).toEqual(alone.trace);
        expect(told).toEqual({ status: alone.status, outcome: alone.outcome });
        expect(decide(policy, "grade", given, heeding)).toEqual(decide(policy, "grade", given, heeding));
      }),
    );
  });
});
