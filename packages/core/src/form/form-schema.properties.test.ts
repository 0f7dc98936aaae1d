import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../json/index.ts";
import type { FormField } from "../schema/index.ts";
import type { BoundForm } from "./bound-form.ts";
import { evaluateForm } from "./evaluate-form.ts";
import { bindExample, now, today } from "./example-form.contract.ts";
import type { Answers } from "./form-state.ts";
import { formSchema } from "./form-schema.ts";

const label = { "zh-CN": "甲", en: "a" };
const at = "2025-03-10T09:00:00+08:00";
const place = { latitude: 22.5, longitude: 114, accuracy: 9, datum: "WGS-84", at };
const file = { name: "a.jpg", size: 3, sha256: "0".repeat(64) };
const address = { province: "广东省", city: "深圳市", line: "1 号" };

/** Kinds of fields with values that fit some of their limits and break others. */
const kinds: readonly (readonly [Omit<FormField, "id" | "label">, readonly Json[]])[] = [
  [{ value: { type: "text" }, minLength: 2, maxLength: 4 }, ["a", "ab", "abcde", "𠮷𠮷𠮷𠮷", 3, true]],
  [{ value: { type: "text" }, pattern: "^[A-Z]\\d+$", patternMessage: label }, ["A1", "a1", "A", 1]],
  [{ value: { type: "text" }, format: "email" }, ["a@b.cn", "a@b", "x", 1]],
  [{ value: { type: "integer" }, minimum: 1, maximum: 5 }, [0, 1, 5, 6, 2.5, "1", true]],
  [{ value: { type: "integer" }, as: "rating", maximum: 3 }, [0, 1, 3, 4]],
  [{ value: { type: "number" }, exclusiveMinimum: 0 }, [0, 0.1, -1, "0"]],
  [{ value: { type: "percent" }, maximum: 100 }, [100, 100.5, "x"]],
  [{ value: { type: "duration", unit: "hour" }, minimum: 0 }, [0, 1.5, -1, "1"]],
  [{ value: { type: "money", currency: "CNY" }, minimum: 1 }, [1, 0.5, 1.25, 1.255, true]],
  [{ value: { type: "boolean" } }, [true, false, "yes", 1]],
  [{ value: { type: "date" } }, ["2025-03-10", "2025-02-30", "today", 1]],
  [{ value: { type: "dateTime" } }, [at, "2025-02-30T09:00:00Z", "now", 1]],
  [{ value: { type: "time" } }, ["09:30", "24:00", "9:30", 930]],
  [{ value: { type: "enum", enum: "claimKind" } }, ["lost", "stolen", 1]],
  [{ value: { type: "role" } }, ["clerk", "king"]],
  [
    { value: { type: "list", of: "enum", enum: "remedy" }, minItems: 1, maxItems: 2 },
    [["refund"], ["refund", "hug"], ["refund", "refund"], ["refund", "resend", "voucher"], "refund", [1]],
  ],
  [{ value: { type: "list", of: "text" }, maxItems: 2 }, [["a"], ["a", "b", "c"], [1], "a"]],
  [{ value: { type: "list", of: "date" } }, [["2025-03-10"], ["2025-02-30"]]],
  [{ value: { type: "file" } }, [file, { name: "a" }, { ...file, sha256: "x" }, { ...file, odd: 1 }, "a.jpg"]],
  [{ value: { type: "list", of: "file" }, maxItems: 1 }, [[file], [file, file], [{ size: 1 }]]],
  [{ value: { type: "location" } }, [place, { ...place, latitude: 91 }, { ...place, datum: "GCJ-02" }, [1, 2]]],
  [{ value: { type: "signature" } }, [{ name: "王芳", at }, { name: "王芳" }, { name: "王芳", at, file }, "王芳"]],
  [
    { value: { type: "address" } },
    [address, { ...address, postalCode: "518057" }, { ...address, postalCode: "1" }, { city: "深圳市" }, "x"],
  ],
];

/** A field of some kind with an answer, and whether it must be answered. */
const field = fc.constantFrom(...kinds).chain(([kind, values]) =>
  fc.record({
    kind: fc.constant(kind),
    required: fc.boolean(),
    answer: fc.option(fc.constantFrom(...values), { nil: undefined, freq: 6 }),
  }),
);
type Drawn = typeof field extends fc.Arbitrary<infer Value> ? Value : never;

const formArbitrary = fc.record({
  fields: fc.array(field, { minLength: 1, maxLength: 6 }),
  cells: fc.array(field, { minLength: 1, maxLength: 3 }),
  rows: fc.integer({ min: 0, max: 3 }),
  isMatrix: fc.boolean(),
});

const toFields = (drawn: readonly Drawn[], prefix: string): readonly FormField[] =>
  drawn.map(({ kind, required }, nth): FormField => ({
    id: `${prefix}${nth}`,
    label,
    ...kind,
    ...(required ? { required: true as const } : {}),
  }));
