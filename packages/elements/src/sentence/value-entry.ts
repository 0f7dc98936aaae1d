import type { ValueType } from "@bylaw/core";

import type { Json } from "../api/index.ts";
// Not through the index: it is a part of the bundle by itself, which only who edits loads.
import { figureScale, parseFigure, typedFigure } from "../edit/figure-scale.ts";
import { editMessagesFor } from "../edit/i18n/index.ts";
import type { Locale } from "../i18n/index.ts";
import type { SentenceMessages } from "./i18n/index.ts";

/** What somebody types for a value, and how it is read. */
export type EntryKind = "figure" | "date" | "dateTime" | "text" | "none";

/** How a value of a type is entered; what has options is chosen instead. */
export function entryKind(type: ValueType): EntryKind {
  if (["money", "integer", "number", "percent", "duration"].includes(type.type)) return "figure";
  if (type.type === "date" || type.type === "dateTime") return type.type;
  return ["file", "cadence", "list", "enum", "boolean"].includes(type.type) ? "none" : "text";
}

/** The unit in which a figure is typed, and how many of the fact's own units one is. */
export function entryUnit(
  type: ValueType,
  value: unknown,
  locale: Locale,
): { readonly factor: number; readonly unit: string } {
  const figure = Array.isArray(value) ? Number(value[0]) : Number(value);
  return figureScale(type, Number.isFinite(figure) ? figure : 0, locale, editMessagesFor(locale));
}

/** A value as the text of its field. */
export function entryText(value: unknown, type: ValueType, factor: number): string {
  if (Array.isArray(value)) return value.map((each) => entryText(each, type, factor)).join("; ");
  if (typeof value === "number") return typedFigure(value, factor);
  return typeof value === "string" ? value : "";
}

/** What was typed as a value of the document, or what is wrong with it. */
export type Entered = { readonly value: Json } | { readonly wrong: keyof SentenceMessages["wrong"] };

/**
 * Reads what was typed.
 *
 * @param factor how many of the fact's own units a typed one is; a unit that was typed along (万, 亿, 元) counts instead
 */
export function readEntry(text: string, type: ValueType, isList: boolean, factor: number): Entered {
  if (!isList) return readOne(text.trim(), type, factor);
  const values: Json[] = [];
  for (const each of text.split(/[;；、\n]/u)) {
    if (each.trim() === "") continue;
    const read = readOne(each.trim(), type, factor);
    if ("wrong" in read) return read;
    values.push(read.value);
  }
  return values.length === 0 ? { wrong: "empty" } : { value: values };
}

function readOne(text: string, type: ValueType, factor: number): Entered {
  if (text === "") return { wrong: "empty" };
  const kind = entryKind(type);
  if (kind === "figure") return readFigure(text, type, factor);
  return kind === "dateTime" ? readMoment(text) : { value: text };
}

function readFigure(text: string, type: ValueType, factor: number): Entered {
  const [, digits = "", scale = "", unit = ""] =
    /^(.*?)\s*(万|亿)?\s*(元|%|CNY)?$/u.exec(text.replace(/^(?:CNY|¥|￥)\s*/u, "")) ?? [];
  const scaled = scale === "亿" ? 100_000_000 : scale === "万" ? 10_000 : unit === "元" ? 1 : factor;
  const figure = parseFigure(digits, scaled);
  if (figure === undefined) return { wrong: "figure" };
  return type.type === "integer" && !Number.isInteger(figure) ? { wrong: "whole" } : { value: figure };
}

/** A day and a time of day as two fields put them together: `2026-11-20 08:30`. */
function readMoment(text: string): Entered {
  const [day = "", time = "", ...rest] = text.split(/[ T]/u);
  if (!/^\d{4}-\d\d-\d\d$/u.test(day)) return { wrong: "date" };
  const match = /^(\d{1,2})[:：](\d\d)/u.exec(time);
  if (match === null || rest.length > 0 || Number(match[1]) > 23 || Number(match[2]) > 59) return { wrong: "time" };
  return { value: `${day}T${(match[1] ?? "").padStart(2, "0")}:${match[2] ?? ""}` };
}
