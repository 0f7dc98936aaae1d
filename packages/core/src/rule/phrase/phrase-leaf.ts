import type { Locale } from "../../issue/index.ts";
import type { LeafTrace, Segment } from "../../trace/index.ts";
import type { BoundLeaf } from "../bound-condition.ts";
import { booleanWords } from "./boolean-words.ts";
import { leafWords, missing, type LeafWords, type SpokenLeaf } from "./leaf-words.ts";
import type { PhraseLabels } from "./phrase-labels.ts";
import { sentence, withValue, type Piece } from "./sentence.ts";

/**
 * What a comparison asks: 年采购额不低于30万元; *Annual purchases at least CNY 300,000*. With `negated`, the opposite.
 */
export function phraseLeaf(
  leaf: BoundLeaf,
  locale: Locale,
  labels: PhraseLabels,
  negated: boolean = false,
): readonly Segment[] {
  const { label, name, predicate, value, wanted, presence } = leafWords(spoken(leaf), locale, labels, false);
  if (presence !== undefined) return sentence(name, gap(locale), presenceWord(predicate, presence !== negated, locale));
  if (wanted !== undefined) return sentence({ ...name, text: booleanWords(label, wanted !== negated, locale) });
  const verb = predicate.copula ? " is " : " ";
  return sentence(
    name,
    locale === "en" ? verb : "",
    withValue((negated ? predicate.fails : predicate.holds)[locale], value),
  );
}

/**
 * What a comparison found: 年采购额 986,000.00元，不低于 30万元; *Annual purchases CNY 986,000.00, at least CNY 300,000*.
 * It is true whatever came out: a comparison that failed says what is the case. The value that was read carries the fact.
 */
export function phraseFinding(leaf: LeafTrace, locale: Locale, labels: PhraseLabels): readonly Segment[] {
  const words = leafWords(leaf, locale, labels, true);
  if (words.presence !== undefined) {
    const isKnown = leaf.factValue !== undefined && leaf.factValue !== null;
    return sentence(words.name, gap(locale), presenceWord(words.predicate, isKnown, locale));
  }
  if (leaf.factValue === undefined) return phraseAbsent(words, "unknown", locale);
  if (leaf.factValue === null && leaf.result === false && leaf.subject === undefined) {
    return phraseAbsent(words, "notApplicable", locale);
  }
  const { label, name, predicate, read, value, wanted } = words;
  if (wanted !== undefined) return sentence({ ...name, text: booleanWords(label, leaf.factValue === true, locale) });
  if (predicate.isPlain && leaf.result === true) {
    // Both sides are the same: the right one tells more, it may be a parameter.
    return sentence(label, is(locale), leaf.parameter === undefined ? read : value);
  }
  const open = leaf.result === "unknown" || (leaf.valueFact !== undefined && leaf.value === null);
  const told = open ? predicate.must : leaf.result === true ? predicate.holds : predicate.fails;
  const verb = predicate.copula ? is(locale) : predicate.isList ? colon(locale) : " ";
  return sentence(label, verb, read, locale === "en" ? ", " : "，", withValue(told[locale], value));
}

function presenceWord({ holds, fails }: LeafWords["predicate"], isKnown: boolean, locale: Locale): string {
  return (isKnown ? holds : fails)[locale];
}

function phraseAbsent(words: LeafWords, why: "unknown" | "notApplicable", locale: Locale): readonly Segment[] {
  const { name, predicate, value, wanted } = words;
  if (wanted !== undefined) {
    const answer = locale === "en" ? `, must be ${wanted ? "yes" : "no"}` : `，须为“${wanted ? "是" : "否"}”`;
    return sentence(name, gap(locale), missing[locale][why], answer);
  }
  const must: readonly Piece[] = withValue(predicate.must[locale], value);
  return sentence(name, gap(locale), missing[locale][why], locale === "en" ? ", " : "，", must);
}

function is(locale: Locale): string {
  return locale === "en" ? " is " : "为";
}

function colon(locale: Locale): string {
  return locale === "en" ? ": " : "：";
}

function gap(locale: Locale): string {
  return locale === "en" ? " " : "";
}

function spoken(leaf: BoundLeaf): SpokenLeaf {
  const { fact, path, operator, operand, subject } = leaf;
  return {
    fact,
    operator,
    ...(operand.kind === "fact" ? { valueFact: operand.fact } : { value: operand.json }),
    ...(operand.kind === "constant" && operand.parameter !== undefined ? { parameter: operand.parameter } : {}),
    ...(path === undefined ? {} : { path }),
    ...(subject === undefined ? {} : { subject: subject.parameter }),
  };
}
