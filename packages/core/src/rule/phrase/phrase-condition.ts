import type { Locale } from "../../issue/index.ts";
import type { ConditionTrace, Segment } from "../../trace/index.ts";
import type { BoundCondition } from "../bound-condition.ts";
import type { PhraseLabels } from "./phrase-labels.ts";
import { phraseFinding, phraseLeaf } from "./phrase-leaf.ts";
import { sentence, type Piece } from "./sentence.ts";

type Spoken = BoundCondition | ConditionTrace;

/**
 * A condition as one sentence in pieces, over and below, at least and at most, never a sign.
 *
 * A bound condition says what it asks; a traced one says what was found, so that it is true whichever way it came out.
 * Groups are joined by *and* and *or*, a named condition goes by its label.
 */
export function phraseCondition(condition: Spoken, locale: Locale, labels: PhraseLabels): readonly Segment[] {
  switch (condition.kind) {
    case "leaf":
      return "result" in condition ? phraseFinding(condition, locale, labels) : phraseLeaf(condition, locale, labels);
    case "named":
      return sentence(labels.condition(nameOf(condition)) ?? nameOf(condition));
    case "not":
      return phraseNot(condition.condition, locale, labels);
    case "all":
    case "any":
      return phraseGroup(condition, locale, labels);
  }
}

function phraseNot(inner: Spoken, locale: Locale, labels: PhraseLabels): readonly Segment[] {
  if (inner.kind === "leaf") {
    return "result" in inner ? phraseFinding(inner, locale, labels) : phraseLeaf(inner, locale, labels, true);
  }
  const told = phraseCondition(inner, locale, labels);
  if (inner.kind === "named") return sentence(locale === "en" ? "Not: " : "不属于：", told);
  return locale === "en" ? sentence("Not (", told, ")") : sentence("并非（", told, "）");
}

function phraseGroup(
  group: Extract<Spoken, { readonly kind: "all" | "any" }>,
  locale: Locale,
  labels: PhraseLabels,
): readonly Segment[] {
  const { kind, conditions } = group;
  const link = links[kind][locale];
  const pieces = conditions.flatMap((each: Spoken, at): readonly Piece[] => {
    const told = at === 0 ? phraseCondition(each, locale, labels) : midSentence(phraseCondition(each, locale, labels));
    const isNested = (each.kind === "all" || each.kind === "any") && each.kind !== kind && each.conditions.length > 1;
    const before = at === 0 ? "" : at === conditions.length - 1 ? link.last : link.between;
    if (!isNested) return [before, ...told];
    return locale === "en" ? [before, "(", ...told, ")"] : [before, "（", ...told, "）"];
  });
  return sentence(conditions.length === 0 ? link.none : "", pieces);
}

const links = {
  all: {
    "zh-CN": { between: "，", last: "，且", none: "在任何情况下" },
    en: { between: ", ", last: " and ", none: "In every case" },
  },
  any: {
    "zh-CN": { between: "，或", last: "，或", none: "在任何情况下都不" },
    en: { between: ", ", last: " or ", none: "In no case" },
  },
} as const;

/** A capital that only began a sentence becomes small; an abbreviation keeps its capitals. */
function midSentence(segments: readonly Segment[]): readonly Segment[] {
  const [first, ...rest] = segments;
  if (first === undefined || !/^\p{Lu}\p{Ll}/u.test(first.text)) return segments;
  return [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest];
}

function nameOf(named: Extract<Spoken, { readonly kind: "named" }>): string {
  return "target" in named ? named.condition : named.name;
}
