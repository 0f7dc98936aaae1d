import { describe, expect, it } from "vitest";
import { plainText } from "../trace/index.ts";
import { comparePolicies } from "../wording/index.ts";
import { coverage } from "./coverage.ts";
import { changed, examplePack } from "./example-pack.contract.ts";
import { issuesOf, placesOf } from "./issues-of.contract.ts";
import { applyOperations } from "./operations.ts";
import { parsePack } from "./parse-pack.ts";
import { viewPolicy } from "./view.ts";

const pack = examplePack();
const clausesOn = (day: string, locale: "zh-CN" | "en" = "en", set = {}) =>
  new Map(
    viewPolicy(pack, locale, day, set).chapters.flatMap(({ sections }) =>
      sections.flatMap(({ clauses }) => clauses.map((clause) => [clause.id, clause])),
    ),
  );
const sentence = (id: string, day: string, locale: "zh-CN" | "en" = "en", set = {}) =>
  plainText(clausesOn(day, locale, set).get(id)?.segments ?? []);

describe("viewPolicy", () => {
  it("reads as sentences with the figures of the day, in both languages", () => {
    expect(sentence("1.1.1", "2025-12-31")).toMatch(/^Orders of more than CNY 500,000 a year/u);
    expect(sentence("1.1.1", "2026-01-01", "zh-CN")).toMatch(/^年订单额超过60万元的，为金牌客户；不低于10万元的/u);
    expect(sentence("1.1.3", "2025-03-10", "zh-CN")).toBe(
      "金牌客户每月1次回访，享有优先排产、免费打样；加急可以受理。",
    );
    expect(sentence("2.1.2", "2025-03-10")).toBe("Rework is done within 3 days and costs none at most.");
  });

  it("shows the words of a truth value, and figures that stand in", () => {
    expect(sentence("1.1.3", "2025-03-10", "en", { "grade.rushAllowed": false })).toContain("rush jobs are refused");
    const chip = clausesOn("2025-03-10", "en", { "quote.hours": 12 }).get("2.1.1")?.segments[1];
    expect(chip).toMatchObject({
      kind: "parameter",
      text: "12 hours",
      parameter: "quote.hours",
      value: 12,
      from: "2025-03-10",
      source: "company",
      tailor: "tighten",
    });
  });

  it("is not there to read before it is in force", () => {
    expect(viewPolicy(pack, "en", "2025-01-01").asOf).toBe("2025-01-01");
    expect(placesOf(issuesOf(() => viewPolicy(pack, "en", "2024-12-31")))).toEqual(["policy/not-in-force – "]);
  });

  it("counts what runs, what is text and what waits, and names owners and notes", () => {
    const view = viewPolicy(pack, "zh-CN", "2025-03-10");
    expect(view.counts).toEqual({ runs: 6, text: 1, pending: 1, overdue: 0 });
    expect(view.chapters.map(({ counts }) => counts.runs)).toEqual([3, 3]);
    expect(clausesOn("2025-03-10", "zh-CN").get("2.1.1")).toMatchObject({ owner: "客服负责人" });
    expect(clausesOn("2025-03-10", "zh-CN").get("1.1.2")).toMatchObject({
      owner: "办公室",
      note: "“贵宾”由店主认定。",
    });
  });

  it("tells when a clause should be looked at again; on that day it is not yet late", () => {
    expect(clausesOn("2026-06-30").get("2.1.1")).toMatchObject({ reviewDue: "2026-06-30", overdue: false });
    expect(clausesOn("2026-07-01").get("2.1.1")).toMatchObject({ overdue: true });
    expect(viewPolicy(pack, "en", "2026-01-02").counts.overdue).toBe(7);
  });

  it("counts from the day somebody confirmed a clause, unless the document names a later one", () => {
    const after = (id: string, confirmed: string) =>
      viewPolicy(pack, "en", "2026-07-01", {}, new Map([[id, confirmed]]))
        .chapters.flatMap(({ sections }) => sections.flatMap(({ clauses }) => clauses))
        .find((clause) => clause.id === id);
    expect(after("2.1.1", "2026-03-05")).toMatchObject({
      lastChecked: "2026-03-05",
      reviewDue: "2027-03-05",
      overdue: false,
    });
    expect(after("2.1.1", "2025-06-29")).toMatchObject({ lastChecked: "2025-06-30", overdue: true });
    expect(after("1.1.1", "2026-07-01")).toMatchObject({ lastChecked: "2026-07-01", overdue: false });
    expect(clausesOn("2026-07-01").get("1.1.1")).not.toHaveProperty("lastChecked");
  });
});

