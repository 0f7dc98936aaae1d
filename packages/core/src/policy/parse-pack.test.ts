import { describe, expect, it } from "vitest";
import { changed, exampleDocuments, examplePack } from "./example-pack.contract.ts";
import { issuesOf, placesOf } from "./issues-of.contract.ts";
import { parsePack } from "./parse-pack.ts";

const refusal = (documents: readonly unknown[]) => placesOf(issuesOf(() => parsePack(documents)));
const when = (document: string, pointer: string, value: unknown) => refusal(changed(document, pointer, value));

describe("parsePack", () => {
  it("takes the example, sorts its chapters and freezes all of it", () => {
    const pack = examplePack();
    expect(pack.chapters.map((chapter) => chapter.id)).toEqual(["1", "2"]);
    expect(Object.isFrozen(pack.parameters[0]?.parameters[0]?.values[0])).toBe(true);
    expect(Object.isFrozen(pack.decisions)).toBe(true);
  });

  it("refuses what is no document, whatever it is", () => {
    expect(refusal([null, 3, { kind: "poem", id: "x" }])).toEqual([
      "document/unknown-kind document /kind",
      "document/unknown-kind document /kind",
      "document/unknown-kind poem/x /kind",
    ]);
  });

  it("refuses a pack without a manifest", () => {
    expect(refusal(exampleDocuments.slice(1))).toEqual(["policy/no-manifest – "]);
  });

  it("tells all that is wrong at once, each in its document", () => {
    const documents = changed("decision/grade", "/rules/0/clause", "9.9", changed("manifest", "/owner", "nobody"));
    expect(refusal(documents)).toEqual([
      "policy/unknown-role manifest /owner",
      "policy/unknown-clause decision/grade /rules/0/clause",
    ]);
  });

  it.each([
    ["manifest", "/timeZone", "Mars/Olympus", "calendar/unknown-time-zone manifest /timeZone"],
    ["manifest", "/subject", "customer", "facts/unknown-record manifest /subject"],
    [
      "manifest",
      "/reviewEvery/parameter",
      "policy.reviewMonth",
      "rule/unknown-parameter manifest /reviewEvery/parameter",
    ],
    ["manifest", "/effectiveFrom", "2024-02-30", "input/not-a-date manifest /effectiveFrom"],
    [
      "chapter/2",
      "/sections/0/clauses/0/owner",
      "toString",
      "policy/unknown-role chapter/2 /sections/0/clauses/0/owner",
    ],
    [
      "chapter/2",
      "/sections/0/clauses/0/lastChecked",
      "2025-13-01",
      "input/not-a-date chapter/2 /sections/0/clauses/0/lastChecked",
    ],
    ["cases/grades", "/cases/1/clause", ["2.1.4", "9"], "policy/unknown-clause cases/grades /cases/1/clause"],
    ["cases/grades", "/asOf", "2025-02-29", "input/not-a-date cases/grades /asOf"],
    ["clock/request", "/targets/0/notify", ["sale"], "policy/unknown-role clock/request /targets/0/notify"],
    [
      "vocabulary/clients",
      "/facts/0/value/enum",
      "clientKinds",
      "policy/unknown-enum vocabulary/clients /facts/0/value/enum",
    ],
    [
      "vocabulary/clients",
      "/conditions/0/holds/all/0/fact",
      "client.kin",
      "rule/unknown-fact vocabulary/clients /conditions/0/holds/all/0/fact",
    ],
    [
      "parameters/settings",
      "/parameters/0/values/0/value",
      "plenty",
      "value/type parameters/settings /parameters/0/values/0/value",
    ],
    [
      "parameters/settings",
      "/parameters/2/values/0/value",
      null,
      "parameter/mandatory parameters/settings /parameters/2/values/0/value",
    ],
    [
      "parameters/settings",
      "/parameters/1/values/0/from",
      "2025-02-01",
      "parameter/starts-late parameters/settings /parameters/1/values",
    ],
    [
      "parameters/settings",
      "/parameters/0/values/1/from",
      "2025-01-01",
      "parameter/from-twice parameters/settings /parameters/0/values/1/from",
    ],
    [
      "parameters/settings",
      "/checks/0/holds/fact",
      "parameter:grade.silver",
      "rule/unknown-parameter parameters/settings /checks/0/holds/fact",
    ],
    ["decision/grade", "/rules/3/event/type", "grades", "decision/wrong-event decision/grade /rules/3/event/type"],
    [
      "decision/grade",
      "/rules/3/event/params/valve",
      "plain",
      "decision/unknown-output decision/grade /rules/3/event/params/valve",
    ],
    [
      "decision/grade",
      "/rules/3/event/params/toString",
      "plain",
      "decision/unknown-output decision/grade /rules/3/event/params/toString",
    ],
    ["decision/grade", "/rules/3/event/params/value", "tin", "value/option decision/grade /rules/3/event/params/value"],
    [
      "decision/grade",
      "/rules/3/event/params/value",
      { fact: "client.grad" },
      "facts/unknown decision/grade /rules/3/event/params/value",
    ],
    [
      "decision/grade",
      "/rules/3/event/params/value",
      { parameter: "grade" },
      "rule/unknown-parameter decision/grade /rules/3/event/params/value",
    ],
    [
      "decision/grade",
      "/rules/3/event/params/value",
      { parameter: "grade.goldMin" },
      "facts/computed-type decision/grade /rules/3/event/params/value",
    ],
    [
      "decision/grade",
      "/rules/3/event/params/value",
      { fact: "client.since" },
      "facts/computed-type decision/grade /rules/3/event/params/value",
    ],
    ["decision/grade", "/outputs/value/fact", "client.grad", "facts/unknown decision/grade /outputs/value/fact"],
    ["decision/grade", "/rules/4/exceptionOf", "pliain", "decision/unknown-rule decision/grade /rules/4/exceptionOf"],
    [
      "decision/grade",
      "/rules/4/exceptionOf",
      "honoured",
      "decision/circular-exception decision/grade /rules/4/exceptionOf",
    ],
    [
      "decision/grade",
      "/whenUndetermined/within/unit",
      undefined,
      "calendar/amount-without-unit decision/grade /whenUndetermined/within/amount",
    ],
    [
      "decision/lane",
      "/outputs/value/fact",
      "client.grade",
      "decision/fact-decided-twice decision/lane /outputs/value/fact",
    ],
    [
      "decision/lane",
      "/outputs/value/fact",
      "client.months",
      "decision/computed-and-decided decision/lane /outputs/value/fact",
    ],
    [
      "decision/lane",
      "/outputs/value/fact",
      "client.insured",
      "decision/circular-facts decision/lane /outputs/value/fact",
    ],
  ])("refuses %s with %s set to %j", (document, pointer, value, expected) => {
    expect(when(document, pointer, value)).toContain(expected);
  });

  it("names a circle through two decisions in words", () => {
    const [circle] = issuesOf(() =>
      parsePack(
        changed("decision/grade", "/rules/0/conditions", {
          fact: "client.perks",
          operator: "contains",
          value: "sample",
        }),
      ),
    );
    expect(circle?.code).toBe("decision/circular-facts");
    expect(circle?.params["path"]).toBe("client.grade → client.perks → client.grade");
  });

  it("tells a circle among computed facts once", () => {
    const fact = (id: string, reads: string) => ({
      id,
      label: { "zh-CN": id, en: id },
      value: { type: "integer" },
      compute: { add: [{ fact: reads }, 1] },
    });
    const facts = changed("vocabulary/clients", "/facts/-", fact("client.one", "client.two"));
    const codes = issuesOf(() =>
      parsePack(changed("vocabulary/clients", "/facts/-", fact("client.two", "client.one"), facts)),
    ).map(({ code }) => code);
    expect(codes.filter((code) => code === "facts/cycle" || code === "decision/circular-facts")).toEqual([
      "facts/cycle",
    ]);
  });

  it("does not take an event's parts for references", () => {
    const outputs = changed("decision/lane", "/outputs/owner", { label: { "zh-CN": "谁", en: "who" } });
    expect(refusal(changed("decision/lane", "/rules/0/event/params/owner", "whoever", outputs))).toEqual([]);
  });
});

