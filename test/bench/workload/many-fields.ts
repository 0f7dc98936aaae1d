import { documentsOf, parsePack, type Json, type PolicyDocument } from "../../../packages/core/src/index.ts";
import { readShippedPack } from "../../../packages/packs/src/index.ts";

/** A third of the fields is typed into; each of these shows one other field and locks a third one. */
const driverCount = 100;

const text = (id: string): Json => ({ "zh-CN": `字段 ${id}`, en: `Field ${id}` });
const isKnown = (driver: string): Json => ({ fact: driver, operator: "known", value: true });
const numbers = Array.from({ length: driverCount }, (_, at) => at);

/** 300 fields with 200 conditions, in a policy's own documents: those of the bean pack, and the form `manyFields`. */
export function manyFieldsDocuments(): readonly PolicyDocument[] {
  const others = documentsOf(parsePack(readShippedPack("bean-products"))).filter(
    ({ kind }) => kind !== "form" && kind !== "cases" && kind !== "scorecard",
  );
  const fields = numbers.flatMap((at): readonly Json[] => {
    const field = { clause: "5.2.1", value: { type: "text" }, maxLength: 40 };
    return [
      { ...field, id: `d${at}`, label: text(`d${at}`) },
      { ...field, id: `s${at}`, label: text(`s${at}`), visible: isKnown(`d${at}`) },
      { ...field, id: `r${at}`, label: text(`r${at}`), readOnly: isKnown(`d${at}`) },
    ];
  });
  const form = {
    kind: "form",
    id: "manyFields",
    title: { "zh-CN": "三百个字段", en: "Three hundred fields" },
    clause: "5.2.1",
    record: "complaint",
    by: ["customerService"],
    fields,
  };
  return [...others, form as unknown as PolicyDocument];
}

/** The same fields as a schema, without conditions or with those that a schema can say: which fields there are. */
export function manyFieldsSchema(conditions: boolean): Readonly<Record<string, Json>> {
  const field = (id: string): Json => ({ type: "string", title: `Field ${id}`, maxLength: 40 });
  const named = (prefixes: readonly string[]): Readonly<Record<string, Json>> =>
    Object.fromEntries(
      numbers.flatMap((at) => prefixes.map((prefix) => [`${prefix}${at}`, field(`${prefix}${at}`)] as const)),
    );
  if (!conditions) return { type: "object", properties: named(["d", "s", "r"]) };
  return {
    type: "object",
    properties: named(["d", "r"]),
    allOf: numbers.map((at) => ({
      if: { required: [`d${at}`], properties: { [`d${at}`]: { minLength: 1 } } },
      // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
      then: { properties: { [`s${at}`]: field(`s${at}`) } },
    })),
  };
}

/** The same form for JSON Forms: its rules show one field and disable the other. */
export function manyFieldsUiSchema(): Readonly<Record<string, Json>> {
  const control = (id: string): Readonly<Record<string, Json>> => ({ type: "Control", scope: `#/properties/${id}` });
  const rule = (effect: string, driver: string): Json => ({
    effect,
    condition: {
      scope: "#",
      schema: { required: [driver], properties: { [driver]: { minLength: 1 } } },
    },
  });
  return {
    type: "VerticalLayout",
    elements: numbers.flatMap((at) => [
      control(`d${at}`),
      { ...control(`s${at}`), rule: rule("SHOW", `d${at}`) },
      { ...control(`r${at}`), rule: rule("DISABLE", `d${at}`) },
    ]),
  };
}
