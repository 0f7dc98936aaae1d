import type { Locale, Text } from "../issue/index.ts";
import { isObject, own, wordOf, type Json } from "../json/index.ts";
import type { ValueType } from "../schema/index.ts";
import { itemType, parseDate, parseValue, type ValueContext } from "../value/index.ts";
import { figureText, readFigure } from "./figure-text.ts";

const answers: Readonly<Record<"true" | "false", Text>> = {
  true: { "zh-CN": "是", en: "yes" },
  false: { "zh-CN": "否", en: "no" },
};

/** A value as a person writes it in a cell; whatever has no such form comes out as text that does not read back. */
export function literalText(value: Json, type: ValueType, locale: Locale, context: ValueContext): string {
  if (typeof value === "boolean") return answers[`${value}`][locale];
  if (typeof value === "number") return figureText(value);
  if (typeof value === "string") return own(optionsOf(type, context) ?? {}, value)?.[locale] ?? value;
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    const inside = type.type === "list" ? itemType(type) : type;
    const texts = items.map((item) => literalText(item, inside, locale, context));
    return texts.join(locale === "zh-CN" ? "、" : ", ") + (items.length === 1 ? "," : "");
  }
  return isObject(value) && type.type === "cadence"
    ? `${wordOf(value["times"] as Json)}/${wordOf(value["per"] as Json)}`
    : "";
}

/** The value that a cell's text says, in the document's form; `undefined` when it says none of that type. */
export function readLiteral(text: string, type: ValueType, context: ValueContext): Json | undefined {
  const value = typed(text, type, context);
  return value !== undefined && parseValue(value, type, context).ok ? value : undefined;
}

/** Several values apart: `a, b`, `a、b`, `a; b`; one with a separator after it is a list of one. */
export function readList(text: string, item: ValueType, context: ValueContext): readonly Json[] | undefined {
  // A comma also parts the thousands of a figure: there it only counts before a blank or at the end.
  const separator = isFigure(item) ? /[;；、，]|,(?=\s|$)/u : /[;；、，,]/u;
  const parts = text.split(separator).map((part) => part.trim());
  if (parts.length < 2) return undefined;
  const items = parts.at(-1) === "" ? parts.slice(0, -1) : parts;
  const values = items.map((part) => readLiteral(part, item, context));
  return values.every((value) => value !== undefined) ? values : undefined;
}

function typed(text: string, type: ValueType, context: ValueContext): Json | undefined {
  switch (type.type) {
    case "boolean":
      return answerOf(text);
    case "integer":
    case "number":
    case "percent":
    case "money":
    case "duration":
      return readFigure(text);
    case "enum":
    case "role":
      return optionOf(text, optionsOf(type, context) ?? {});
    case "date":
      return readDay(text);
    case "cadence":
      return readCadence(text);
    case "list":
      return readList(text, itemType(type), context);
    case "text":
    case "time":
    case "dateTime":
    case "monthDay":
    case "weekTime":
    case "timeRange":
    case "reference":
      return text;
    case "file":
    case "address":
    case "location":
    case "signature":
      return undefined;
  }
}

function isFigure({ type }: ValueType): boolean {
  return ["integer", "number", "percent", "money", "duration"].includes(type);
}

function answerOf(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (["yes", "true", "y", "是", "对"].includes(word)) return true;
  return ["no", "false", "n", "否", "不"].includes(word) ? false : undefined;
}

/** By the id, else by the label in either language when only one option has it. */
function optionOf(text: string, options: Readonly<Record<string, Text>>): string | undefined {
  if (Object.hasOwn(options, text)) return text;
  const word = text.toLowerCase();
  const found = Object.entries(options).filter(
    ([, label]) => label["zh-CN"].toLowerCase() === word || label.en.toLowerCase() === word,
  );
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** The options of a type that has some, each with its label. */
export function optionsOf(type: ValueType, context: ValueContext): Readonly<Record<string, Text>> | undefined {
  if (type.type === "role") return context.roles;
  return type.type === "enum" ? context.enums.get(type.enum ?? "")?.options : undefined;
}

/** 2025-01-31, 2025/1/31, 2025年1月31日. */
function readDay(text: string): string | undefined {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text);
  if (found === null) return undefined;
  const [, year = "", month = "", day = ""] = found;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return parseDate(iso) === undefined ? undefined : iso;
}

function readCadence(text: string): Json | undefined {
  const found = /^(\d+)\s*\/\s*([A-Za-z]+)$/u.exec(text);
  return found === null ? undefined : { times: Number(found[1]), per: found[2] ?? "" };
}
