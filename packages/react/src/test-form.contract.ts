/// <reference types="vite/client" />
import { bind, documentsOf, parsePack, type BoundForm, type FormContext, type Json } from "@bylaw/core";

// The pack's own documents, enums, facts and clauses to make forms of; and the calendars that it stands on.
const files = import.meta.glob(["../../packs/bean-products/*{.json,/*.json}", "../../packs/calendars/*.json"], {
  eager: true,
  import: "default",
});
const pack = parsePack(Object.values(files));

/** What forms are evaluated in here: 2025-03-10, ten o'clock in Shanghai. */
export const context: FormContext = { today: 20_157, now: Date.parse("2025-03-10T10:00:00+08:00") };

/** A form of the pack. */
export function packForm(id: string): BoundForm {
  const form = bind(pack, { asOf: "2025-03-10" }).forms.get(id);
  if (form === undefined) throw new TypeError(`the pack has no form ${id}`);
  return form;
}

/** A form with these fields, bound in the pack's words. */
export function makeForm(fields: readonly Json[], more: Readonly<Record<string, Json>> = {}): BoundForm {
  const document = {
    kind: "form",
    id: "testForm",
    title: { "zh-CN": "测试表", en: "Test form" },
    clause: "5.2.1",
    record: "complaint",
    by: ["customerService"],
    fields,
    ...more,
  };
  const others = documentsOf(pack).filter(({ kind }) => kind !== "form" && kind !== "cases");
  const form = bind(parsePack([...others, document]), { asOf: "2025-03-10" }).forms.get("testForm");
  if (form === undefined) throw new TypeError("the test form was not bound");
  return form;
}

/** A label in both languages, and a field of that id. */
export function field(id: string, more: Readonly<Record<string, Json>> = {}): Json {
  return {
    id,
    clause: "5.2.1",
    label: { "zh-CN": `字段${id.length}号`, en: `Field ${id}` },
    value: { type: "text" },
    ...more,
  };
}
