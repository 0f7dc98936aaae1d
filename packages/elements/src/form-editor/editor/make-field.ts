import { isObject, type FormField } from "@bylaw/core";

import type { FieldKind } from "./field-kinds.ts";

type Words = Readonly<Record<"zh-CN" | "en", string>>;

/** What is typed before a field is added. */
export interface NewField {
  readonly kind: FieldKind;
  readonly zh: string;
  readonly en: string;
  /** Typed by hand; else made from the label. */
  readonly id: string;
  /** The list of options, the record, or the unit that the kind needs. */
  readonly choice: string;
  /** The first column of a list of rows. */
  readonly column: Words;
}

/** A text in both languages: one that is missing is the other, until somebody translates it. */
export function bothWords(zh: string, en: string): Words {
  const [chinese, english] = [zh.trim(), en.trim()];
  return { "zh-CN": chinese === "" ? english : chinese, en: english === "" ? chinese : english };
}

/** Whether a value is a text in both languages. */
export function isWords(value: unknown): value is Words {
  return isObject(value) && typeof value["en"] === "string" && typeof value["zh-CN"] === "string";
}

/** Whether a text of a language is only the other one's, because nobody has translated it. */
export function isUntranslated(text: Words, locale: "zh-CN" | "en"): boolean {
  if (text["zh-CN"] !== text.en) return false;
  const isChinese = /\p{Script=Han}/u.test(text.en);
  return locale === "en" ? isChinese : !isChinese && /\p{Letter}/u.test(text.en);
}

/** An id of the company's own from a label: `x_batchPhoto`. Without Latin letters it is the kind with a number. */
export function idFor(label: string, kind: string, taken: ReadonlySet<string>): string {
  const words = label
    .normalize("NFKD")
    .replaceAll(/[^A-Za-z0-9]+/gu, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "");
  const joined = words
    .map((word, at) => (at === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()))
    .join("")
    .slice(0, 40);
  const stem = /^[a-z]/u.test(joined) ? joined : kind;
  const isPlain = stem === joined;
  for (let number = isPlain ? 1 : 1; ; number += 1) {
    const id = `x_${stem}${isPlain && number === 1 ? "" : String(number)}`;
    if (!taken.has(id)) return id;
  }
}

/** The field that is added. */
export function fieldFrom({ kind, zh, en, choice, column }: NewField, id: string): FormField {
  const label = bothWords(zh, en);
  const { value } = kind.field;
  switch (kind.needs) {
    case "statement":
      return { id, label, statement: label };
    case "enum":
      return { id, label, ...kind.field, ...(value === undefined ? {} : { value: { ...value, enum: choice } }) };
    case "record":
      return { id, label, ...kind.field, ...(value === undefined ? {} : { value: { ...value, to: choice } }) };
    case "unit":
      return {
        id,
        label,
        ...kind.field,
        ...(value === undefined ? {} : { value: { ...value, unit: choice as "day" } }),
      };
    case undefined:
      break;
  }
  if (kind.id !== "rows") return { id, label, ...kind.field };
  // A list of rows has at least one column.
  const first = bothWords(column["zh-CN"], column.en);
  return { id, label, rows: [{ id: idFor(first.en, "text", new Set()), label: first, value: { type: "text" } }] };
}

/** Whether everything that a new field needs has been said. */
export function isComplete({ kind, zh, en, choice, column }: NewField): boolean {
  if (zh.trim() === "" && en.trim() === "") return false;
  if (kind.id === "rows") return column["zh-CN"].trim() !== "" || column.en.trim() !== "";
  return kind.needs === undefined || kind.needs === "statement" || choice !== "";
}

/** A list of options with its labels. */
export interface EnumWords {
  readonly label: Words;
  readonly options: Readonly<Record<string, Words>>;
}
