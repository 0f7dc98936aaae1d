import { describe, expect, it } from "vitest";
import { bindExample, exampleForm } from "./example-form.contract.ts";
import { formSchema } from "./form-schema.ts";

const form = bindExample();
const properties = (locale: "en" | "zh-CN") =>
  formSchema(form, locale).schema["properties"] as Readonly<Record<string, unknown>>;

describe("formSchema", () => {
  it("has every field, in the order of the layout", () => {
    const { schema, uiSchema } = formSchema(form, "en");
    const ids = (exampleForm.layout ?? []).flatMap(({ items }) => items);
    expect(Object.keys(schema["properties"] as object)).toEqual(exampleForm.fields.map(({ id }) => id));
    expect(uiSchema["ui:order"]).toEqual(ids);
    expect(uiSchema["ui:options"]).toMatchObject({
      sections: [{ id: "case", title: "The claim", columns: 2 }, { columns: 1 }, {}],
    });
  });

  it("speaks one language", () => {
    expect(properties("zh-CN")["kind"]).toEqual({
      title: "类型",
      type: "string",
      oneOf: [
        { const: "lost", title: "丢失" },
        { const: "broken", title: "破损" },
        { const: "late", title: "迟到" },
      ],
    });
    expect(JSON.stringify(formSchema(form, "en"))).not.toMatch(/\p{Script=Han}/u);
  });

  it("puts limits in, those of parameters as figures", () => {
    expect(properties("en")).toMatchObject({
      amount: { type: "number", minimum: 0, maximum: 10_000 },
      items: { type: "integer", exclusiveMinimum: 0 },
      damage: { minLength: 3, maxLength: 10 },
      mail: { format: "email" },
      photos: { type: "array", minItems: 1, maxItems: 2, items: { required: ["name", "size"] } },
      remedies: { type: "array", uniqueItems: true },
      perItem: { readOnly: true },
      number: { readOnly: true },
    });
  });

  it("requires only what is always required: the rest depends on the answers", () => {
    expect(formSchema(form, "en").schema["required"]).toEqual(["kind"]);
  });

  it("has no conditions: a schema that changes while somebody types loses what they type", () => {
    expect(JSON.stringify(formSchema(form, "en"))).not.toMatch(/"(?:if|then|else|dependent\w+|allOf|anyOf|not)":/u);
  });
});