describe("assemblePack", () => {
  const [manifest, service, , settings, vocabulary, grade] = exampleDocuments;

  it.each([
    ["manifest", manifest, "document/duplicate-id manifest /id"],
    ["chapter", service, "document/duplicate-id chapter/2 /id"],
    ["parameter", { ...settings, id: "more" }, "document/duplicate-id parameters/more /parameters/0/id"],
    ["check", { ...settings, id: "more" }, "document/duplicate-id parameters/more /checks/0/id"],
    ["enum", { ...vocabulary, id: "more" }, "document/duplicate-id vocabulary/more /enums/clientKind"],
    ["fact", { ...vocabulary, id: "more" }, "document/duplicate-id vocabulary/more /facts/0/id"],
    ["clause", { ...service, id: "3" }, "document/duplicate-id chapter/3 /sections/0/clauses/0/id"],
    ["section", { ...service, id: "3" }, "document/duplicate-id chapter/3 /sections/0/id"],
  ])("refuses a second %s of the same id", (_what, document, expected) => {
    expect(refusal([...exampleDocuments, document])).toContain(expected);
  });

  it("names a decision that stands twice once, not each of its rules", () => {
    expect(refusal([...exampleDocuments, grade])).toEqual(["document/duplicate-id decision/grade /id"]);
  });

  it("refuses a decision and a clock of one name, and two rules of one name", () => {
    expect(when("clock/request", "/id", "grade")).toContain("document/duplicate-id clock/grade /id");
    expect(when("decision/grade", "/rules/1/name", "plain")).toContain(
      "document/duplicate-id decision/grade /rules/3/name",
    );
  });
});
