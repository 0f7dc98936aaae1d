import type { Locale } from "../../i18n/index.ts";
import { momentText } from "./moment-text.ts";

/** Says a field and an answer in words, as far as the form's document alone tells them. */
export interface DraftWords {
  label(path: string): string;
  value(path: string, value: unknown): string;
}

type Text = Readonly<Record<string, string>>;

interface FieldDocument {
  readonly id: string;
  readonly label: Text;
  readonly value?: { readonly type: string; readonly enum?: string };
}

interface EnumDocument {
  readonly options: Readonly<Record<string, Text>>;
}

const yesNo: Readonly<Record<Locale, readonly [string, string]>> = { "zh-CN": ["是", "否"], en: ["yes", "no"] };

/** @param documents the policy's, for the words of its choices */
export function draftWords(form: unknown, documents: readonly unknown[], locale: Locale): DraftWords {
  const fields = new Map(
    ((form as { readonly fields?: readonly FieldDocument[] }).fields ?? []).map((field) => [field.id, field]),
  );
  const find = (path: string): FieldDocument | undefined => fields.get(path.split("/")[0] ?? "");
  const say = (field: FieldDocument | undefined, value: unknown): string => {
    if (value === undefined || value === null || value === "") return "—";
    if (typeof value === "boolean") return yesNo[locale][value ? 0 : 1];
    if (Array.isArray(value)) return value.map((each) => say(field, each)).join(locale === "en" ? ", " : "、");
    if (typeof value === "object") return sayObject(value);
    if (field?.value?.type === "dateTime" && typeof value === "string") return sayMoment(value, locale);
    const text = typeof value === "number" ? String(value) : typeof value === "string" ? value : "";
    return enumLabel(documents, field?.value?.enum, text, locale) ?? text;
  };
  return {
    label: (path) => find(path)?.label[locale] ?? path,
    value: (path, value) => say(find(path), value),
  };
}

function sayMoment(value: string, locale: Locale): string {
  const at = Date.parse(value);
  return Number.isNaN(at) ? value : momentText(at, locale);
}

function sayObject(value: object): string {
  // A file by its name, an address by its parts, a row by its values.
  if ("name" in value) return String(value.name);
  return Object.values(value)
    .filter((each) => typeof each === "string" || typeof each === "number")
    .join(" ");
}

function enumLabel(
  documents: readonly unknown[],
  name: string | undefined,
  id: string,
  locale: Locale,
): string | undefined {
  if (name === undefined) return undefined;
  for (const document of documents) {
    const { enums } = document as { readonly enums?: Readonly<Record<string, EnumDocument>> };
    const label = enums?.[name]?.options[id]?.[locale];
    if (label !== undefined) return label;
  }
  return undefined;
}
