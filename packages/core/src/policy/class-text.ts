import type { Locale } from "../issue/index.ts";
import { phraseComparison, type ClassEnd, type FactClass } from "../rule/index.ts";
import type { ValueType } from "../schema/index.ts";
import { compareNumbers, formatValue, type ValueContext } from "../value/index.ts";
import { changeWords } from "./change-words.ts";

/** Classes of a fact in words: 低于 30万元, 30万元至100万元, 经销商或零售商; *over CNY 1,000,000*. */
export function classesText(
  classes: readonly FactClass[],
  type: ValueType,
  locale: Locale,
  context: ValueContext,
): string {
  const say = changeWords[locale];
  const items = classes.map((each): string => {
    if (each.kind === "figures") return figuresText(each, type, locale, context);
    return each.kind === "other" ? say.anythingElse : formatValue(each.value, type, locale, context);
  });
  return say.or(items);
}

function figuresText(
  { low, high }: Extract<FactClass, { readonly kind: "figures" }>,
  type: ValueType,
  locale: Locale,
  context: ValueContext,
): string {
  const say = changeWords[locale];
  const write = (end: ClassEnd): string => formatValue(end.value, type, locale, context);
  const compare = (operator: string, end: ClassEnd): string => phraseComparison(operator, type, write(end), locale);
  // Nobody wonders about figures that the fact cannot have.
  const [from, to] = [low, high].map((end) => (end?.isLimit === true ? undefined : end));
  const above = from && compare(from.included ? "greaterThanInclusive" : "greaterThan", from);
  const below = to && compare(to.included ? "lessThanInclusive" : "lessThan", to);
  if (from === undefined || to === undefined) return above ?? below ?? say.anything;
  if (compareNumbers(from.value, to.value) === 0) return write(from);
  return from.included && to.included ? say.between(write(from), write(to)) : say.within(above ?? "", below ?? "");
}
