import type { Text } from "../issue/index.ts";
import { asList, isObject, own, wordOf } from "../json/index.ts";
import { calendarChangeWords, textSegments } from "../policy/index.ts";
import type { Calendar, ChoiceOffer, Condition, Form, FormField, ValueType } from "../schema/index.ts";
import { plainText } from "../trace/index.ts";
import { formatDay, formatValue, parseDate } from "../value/index.ts";
import { fixedWord } from "./fixed-words.ts";
import { bracketed, listed } from "./quote.ts";
import { isNever, writeCondition, writeFact, writeLiteral, writeParameter } from "./write-condition.ts";
import { writeExpression } from "./write-expression.ts";
import {
  writeDue,
  writeFrequency,
  writeHearers,
  writeLead,
  writeMissed,
  writeMoment,
  writeRecipient,
  writeRole,
} from "./write-time.ts";
import type { Writing } from "./writing.ts";

/** Writes a value that is there. It may assume the shape that its place asks for. */
type Writer = (value: never, writing: Writing, property: string) => string;

/** How a property's values are written. */
export type WriterName =
  | "text"
  | "sentence"
  | "plain"
  | "names"
  | "word"
  | "fact"
  | "condition"
  | "switch"
  | "expression"
  | "prefill"
  | "type"
  | "offers"
  | "characters"
  | "count"
  | "size"
  | "limit"
  | "mask"
  | "role"
  | "roles"
  | "recipient"
  | "hearers"
  | "frequency"
  | "lead"
  | "missed"
  | "due"
  | "moment"
  | "date"
  | "openings"
  | "survey"
  | "fields"
  | "sections"
  | "items";

/** How the values of each kind of property are written. */
const writers: Readonly<Record<WriterName, Writer>> = {
  text: (text: Text, { locale }) => text[locale],
  sentence: (text: Text, { locale, words, phrases }) =>
    plainText(textSegments(text, words.parameters, locale, words.context, phrases)),
  plain: (value: unknown, { locale }) =>
    typeof value === "boolean" ? yesNo(value, locale) : isText(value) ? value[locale] : wordOf(value),
  names: (value: string | readonly string[], { locale }) => listed(asList(value), locale),
  word: (value: string | { readonly parameter: string }, writing, property) =>
    typeof value === "string" ? fixedWord(property, value, writing.locale) : writeParameter(value.parameter, writing),
  fact: (value: { readonly fact: string } | string, writing) =>
    writeFact(typeof value === "string" ? { fact: value } : value, writing),
  condition: (value: Condition, writing) => writeCondition(value, writing),
  switch: (value: true | Condition, writing) =>
    typeof value === "boolean" ? yesNo(value, writing.locale) : writeCondition(value, writing),
  expression: (value: never, writing) => writeExpression(value, writing),
  prefill: (value: readonly ({ readonly fact: string } | { readonly last: true })[], writing) =>
    value
      .map((source) =>
        "fact" in source ? writeFact(source, writing) : writing.locale === "en" ? "the last answer" : "上次的填报",
      )
      .join(writing.locale === "en" ? ", else " : "，没有则取"),
  type: (value: ValueType, writing) => typeWords(value, writing),
  offers: (value: readonly ChoiceOffer[], writing) => offerWords(value, writing),
  characters: (value: number, { locale }) => (locale === "en" ? `${value} characters` : `${value} 个字`),
  count: (value: number, { locale }) =>
    locale === "en" ? `${value} ${value === 1 ? "item" : "items"}` : `${value} 项`,
  size: (value: number) => `${value} MB`,
  limit: (value: number | { readonly parameter: string }, writing) =>
    typeof value === "number"
      ? writeLiteral(value, writing.field?.value ?? { type: "number" }, writing)
      : writeParameter(value.parameter, writing),
  mask: (value: true | { readonly except: readonly string[] }, writing) => {
    const { locale } = writing;
    if (value === true) return locale === "en" ? "to everybody" : "对所有人";
    const roles = listed(
      value.except.map((each) => writeRole(each, writing)),
      locale,
    );
    return locale === "en" ? `to all but ${roles}` : `除${roles}外`;
  },
  role: (value: string, writing) => writeRole(value, writing),
  roles: (value: readonly string[], writing) =>
    listed(
      value.map((each) => writeRole(each, writing)),
      writing.locale,
    ),
  recipient: (value: never, writing) => writeRecipient(value, writing),
  hearers: (value: never, writing) => writeHearers(value, writing),
  frequency: (value: never, writing) => writeFrequency(value, writing),
  lead: (value: never, writing) => writeLead(value, writing),
  missed: (value: never, writing) => writeMissed(value, writing),
  due: (value: never, writing) => writeDue(value, writing),
  moment: (value: never, writing) => writeMoment(value, writing),
  date: (value: string, { locale }) => dayWords(value, locale),
  openings: (value: Calendar["open"], { words, locale }) =>
    calendarChangeWords[locale].week(value, (parameter) =>
      asList(words.parameters.get(parameter)?.json ?? []).map(wordOf),
    ),
  survey: ({ validDays, once = true }: NonNullable<Form["survey"]>, writing) => {
    const { locale } = writing;
    const days =
      typeof validDays === "number"
        ? formatValue(validDays, { type: "duration", unit: "day" }, locale, writing.words.context)
        : writeParameter(validDays.parameter, writing);
    return locale === "en"
      ? `valid for ${days}, ${once ? "one answer" : "many answers"}`
      : `有效 ${days}，${once ? "只答一次" : "可答多次"}`;
  },
  fields: (value: readonly string[], { form, locale }) =>
    listed(
      value.map((id) => fieldLabel(form, id, locale)),
      locale,
    ),
  sections: (value: readonly string[], { form, locale }) =>
    listed(
      value.map((id) => form?.layout?.find((each) => each.id === id)?.title[locale] ?? id),
      locale,
    ),
  items: (value: unknown, writing) =>
    listed(
      (isObject(value) && !Array.isArray(value) ? Object.values(value) : asList(value)).map((each) =>
        itemWords(each, writing),
      ),
      writing.locale,
    ),
};

