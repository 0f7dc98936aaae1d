import { BylawError } from "../issue/index.ts";
import { isObject, jsonEqual, wordOf, type Json } from "../json/index.ts";
import { bindCondition, phraseCondition } from "../rule/index.ts";
import type { Condition } from "../schema/index.ts";
import { plainText } from "../trace/index.ts";
import { formatValue } from "../value/index.ts";
import { bracketed } from "./quote.ts";
import type { Writing } from "./writing.ts";

/** A condition that never holds: how a field is hidden for good. */
export function isNever(condition: unknown): boolean {
  return jsonEqual(condition, { not: { all: [] } });
}

/** A condition as a sentence; one that makes no sense as it is written. */
export function writeCondition(condition: Condition, { scope, locale, labels }: Writing): string {
  if (isNever(condition)) return locale === "en" ? "never" : "从不";
  if (isObject(condition) && jsonEqual(condition, { all: [] })) return locale === "en" ? "always" : "始终";
  try {
    return plainText(phraseCondition(bindCondition(condition, scope), locale, labels));
  } catch (error) {
    if (error instanceof BylawError) return wordOf(condition);
    throw error;
  }
}

/** What a fact is called. */
export function writeFact({ fact }: { readonly fact: string }, { labels }: Writing): string {
  return labels.fact(fact)?.label ?? fact;
}

/** What a parameter is on the day, and that it is the parameter that says so: 3天（按“一般投诉解决时限”）. */
export function writeParameter(id: string, writing: Writing): string {
  const { value, source } = parameterWords(id, writing);
  return bracketed(value, source, writing.locale);
}

/** The value of a parameter on the day, and where it comes from; one that is not there goes by its id. */
export function parameterWords(
  id: string,
  { words, locale }: Writing,
): { readonly value: string; readonly source: string } {
  const found = words.parameters.get(id);
  if (found === undefined) return { value: id, source: "" };
  const label = found.parameter.label[locale];
  return {
    value: formatValue(found.value, found.parameter.value, locale, words.context),
    source: locale === "en" ? `set by “${label}”` : `按“${label}”`,
  };
}

/** A literal of a type; what does not fit it as it is written. */
export function writeLiteral(value: unknown, type: Parameters<typeof formatValue>[1], { labels }: Writing): string {
  return labels.format(value as Json, type);
}