const toAnswers = (drawn: readonly Drawn[], prefix: string): Readonly<Record<string, Json>> =>
  Object.fromEntries(drawn.flatMap(({ answer }, nth) => (answer === undefined ? [] : [[`${prefix}${nth}`, answer]])));

/** The field that a pointer leads to or into. */
function fieldOf(pointer: string): string {
  const [, id = "", row, cell] = pointer.split("/");
  return id === "rows" && cell !== undefined ? `rows/${row}/${cell}` : id;
}

/** What JSON Schema calls what an issue is about; an answer that cannot be read may break any keyword. */
const keywords: Readonly<Record<string, readonly string[]>> = {
  "form/missing": ["required"],
  "form/not-chosen": ["required"],
  "form/too-short": ["minLength"],
  "form/too-long": ["maxLength"],
  "form/pattern": ["pattern"],
  "form/not-an-email": ["format"],
  "form/below-minimum": ["minimum"],
  "form/above-maximum": ["maximum"],
  "form/not-above": ["exclusiveMinimum"],
  "form/too-few": ["minItems"],
  "form/too-many": ["maxItems"],
  "form/not-offered": ["oneOf", "const"],
  "form/chosen-twice": ["uniqueItems"],
  "form/not-a-number": ["type"],
  "form/not-whole": ["type"],
  "form/not-an-amount": ["type"],
  "form/decimals": ["multipleOf"],
  "form/not-a-day": ["format", "type"],
  "form/not-a-moment": ["format", "type"],
  "form/not-a-time": ["pattern", "type"],
  "form/address-incomplete": ["required"],
  "form/not-a-postal-code": ["pattern"],
};

/** What ajv finds, by field. */
function foundByAjv(form: BoundForm, answers: Answers): ReadonlyMap<string, ReadonlySet<string>> {
  const ajv = new Ajv2020({ strict: false, allErrors: true, ownProperties: true, multipleOfPrecision: 6 });
  const isDay = (text: string): boolean =>
    /^\d{4}-\d\d-\d\d$/u.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
  const dayOf = (text: string): string => text.slice(0, "2025-01-01".length);
  ajv.addFormat("date", { validate: (text: string) => !text.includes("-30") && isDay(text) });
  ajv.addFormat("date-time", {
    validate: (text: string) => !text.includes("02-30") && text.includes("T") && isDay(dayOf(text)),
  });
  ajv.addFormat("email", /^[^@\s]+@[^@\s]+\.[^@\s]+$/u);
  const validate = ajv.compile(formSchema(form, "en").schema);
  validate(answers);
  const found = new Map<string, Set<string>>();
  for (const { instancePath, keyword, params } of validate.errors ?? []) {
    const missing = (params as { readonly missingProperty?: string }).missingProperty;
    const path = fieldOf(missing === undefined ? instancePath : `${instancePath}/${missing}`);
    found.set(path, (found.get(path) ?? new Set<string>()).add(keyword));
  }
  return found;
}

describe("formSchema", () => {
  it("judges answers as evaluateForm does where no condition is involved, by ajv's word", () => {
    fc.assert(
      fc.property(formArbitrary, ({ fields, cells, rows, isMatrix }) => {
        const [one, two] = [toAnswers(cells, "c"), {}];
        const lists: readonly Json[] = [one, two, one].slice(0, rows);
        const matrix = Object.fromEntries(lists.map((row, nth) => [`m${nth}`, row]));
        const fixed = ["m0", "m1", "m2"].slice(0, Math.max(rows, 1)).map((id) => ({ id, label }));
        const form = bindExample({
          fields: [
            ...toFields(fields, "f"),
            { id: "rows", label, rows: toFields(cells, "c"), ...(isMatrix ? { fixed } : { maxItems: 2 }) },
          ],
          checks: [],
          layout: undefined as never,
          renamed: [],
        });
        const isAnswered = isMatrix || rows > 0;
        const answers: Answers = {
          ...toAnswers(fields, "f"),
          // A matrix has its rows whether anybody answers or not; a schema asks only where there is an object.
          ...(isAnswered ? { rows: isMatrix ? { m0: {}, ...matrix } : lists } : {}),
        };
        const { issues } = evaluateForm(form, answers, { today, now });
        const ajv = foundByAjv(form, answers);
        const ours = new Map<string, string[]>();
        for (const { code, pointer } of issues) {
          const path = fieldOf(pointer);
          ours.set(path, [...(ours.get(path) ?? []), code]);
        }
        const tooMany = !isMatrix && rows > 2;
        const seen = (path: string): boolean => !(tooMany && path.startsWith("rows/2/"));
        expect([...ours.keys()].toSorted()).toEqual([...ajv.keys()].filter(seen).toSorted());
        for (const [path, codes] of ours) {
          for (const code of codes) {
            const allowed = keywords[code];
            const told = [...(ajv.get(path) ?? [])];
            if (allowed !== undefined)
              expect([code, told.some((each) => allowed.includes(each))]).toEqual([code, true]);
          }
        }
      }),
      { numRuns: 120 },
    );
  });
});