describe("coverage", () => {
  const of = (documents = pack) =>
    new Map(
      coverage(documents).map(({ clause, state, artefacts }) => [
        clause.id,
        { state, artefacts: artefacts.map(({ kind, id }) => `${kind} ${id}`) },
      ]),
    );

  it("names what makes a clause run, whatever kind it is", () => {
    expect(of().get("1.1.2")).toEqual({
      state: "runs",
      artefacts: [
        "fact client.kind",
        "fact client.honoured",
        "condition graded",
        "rule notGraded",
        "rule honoured",
        "rule overdue",
      ],
    });
    expect(of().get("1.1.1")?.artefacts).toEqual(
      expect.arrayContaining(["parameter grade.goldMin", "check gradeOrder", "fact client.grade", "case C1"]),
    );
    expect(of().get("2.1.1")?.artefacts).toEqual(["parameter quote.hours", "target quote"]);
  });

  it("owns up to clauses that nothing makes run, and to those that are meant to be read", () => {
    expect(of().get("2.1.4")).toEqual({ state: "pending", artefacts: ["parameter policy.reviewMonths", "case C2"] });
    expect(of().get("2.1.3")).toEqual({ state: "text", artefacts: [] });
  });

  it("lets a parameter alone make a clause run that is nothing but a parameter", () => {
    const documents = changed("chapter/2", "/sections/0/clauses/3/kinds", ["parameter"]);
    expect(of(parsePack(documents)).get("2.1.4")?.state).toBe("runs");
  });

  it("does not count a fact that nothing reads or decides", () => {
    const fact = {
      id: "client.colour",
      label: { "zh-CN": "颜色", en: "colour" },
      value: { type: "text" },
      clause: "2.1.4",
    };
    expect(of(parsePack(changed("vocabulary/clients", "/facts/-", fact))).get("2.1.4")?.state).toBe("pending");
  });
});

describe("comparePolicies", () => {
  const after = applyOperations(
    pack,
    [{ op: "set", at: "parameter:quote.hours", value: 8, by: "wang", from: "2025-06-01" }],
    "2025-06-01",
  ).pack;

  it("says nothing of what is the same", () => {
    expect(comparePolicies(pack, after, "2025-05-31", "en")).toEqual({
      parameters: [],
      rules: [],
      calendars: [],
      documents: [],
      clauses: [],
    });
  });

  it("tells figures and sentences before and after, in the reader's words", () => {
    const { parameters, clauses } = comparePolicies(pack, after, "2025-06-01", "zh-CN");
    expect(parameters).toEqual([
      {
        parameter: "quote.hours",
        label: "报价时限",
        clauses: ["2.1.1"],
        before: { text: "24小时", value: 24 },
        after: { text: "8小时", value: 8, from: "2025-06-01" },
      },
    ]);
    expect(clauses.map(({ clause, before, after: now }) => [clause, plainText(before), plainText(now)])).toEqual([
      ["2.1.1", "报价在24小时内给出。", "报价在8小时内给出。"],
    ]);
  });

  it("tells a figure that is set where there was none", () => {
    const capped = applyOperations(pack, [{ op: "set", at: "parameter:rework.cap", value: 500 }], "2025-06-01").pack;
    expect(comparePolicies(pack, capped, "2025-06-01", "en").parameters).toMatchObject([
      { before: { text: "none", value: null }, after: { text: "CNY 500", value: 500 } },
    ]);
  });
});
