/* oxlint-disable unicorn/no-thenable -- `then` is a word of JSON Schema */
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { createVocabulary, createScope } from "../../fact/index.ts";
import { bindForm } from "../bind-form.ts";
import { checkForm } from "../check-form.ts";
import { evaluateForm } from "../evaluate-form.ts";
import { bindExample, exampleForm, formWords, today } from "../example-form.contract.ts";
import type { Answers } from "../form-state.ts";
import { stripAnswers } from "../strip-answers.ts";
import { importForm, type ImportedForm } from "./import-form.ts";

const { title, clause, record, by } = exampleForm;
const take = (schema: unknown, ui: unknown = {}): ImportedForm =>
  importForm(schema, ui, { id: "imported", title, clause, record, by });
const errors = (schema: unknown, ui: unknown = {}) =>
  take(schema, ui).issues.flatMap(({ severity, code, pointer }) =>
    severity === "error" ? [`${code} ${pointer}`] : [],
  );
const string = { type: "string" };

/** Whether the imported form takes the answers whole: nothing is wrong with them, and nothing is left out. */
function judge(schema: object): (answers: Answers) => boolean {
  const { form, enums, issues } = take(schema);
  if (form === undefined) throw new TypeError(JSON.stringify(issues));
  const documents = { kind: "vocabulary", id: "v", title, enums: { ...enums } } as const;
  const vocabulary = createVocabulary([documents]);
  const context = { ...formWords.scope.context, enums: vocabulary.enums };
  const scope = createScope(vocabulary, { types: new Map(), inForce: new Map() }, context);
  const words = { scope, vocabulary: { ...vocabulary, records: formWords.vocabulary.records }, waitsFor: new Map() };
  expect(checkForm(form, words).filter(({ severity }) => severity === "error")).toEqual([]);
  const bound = bindForm(form, { scope, vocabulary, graph: bindExample().graph });
  return (answers) =>
    evaluateForm(bound, answers, { today }).issues.length === 0 &&
    stripAnswers(bound, answers, { today }).stripped.length === 0;
}

/** Every combination of the values. */
const combinations = (values: Readonly<Record<string, readonly unknown[]>>): readonly Answers[] =>
  Object.entries(values).reduce<readonly Answers[]>(
    (all, [name, each]) =>
      all.flatMap((one) => each.map((value) => (value === undefined ? one : ({ ...one, [name]: value } as Answers)))),
    [{}],
  );

