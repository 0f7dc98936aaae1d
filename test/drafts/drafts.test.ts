import { describe, expect, it } from "vitest";
import { draftSchemas, fixtures, isObject, proposals, refused, schemas, walk } from "./draft-documents.ts";
import type { JsonFile } from "./draft-documents.ts";
import { DraftValidator, schemaOf } from "./draft-validator.ts";
import { hardClauses } from "./hard-clauses.ts";
import { collectWords, policyOf, undeclaredWords } from "./pack-words.ts";

const proposed = new DraftValidator(proposals.map(({ content }) => content));
const asItIs = new DraftValidator([]);
const existing = new Set(schemas.map(({ name }) => name));
/** The fixtures that the schemas accept as they are, without any draft. */
const runsNow = fixtures.filter(
  ({ content }) => existing.has(schemaOf(content)) && asItIs.check(schemaOf(content), content).length === 0,
);
const byName = new Map(fixtures.map((file) => [file.name, file]));
const clausePattern = /^[0-9]+[a-z]*(\.[0-9]+[a-z]*)*(\.[a-z])?$/u;

/** Every clause a document names: in `clause`, and in a chapter its own. */
function clausesOf({ content }: JsonFile): ReadonlySet<string> {
  const found = new Set<string>();
  walk(content, (value, key, pointer) => {
    if (typeof value === "string" && (key === "clause" || /\/clauses\/\d+\/id$/u.test(pointer))) found.add(value);
  });
  return found;
}

describe("draft schemas", () => {
  it.each(draftSchemas)("$name compiles, and its examples fit it", ({ name, content }) => {
    expect(proposed.check(name, undefined).filter((line) => line.startsWith("no schema"))).toEqual([]);
    const checked: string[] = [];
    walk(content, (value, key, pointer) => {
      if (!isObject(value) || !Array.isArray(value["examples"]) || key === "properties") return;
      for (const example of value["examples"])
        checked.push(...proposed.check(name, example, pointer).map((line) => `${pointer}: ${line}`));
    });
    expect(checked).toEqual([]);
  });

  it("give every part a title of its own, also beside the schemas that exist", () => {
    const titles: string[] = [];
    for (const { content } of [...schemas, ...draftSchemas]) {
      const { title, $defs } = content as {
        readonly title: string;
        readonly $defs?: Record<string, { readonly title?: string }>;
      };
      titles.push(title, ...Object.values($defs ?? {}).map((part) => part.title ?? "untitled"));
    }
    expect(titles.filter((title, index) => !/^[A-Z]\w*$/u.test(title) || titles.indexOf(title) !== index)).toEqual([]);
  });

  it("close every object and avoid what the house does not use", () => {
    const wrong: string[] = [];
    for (const { name, content } of draftSchemas) {
      walk(content, (value, key, pointer) => {
        if (!isObject(value) || key === "properties") return;
        if (
          isObject(value["properties"]) &&
          value["type"] === "object" &&
          value["additionalProperties"] === undefined &&
          !/\/(if|then|oneOf\/\d+\/not)$/u.test(pointer)
        )
          wrong.push(`${name}${pointer}`);
        if ("prefixItems" in value || "unevaluatedProperties" in value) wrong.push(`${name}${pointer}`);
      });
    }
    expect(wrong).toEqual([]);
  });
});

describe("fixtures", () => {
  it.each(fixtures)("$name fits its schema", ({ content }) => {
    expect(proposed.check(schemaOf(content), content)).toEqual([]);
  });

  it.each(fixtures)("$name is complete in both languages", ({ content }) => {
    const wrong: string[] = [];
    walk(content, (value, _key, pointer) => {
      if (!isObject(value) || !("en" in value || "zh-CN" in value)) return;
      const { en, "zh-CN": zh } = value;
      if (
        typeof en !== "string" ||
        typeof zh !== "string" ||
        !/[\u4e00-\u9fff0-9]/u.test(zh) ||
        /[\u4e00-\u9fff]/u.test(en)
      )
        wrong.push(pointer);
      else if (slots(en).join() !== slots(zh).join()) wrong.push(`${pointer} slots differ`);
    });
    expect(wrong).toEqual([]);
  });

  it.each(fixtures)("$name names clauses by well-formed ids", (file) => {
    expect([...clausesOf(file)].filter((clause) => !clausePattern.test(clause))).toEqual([]);
  });

  it.each(fixtures)("$name uses only words that its policy declares", (file) => {
    const words = collectWords(fixtures.filter((other) => policyOf(other) === policyOf(file)));
    expect(undeclaredWords(file.content, words)).toEqual([]);
  });

  it.each(hardClauses)("%s %s stands in %s", (_primitive, clause, fixture) => {
    const file = byName.get(fixture);
    expect(file && [...clausesOf(file)]).toContain(clause.slice(clause.indexOf("/") + 1));
  });

  it("cover every primitive", () => {
    const primitives = new Set(hardClauses.map(([primitive]) => primitive));
    expect([...primitives]).toEqual(Array.from({ length: 17 }, (_, index) => `P${index + 1}`));
  });
});

describe("undeclaredWords", () => {
  it("names the pointer of a fact, a parameter and a role that nobody declared", () => {
    const words = collectWords(fixtures.filter((file) => policyOf(file) === "bean"));
    const duty = {
      when: { fact: "customer.tire", operator: "equal", value: "tier1" },
      atLeast: { parameter: "cadence.visit.tier9" },
      owner: "salesman",
    };
    expect(undeclaredWords({ kind: "cadence", duties: [duty] }, words)).toEqual([
      "/duties/0/when/fact customer.tire",
      "/duties/0/atLeast/parameter cadence.visit.tier9",
      "/duties/0/owner salesman",
    ]);
  });
});

describe("refused", () => {
  it.each(refused)("$name is stopped where it is wrong", ({ content: { schema, document, pointer, keyword } }) => {
    expect(proposed.check(schema, document)).toContain(`${pointer} ${keyword}`);
  });
});

describe("proposals", () => {
  it.each(proposals)("$name leaves every document that fits now as it is", { timeout: 30_000 }, ({ content }) => {
    const alone = new DraftValidator([content]);
    expect(
      runsNow.filter((file) => alone.check(schemaOf(file.content), file.content).length > 0).map(({ name }) => name),
    ).toEqual([]);
  });

  it("are each named by what needs them", () => {
    const known = new Set(proposals.map(({ name }) => name));
    expect(
      refused.map(({ content }) => content.needs).filter((needs) => needs !== undefined && !known.has(needs)),
    ).toEqual([]);
  });
});

/** The slots of a text, in alphabetical order. */
function slots(text: string): readonly string[] {
  return [...text.matchAll(/\{([^}]+)\}/gu)].map(([, name]) => name ?? "").toSorted();
}