/** A value in words; what is not there is none, what has not the shape of its place is told as it is written. */
export function writeValue(name: WriterName, value: unknown, writing: Writing, property: string): string {
  if (value === null || value === undefined) return writing.locale === "en" ? "none" : "无";
  return orAsWritten(() => writers[name](value as never, writing, property), value);
}

/** What is written of a value, or the value itself when it has not the shape that was expected. */
export function orAsWritten(write: () => string, value: unknown): string {
  try {
    // A text that is missing in a language is no text.
    const said: unknown = write();
    return typeof said === "string" ? said : wordOf(value);
  } catch {
    // Any shape may stand in an operation that somebody is still writing; there is nothing to mend here.
    return wordOf(value);
  }
}

/** A thing that can be added, shortly: 停车情况（文本）. */
export function itemWords(item: unknown, writing: Writing): string {
  const { locale } = writing;
  if (typeof item === "string") return item;
  if (isText(item)) return item[locale];
  if (!isObject(item)) return wordOf(item);
  const part: Readonly<Record<string, unknown>> = item;
  if (isText(part["label"])) {
    const isAnswered = part["value"] !== undefined || part["rows"] !== undefined || part["statement"] !== undefined;
    return bracketed(part["label"][locale], isAnswered ? fieldKind(part, writing) : "", locale);
  }
  const name = [part["title"], part["message"]].find(isText)?.[locale];
  if (name === undefined && part["at"] !== undefined && typeof part["id"] === "string") {
    return orAsWritten(() => writeMoment(part["at"] as never, writing), part["id"]);
  }
  const id = part["id"] ?? part["name"] ?? part["record"] ?? part["from"] ?? part["reason"];
  return name ?? (typeof id === "string" ? id : wordOf(item));
}

/** What kind of answer a field takes: 文本, 选项“投诉类型”, 多行明细（货号、数量）. */
function fieldKind(field: Readonly<Record<string, unknown>>, writing: Writing): string {
  const { locale } = writing;
  if (field["statement"] !== undefined) return fixedWord("type", "statement", locale);
  if (!Array.isArray(field["rows"])) return typeWords(field["value"] as ValueType, writing);
  const labels = (field["rows"] as readonly FormField[]).map(({ label }) => label[locale]);
  const rows = fixedWord("type", "rows", locale);
  return locale === "en" ? `${rows}: ${labels.join(", ")}` : `${rows}：${labels.join("、")}`;
}

function typeWords({ type, enum: options, of, to }: ValueType, { locale, words, pack }: Writing): string {
  const name = fixedWord("type", type, locale);
  const label = words.context.enums.get(options ?? "")?.label[locale];
  if (label !== undefined) return locale === "en" ? `${name} of “${label}”` : `${name}“${label}”`;
  if (of !== undefined)
    return locale === "en" ? `${name}: ${fixedWord("type", of, locale)}` : `${name}${fixedWord("type", of, locale)}`;
  const record = pack.vocabularies.map(({ records = {} }) => own(records, to ?? "")).find((each) => each !== undefined);
  return record === undefined ? name : bracketed(name, record.label[locale], locale);
}

function offerWords(offers: readonly ChoiceOffer[], writing: Writing): string {
  const { field, locale } = writing;
  return offers
    .map(({ only, when }) => {
      const labels = listed(
        only.map((option) => optionLabel(field, option, writing)),
        locale,
      );
      if (when === undefined) return labels;
      const asked = writeCondition(when, writing);
      return locale === "en" ? `${labels} if ${asked}` : `${asked}时：${labels}`;
    })
    .join(locale === "en" ? "; " : "；");
}

/** What an option of a field is called. */
export function optionLabel(field: FormField | undefined, option: string, { words, locale }: Writing): string {
  return words.context.enums.get(field?.value?.enum ?? "")?.options[option]?.[locale] ?? option;
}

function fieldLabel(form: Form | undefined, id: string, locale: Writing["locale"]): string {
  return (
    form?.fields.flatMap((each) => [each, ...(each.rows ?? [])]).find((each) => each.id === id)?.label[locale] ?? id
  );
}

/** A day as people write it; what is no day as it stands. */
export function dayWords(value: string, locale: Writing["locale"]): string {
  const day = parseDate(value);
  return day === undefined ? value : formatDay(day, locale);
}

/** A text in both languages. */
export function isText(value: unknown): value is Text {
  return isObject(value) && typeof value["zh-CN"] === "string" && typeof value["en"] === "string";
}

/** Whether a field is hidden for good. */
export function isHidden(visible: unknown): boolean {
  return isNever(visible);
}

function yesNo(value: boolean, locale: Writing["locale"]): string {
  if (locale === "en") return value ? "yes" : "no";
  return value ? "是" : "否";
}