describe("importForm", () => {
  it("takes types, limits, options, lists and rows", () => {
    const { form, enums, issues } = take(
      {
        type: "object",
        title: "Visit",
        properties: {
          first_name: { type: "string", title: "First name", minLength: 2, maxLength: 40, pattern: "^[A-Z]" },
          visitedOn: { type: "string", format: "date" },
          at: { type: ["string", "null"], format: "date-time" },
          count: { type: "integer", minimum: 1, exclusiveMaximum: 10 },
          level: { oneOf: [{ const: "a", title: "Key" }, { const: "b" }] },
          topics: { type: "array", uniqueItems: true, items: { enum: ["x", "y"] } },
          photos: { type: "array", items: { type: "string", format: "data-url" }, maxItems: 3 },
          lines: {
            type: "array",
            items: { $ref: "#/$defs/line" },
            minItems: 1,
          },
          contact: { type: "object", title: "Contact", properties: { mail: { type: "string", format: "email" } } },
          note: string,
        },
        required: ["first_name", "contact"],
        $defs: { line: { type: "object", properties: { sku: string, qty: { type: "number" } }, required: ["sku"] } },
      },
      {
        note: { "ui:widget": "textarea", "ui:help": "Anything else" },
        level: { "ui:widget": "radio" },
        "ui:order": ["note", "*"],
      },
    );
    expect(issues.map(({ code }) => code)).toEqual(["import/renamed", "import/one-language"]);
    expect(form?.fields).toMatchObject([
      { id: "firstName", label: { en: "First name" }, value: { type: "text" }, minLength: 2, required: true },
      { id: "visitedOn", value: { type: "date" } },
      { id: "at", value: { type: "dateTime" } },
      { id: "count", value: { type: "integer" }, minimum: 1, maximum: 9 },
      { id: "level", value: { type: "enum", enum: "level" }, as: "buttons" },
      { id: "topics", value: { type: "list", of: "enum", enum: "topics" } },
      { id: "photos", value: { type: "list", of: "file" }, maxItems: 3 },
      { id: "lines", minItems: 1, rows: [{ id: "sku", required: true }, { id: "qty" }] },
      { id: "note", as: "paragraph", help: { en: "Anything else" } },
      { id: "contactMail", format: "email" },
    ]);
    expect(enums["level"]?.options).toEqual({ a: { "zh-CN": "Key", en: "Key" }, b: { "zh-CN": "b", en: "b" } });
    expect(form?.layout).toMatchObject([
      { id: "main", items: ["note", "firstName", "visitedOn", "at", "count", "level", "topics", "photos", "lines"] },
      { id: "contact", title: { en: "Contact" }, items: ["contactMail"] },
    ]);
  });

  it.each<[string, object, Readonly<Record<string, readonly unknown[]>>]>([
    [
      "if and then that require",
      {
        properties: { kind: { enum: ["a", "b"] }, why: { type: "string" } },
        if: { properties: { kind: { const: "a" } }, required: ["kind"] },
        then: { required: ["why"] },
      },
      { kind: [undefined, "a", "b"], why: [undefined, "x"] },
    ],
    [
      "if, then and else that add",
      {
        properties: { count: { type: "integer" } },
        required: ["count"],
        if: { properties: { count: { minimum: 5 } }, required: ["count"] },
        then: { properties: { many: { type: "string", maxLength: 3 } }, required: ["many"] },
        else: { properties: { few: { type: "string" } } },
      },
      { count: [undefined, 1, 5], many: [undefined, "x", "long word"] },
    ],
    [
      "dependentRequired",
      {
        properties: { card: { type: "string" }, address: { type: "string" } },
        dependentRequired: { card: ["address"] },
      },
      { card: [undefined, "1"], address: [undefined, "x"] },
    ],
    [
      "dependencies that require, as drafts before 2019 write them",
      { properties: { card: { type: "string" }, address: { type: "string" } }, dependencies: { card: ["address"] } },
      { card: [undefined, "1"], address: [undefined, "x"] },
    ],
    [
      "allOf with several conditions",
      {
        properties: { kind: { enum: ["a", "b", "c"] }, one: { type: "string" }, two: { type: "string" } },
        allOf: [
          { if: { properties: { kind: { enum: ["a", "b"] } }, required: ["kind"] }, then: { required: ["one"] } },
          { if: { properties: { kind: { not: { const: "c" } } }, required: ["kind"] }, then: { required: ["two"] } },
          { required: ["kind"] },
        ],
      },
      { kind: [undefined, "a", "b", "c"], one: [undefined, "x"], two: [undefined, "x"] },
    ],
    [
      "options that another answer narrows",
      {
        properties: { country: { enum: ["cn", "de"] }, city: { enum: ["shenzhen", "beijing", "berlin"] } },
        if: { properties: { country: { const: "de" } }, required: ["country"] },
        then: { properties: { city: { enum: ["berlin"] } } },
      },
      { country: [undefined, "cn", "de"], city: [undefined, "shenzhen", "berlin"] },
    ],
  ])("judges answers as the schema does: %s", (_, schema, values) => {
    const whole = { type: "object", ...schema };
    const accepts = judge(whole);
    const ajv = new Ajv2020({ strict: false });
    const validate = ajv.compile(whole);
    for (const answers of combinations(values)) {
      // What a form hides it takes out; a schema lets it stand.
      const isHidden = "many" in answers && answers["count"] !== 5;
      if (!isHidden) expect([answers, accepts(answers)]).toEqual([answers, validate(answers)]);
    }
  });

  it("shows what RJSF's dependent fields show", () => {
    const accepts = judge({
      type: "object",
      properties: { pets: { enum: ["no", "one", "many"] } },
      required: ["pets"],
      dependencies: {
        pets: {
          oneOf: [
            { properties: { pets: { enum: ["no"] } } },
            { properties: { pets: { enum: ["one"] }, age: { type: "integer" } }, required: ["age"] },
            { properties: { pets: { enum: ["many"] }, rid: { type: "boolean" } }, required: ["rid"] },
          ],
        },
      },
    });
    const judged = [
      { pets: "no" },
      { pets: "one" },
      { pets: "one", age: 2 },
      { pets: "many", rid: true },
      { pets: "no", age: 2 },
    ];
    expect(judged.map(accepts)).toEqual([true, false, true, true, false]);
  });

  it("shows the branches of a `oneOf` that constants tell apart", () => {
    const { form } = take({
      type: "object",
      properties: { by: { enum: ["mail", "phone"] } },
      oneOf: [
        { properties: { by: { const: "mail" }, address: { type: "string", format: "email" } }, required: ["address"] },
        { properties: { by: { const: "phone" }, number: string } },
      ],
    });
    expect(form?.fields.map(({ id, visible, required }) => [id, visible, required])).toEqual([
      ["by", undefined, undefined],
      ["address", { fact: "by", operator: "equal", value: "mail" }, true],
      ["number", { fact: "by", operator: "equal", value: "phone" }, undefined],
    ]);
  });

  it("refuses everything that a form cannot say at once, each where it stands", () => {
    const schema = {
      type: "object",
      patternProperties: { "^x": string },
      properties: {
        one: { anyOf: [string, { type: "integer" }] },
        two: { not: string },
        three: { type: "number", multipleOf: 0.5 },
        four: { type: "string", pattern: "^(a+)+$" },
        five: { type: "string", pattern: "(" },
        six: { enum: [1, 2] },
        seven: { type: "array", prefixItems: [string] },
        eight: { $ref: "https://example.com/schema" },
        nine: { $ref: "#/$defs/loop" },
        ten: { type: "null" },
      },
      if: { properties: { one: { pattern: "^a" } } },
      then: { required: ["two"] },
      $defs: { loop: { $ref: "#/$defs/loop" } },
    };
    expect(errors(schema)).toEqual([
      "import/keyword /patternProperties",
      "import/keyword /properties/one/anyOf",
      "import/type /properties/one",
      "import/keyword /properties/two/not",
      "import/type /properties/two",
      "import/keyword /properties/three/multipleOf",
      "form/unsafe-pattern /properties/four/pattern",
      "form/broken-pattern /properties/five/pattern",
      "import/option /properties/six/enum/0",
      "import/option /properties/six/enum/1",
      "import/keyword /properties/seven/prefixItems",
      "import/not-a-schema /properties/seven/items",
      "import/reference /properties/eight/$ref",
      "import/reference /properties/nine/$ref",
      "import/type /properties/ten",
      "import/condition /if",
    ]);
    expect(take(schema).form).toBeUndefined();
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "1st", ""])(
    "refuses a field called %j, and pollutes nothing",
    (name) => {
      const schema = JSON.parse(
        `{"type":"object","properties":{${JSON.stringify(name)}:{"type":"string"}}}`,
      ) as unknown;
      expect(errors(schema)).toEqual([`import/name /properties/${name}`]);
      expect(Object.hasOwn(Object.prototype, "type")).toBe(false);
    },
  );

  it("keeps markup in texts as the text that it is", () => {
    const words = `<img src=x onerror=alert(1)> [x](javascript:alert(1))`;
    const { form } = take({ type: "object", properties: { a: { type: "string", title: words, description: words } } });
    expect(form?.fields[0]).toMatchObject({ label: { en: words, "zh-CN": words }, help: { en: words } });
  });

  it.each([
    ["nothing", undefined],
    ["a text", "schema"],
    ["a list", []],
    ["no properties", { type: "object", properties: {} }],
    ["another type", { type: "string" }],
    ["a schema that contains itself", { $ref: "#" }],
  ])("refuses %s", (_, schema) => {
    expect(errors(schema)).toHaveLength(1);
  });

  it("comes to an end with schemas that contain themselves, and with thousands of properties", () => {
    const node: Record<string, unknown> = { type: "object", properties: {} };
    node["properties"] = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`p${at}`, { $ref: "#/$defs/node" }]),
    );
    const began = performance.now();
    expect(errors({ ...node, $defs: { node } }).length).toBeGreaterThan(0);
    const many = Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [`p${at}`, string]));
    expect(errors({ type: "object", properties: many })).toEqual(["import/too-large "]);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
