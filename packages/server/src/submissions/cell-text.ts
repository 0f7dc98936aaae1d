import { isObject, type FormColumn, type Json, type Locale } from "@bylaw/core";
import type { Labels } from "./labels-of.ts";

const words = {
  "zh-CN": { true: "是", false: "否", and: "、" },
  en: { true: "yes", false: "no", and: "; " },
} as const;

/** An answer as a cell of a spreadsheet says it: options and references by their labels, files by their names. */
export function cellText(column: FormColumn, value: Json | undefined, labels: Labels, locale: Locale): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) {
    return value.map((each: Json) => cellText(column, each, labels, locale)).join(words[locale].and);
  }
  if (typeof value === "boolean") return words[locale][`${value}`];
  if (isObject(value)) return objectText(value);
  const { options, type } = column;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (Object.hasOwn(options, text)) return options[text]?.[locale] ?? text;
  const named = type.to === undefined ? undefined : labels.record[type.to]?.[text];
  // The id tells apart who has the same name.
  return named === undefined || named === text ? text : `${named} (${text})`;
}

/** A file by its name, a signature by who signed, a place by its coordinates, an address as it is written. */
function objectText(value: Readonly<Record<string, unknown>>): string {
  const { name, latitude, longitude } = value;
  if (typeof name === "string") return name;
  if (typeof latitude === "number" && typeof longitude === "number") return `${latitude}, ${longitude}`;
  const { province, city, district, line, postalCode } = value;
  const parts = [province, city, district, line, postalCode].filter((part) => typeof part === "string" && part !== "");
  return parts.length > 0 ? parts.join(" ") : JSON.stringify(value);
}
