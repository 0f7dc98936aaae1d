import type { Locale } from "../issue/index.ts";
import type { Parameter } from "../schema/index.ts";
import { formatValue, parseValue, type ValueContext } from "../value/index.ts";

/** The words for what a parameter may be. Ends come with their unit. */
interface BoundsWords {
  readonly between: (low: string, high: string) => string;
  readonly atLeast: (low: string) => string;
  readonly notNegative: string;
  readonly atMost: (high: string) => string;
  readonly above: (low: string) => string;
  readonly below: (high: string) => string;
  readonly dense: (least: string) => string;
  readonly times: (count: number) => string;
  readonly whole: string;
  readonly steps: (step: string) => string;
  readonly includes: (items: string) => string;
  readonly startsWith: (item: string) => string;
  readonly optional: string;
  readonly tighten: string;
  readonly locked: string;
  readonly comma: string;
}

const words: Readonly<Record<Locale, BoundsWords>> = {
  "zh-CN": {
    between: (low, high) => `${low} 至 ${high}`,
    atLeast: (low) => `至少 ${low}`,
    notNegative: "不可为负",
    atMost: (high) => `不超过 ${high}`,
    above: (low) => `大于 ${low}`,
    below: (high) => `小于 ${high}`,
    dense: (least) => `不得少于${least}`,
    times: (count) => `每个周期不少于 ${count} 次`,
    whole: "须为整数",
    steps: (step) => `须为 ${step} 的倍数`,
    includes: (items) => `必须包含${items}`,
    startsWith: (item) => `第一项必须是${item}`,
    optional: "可以不设",
    tighten: "只可收紧",
    locked: "不可修改",
    comma: "，",
  },
  en: {
    between: (low, high) => `${low} to ${high}`,
    atLeast: (low) => `at least ${low}`,
    notNegative: "not negative",
    atMost: (high) => `at most ${high}`,
    above: (low) => `more than ${low}`,
    below: (high) => `less than ${high}`,
    dense: (least) => `at least ${least}`,
    times: (count) => `at least ${count === 1 ? "once" : `${count} times`} a period`,
    whole: "whole numbers only",
    steps: (step) => `in steps of ${step}`,
    includes: (items) => `must include ${items}`,
    startsWith: (item) => `must start with ${item}`,
    optional: "may be left out",
    tighten: "may only be tightened",
    locked: "may not be changed",
    comma: ", ",
  },
};

/**
 * What a parameter may be set to, in words: 1 至 3天，须为整数，只可收紧; *more than 0*. `undefined` when anything of its
 * type will do.
 */
export function boundsText(
  parameter: Pick<Parameter, "bounds" | "value" | "optional" | "tailor">,
  locale: Locale,
  context: ValueContext,
): string | undefined {
  const say = words[locale];
  if (parameter.tailor === "locked") return say.locked;
  const parts = [
    ...(parameter.value.type === "cadence"
      ? cadenceParts(parameter, locale, context)
      : figureParts(parameter, locale, context)),
    ...listParts(parameter, locale, context),
    ...(parameter.optional === true ? [say.optional] : []),
    ...(parameter.tailor === "tighten" ? [say.tighten] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(say.comma);
}

type Bounded = Pick<Parameter, "bounds" | "value">;

function figureParts({ bounds = {}, value: type }: Bounded, locale: Locale, context: ValueContext): readonly string[] {
  const say = words[locale];
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf } = bounds;
  const write = (figure: number): string => {
    const parsed = parseValue(figure, type, context);
    return parsed.ok ? formatValue(parsed.value, type, locale, context) : String(figure);
  };
  // Nothing is nothing in every unit.
  const limit = (figure: number): string => (figure === 0 ? "0" : write(figure));
  const bare = (figure: number): string => formatValue(figure, { type: "number" }, locale, context);
  const step = multipleOf === undefined ? [] : [multipleOf === 1 ? say.whole : say.steps(bare(multipleOf))];
  // The unit stands once: 1 至 3天.
  if (minimum !== undefined && maximum !== undefined) {
    return [say.between(type.type === "money" ? limit(minimum) : bare(minimum), write(maximum)), ...step];
  }
  return [
    ...(minimum === undefined ? [] : [minimum === 0 ? say.notNegative : say.atLeast(write(minimum))]),
    ...(exclusiveMinimum === undefined ? [] : [say.above(limit(exclusiveMinimum))]),
    ...(maximum === undefined ? [] : [say.atMost(limit(maximum))]),
    ...(exclusiveMaximum === undefined ? [] : [say.below(limit(exclusiveMaximum))]),
    ...step,
  ];
}

/** The numbers among a cadence's bounds are times per its own period; no times at all is no bound. */
function cadenceParts({ bounds = {}, value: type }: Bounded, locale: Locale, context: ValueContext): readonly string[] {
  const { atLeastDense, minimum = 0 } = bounds;
  const say = words[locale];
  return [
    ...(atLeastDense === undefined ? [] : [say.dense(formatValue(atLeastDense, type, locale, context))]),
    ...(minimum > 0 ? [say.times(minimum)] : []),
  ];
}

function listParts({ bounds = {}, value: type }: Bounded, locale: Locale, context: ValueContext): readonly string[] {
  const say = words[locale];
  const { includes = [], startsWith } = bounds;
  const list = (items: readonly string[]): string => formatValue(items, type, locale, context);
  return [
    ...(includes.length === 0 ? [] : [say.includes(list(includes))]),
    ...(startsWith === undefined ? [] : [say.startsWith(list([startsWith]))]),
  ];
}
