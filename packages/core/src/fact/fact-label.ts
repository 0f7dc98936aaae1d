import type { Locale } from "../issue/index.ts";
import { wordOf, type Json } from "../json/index.ts";
import { parseInstanceId } from "../rule/index.ts";
import type { ArgumentDefinition, Fact, ValueType } from "../schema/index.ts";
import { formatValue, parseValue, type ValueContext } from "../value/index.ts";
import { contextFacts } from "./context-facts.ts";
import type { VocabularyIndex } from "./vocabulary-index.ts";

/**
 * What a fact is called in the reader's language, with its arguments in place: 近90天采购额. An argument that the label has
 * no slot for follows in brackets. `undefined` for an id that names no fact.
 */
export function factLabel(
  id: string,
  vocabulary: VocabularyIndex,
  locale: Locale,
  context: ValueContext,
): { readonly label: string; readonly value: ValueType } | undefined {
  const named = parseInstanceId(id);
  const name = named?.fact ?? id;
  const fact = vocabulary.facts.get(name) ?? contextFacts.get(name);
  if (fact === undefined) return undefined;
  const told = Object.entries<ArgumentDefinition>(fact.arguments ?? {}).map(
    ([argument, { label, value, default: usual }]) => {
      const given = named?.params[argument] ?? (named === undefined ? usual : null);
      return {
        argument,
        label: label[locale],
        text: given === undefined ? undefined : wordsOf(given, value, locale, context),
      };
    },
  );
  const rest = told.filter(({ argument, text }) => text !== undefined && !labelSlots(fact, locale).includes(argument));
  const label = fact.label[locale].replaceAll(slot, (whole, argument: string) => {
    const found = told.find((each) => each.argument === argument);
    return found === undefined ? whole : (found.text ?? found.label);
  });
  return { label: rest.length === 0 ? label : label + bracketed(rest, locale), value: fact.value };
}

/** The arguments that a label shows. */
export function labelSlots({ label }: Pick<Fact, "label">, locale: Locale): readonly string[] {
  return [...label[locale].matchAll(slot)].map(([, argument = ""]) => argument);
}

const slot = /\{([A-Za-z]\w*)\}/gu;

function wordsOf(given: Json, type: ValueType, locale: Locale, context: ValueContext): string {
  if (given === null) return formatValue(null, type, locale, context);
  const parsed = parseValue(given, type, context);
  return parsed.ok ? formatValue(parsed.value, type, locale, context) : wordOf(given);
}

function bracketed(
  rest: readonly { readonly label: string; readonly text: string | undefined }[],
  locale: Locale,
): string {
  const isChinese = locale === "zh-CN";
  const told = rest.map(({ label, text = "" }) => (isChinese ? `${label}：${text}` : `${label}: ${text}`));
  return isChinese ? `（${told.join("，")}）` : ` (${told.join(", ")})`;
}
