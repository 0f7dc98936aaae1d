import { describe, expect, it } from "vitest";
import { checkConditionShape, checkDocument, checkTailoring } from "./check-document.ts";
import { documentId } from "./document-id.ts";

const places = (issues: ReturnType<typeof checkDocument>) =>
  issues.map(({ code, pointer, params }) => [code, pointer, params["key"] ?? ""].join(" ").trim());

describe("checkDocument", () => {
  const chapter = {
    kind: "chapter",
    id: "1",
    number: { "zh-CN": "一", en: "1" },
    title: { "zh-CN": "总则", en: "General" },
    sections: [{ id: "1.1", clauses: [{ id: "1.1", text: { "zh-CN": "文", en: "Text" }, kinds: ["statement"] }] }],
  };

  it("has nothing to say of a sound document", () => {
    expect(checkDocument(chapter)).toEqual([]);
  });

  it("names the kinds there are when the kind is unknown or missing", () => {
    expect(checkDocument({ kind: "chapters" })[0]).toMatchObject({
      code: "document/unknown-kind",
      pointer: "/kind",
      document: "chapters",
    });
    expect(checkDocument("chapter")[0]?.help).toContain("manifest, chapter, parameters");
  });

  it("names a manifest as everything else does", () => {
    expect(checkDocument({ kind: "manifest", id: "x" })[0]?.document).toBe("manifest");
  });

  it("points at a missing key's owner and at an unknown key itself", () => {
    const { title: _title, ...untitled } = chapter;
    expect(places(checkDocument(untitled))).toEqual(["document/missing-key  title"]);
    expect(places(checkDocument({ ...chapter, "a/b~c": 1 }))).toEqual(["document/unknown-key /a~1b~0c a/b~c"]);
  });

  it.each([
    ["/id", { ...chapter, id: "one" }, "document/wrong-pattern"],
    ["/sections", { ...chapter, sections: {} }, "document/wrong-type"],
    ["/sections", { ...chapter, sections: [] }, "document/out-of-range"],
    ["/title/en", { ...chapter, title: { "zh-CN": "总则", en: "" } }, "document/out-of-range"],
  ])("tells what is wrong at %s", (pointer, document, code) => {
    expect(checkDocument(document)).toMatchObject([{ code, pointer, document: documentId(document) }]);
  });
});

describe("checkDocument on conditions", () => {
  const decision = (conditions: unknown) => ({
    kind: "decision",
    id: "tier",
    clause: "1",
    title: { "zh-CN": "级", en: "Tier" },
    hitPolicy: "first",
    outputs: { value: {} },
    rules: [{ name: "r", clause: "1", conditions, event: { type: "tier", params: { value: "a" } } }],
  });

  it.each([
    ["`all` beside `any`", { all: [], any: [] }, "/rules/0/conditions"],
    [
      "`any` beside `not`, deep inside",
      { all: [{ not: { any: [], not: { all: [] } } }] },
      "/rules/0/conditions/all/0/not",
    ],
    [
      "`not` beside a comparison",
      { all: [{ not: { all: [] }, fact: "a", operator: "equal", value: 1 }] },
      "/rules/0/conditions/all/0",
    ],
  ])("says of %s that a condition is one thing, and says nothing else", (_what, conditions, pointer) => {
    const found = checkDocument(decision(conditions));
    expect(found.map((each) => ({ code: each.code, pointer: each.pointer }))).toEqual([
      { code: "rule/several-kinds", pointer },
    ]);
  });

  it("refuses what is nested ten thousand deep, and what is ten megabytes wide it judges", () => {
    const deep = Array.from({ length: 10_000 }).reduce<unknown>((inner) => ({ not: inner }), { all: [] });
    expect(checkDocument(decision(deep)).map(({ code }) => code)).toEqual(["document/too-deep"]);
    const wide = Array.from({ length: 150_000 }, (_, value) => ({ fact: "customer.visits", operator: "equal", value }));
    expect(JSON.stringify(wide).length).toBeGreaterThan(8_000_000);
    expect(checkDocument(decision({ any: wide }))).toEqual([]);
  });
});

describe("checkConditionShape", () => {
  it.each([
    ["a comparison without its value", { fact: "a", operator: "equal" }, ["document/missing-key  value"]],
    [
      "a comparison with a key too many",
      { fact: "a", operator: "equal", value: 1, vlaue: 1 },
      ["document/unknown-key /vlaue vlaue"],
    ],
    ["a list with a key too many", { all: [], also: 1 }, ["document/unknown-key /also also"]],
    [
      "a fault deep inside",
      { all: [{ any: [{ fact: "a", operator: 1, value: 1 }] }] },
      ["document/wrong-type /all/0/any/0/operator"],
    ],
    [
      "two faults in two places",
      { all: [{ fact: 1, operator: "equal", value: 1 }, { not: { condition: 3 } }] },
      ["document/wrong-type /all/0/fact", "document/wrong-type /all/1/not/condition"],
    ],
    ["two shapes at once", { all: [], any: [] }, ["rule/several-kinds"]],
    ["nothing", {}, ["document/no-shape-fits"]],
    ["a word", "always", ["document/no-shape-fits"]],
  ])("reports %s and not what other shapes would want", (_what, condition, expected) => {
    expect(places(checkConditionShape(condition))).toEqual(expected);
  });
});

describe("checkTailoring", () => {
  it("points into the list", () => {
    expect(
      places(
        checkTailoring([
          { op: "set", at: "parameter:a", value: 1 },
          { op: "set", at: "a", value: 1 },
          { op: "sat", at: "a" },
          { op: "set", at: "parameter:a" },
        ]),
      ),
    ).toEqual([
      "document/wrong-pattern /1/at",
      "document/not-allowed /2/op",
      "document/wrong-pattern /2/at",
      "document/missing-key /3 value",
    ]);
  });
});
