import type { Locale } from "../issue/index.ts";

/** The fixed words about what would be otherwise. `label` is what a fact is called. */
interface ChangeWords {
  /** A figure that would have to be larger or smaller; the label stands at `{label}`. */
  readonly amount: Sides;
  readonly count: Sides;
  readonly share: Sides;
  readonly span: Sides;
  readonly day: Sides;
  /** Something that would have to be another thing. */
  readonly other: (to: string) => string;
  /** The same when nobody has told what it is. */
  readonly told: (to: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly both: string;
  readonly points: (number: string, isOne: boolean) => string;
  readonly between: (low: string, high: string) => string;
  readonly within: (low: string, high: string) => string;
  readonly or: (words: readonly string[]) => string;
  readonly anythingElse: string;
  readonly anything: string;
  readonly stillOpen: string;
}

interface Sides {
  readonly more: (by: string) => string;
  readonly less: (by: string) => string;
}

export const changeWords: Readonly<Record<Locale, ChangeWords>> = {
  "zh-CN": {
    amount: { more: (by) => `{label}再多 ${by}`, less: (by) => `{label}减少 ${by}` },
    count: { more: (by) => `{label}再多 ${by}`, less: (by) => `{label}减少 ${by}` },
    share: { more: (by) => `{label}再高 ${by}`, less: (by) => `{label}再低 ${by}` },
    span: { more: (by) => `{label}再长 ${by}`, less: (by) => `{label}缩短 ${by}` },
    day: { more: (by) => `{label}晚 ${by}`, less: (by) => `{label}早 ${by}` },
    other: (to) => `{label}改为“${to}”`,
    told: (to) => `{label}为“${to}”`,
    fromTo: (from, to) => `由 ${from}变为 ${to}`,
    both: "，并且",
    points: (number) => `${number} 个百分点`,
    between: (low, high) => `${low}至${high}`,
    within: (low, high) => `${low}，${high}`,
    or: (items) => [items.slice(0, -1).join("、"), ...items.slice(-1)].filter((each) => each !== "").join("或"),
    anythingElse: "其他",
    anything: "任何值",
    stillOpen: "仍不能判定",
  },
  en: {
    amount: { more: (by) => `${by} more in {label}`, less: (by) => `${by} less in {label}` },
    count: { more: (by) => `{label}: ${by} more`, less: (by) => `{label}: ${by} fewer` },
    share: { more: (by) => `{label} higher by ${by}`, less: (by) => `{label} lower by ${by}` },
    span: { more: (by) => `{label} longer by ${by}`, less: (by) => `{label} shorter by ${by}` },
    day: { more: (by) => `{label} ${by} later`, less: (by) => `{label} ${by} earlier` },
    other: (to) => `{label} changed to “${to}”`,
    told: (to) => `{label} is “${to}”`,
    fromTo: (from, to) => `from ${from} to ${to}`,
    both: ", and ",
    points: (number, isOne) => `${number} percentage ${isOne ? "point" : "points"}`,
    between: (low, high) => `${low} to ${high}`,
    within: (low, high) => `${low} and ${high}`,
    or: (items) => new Intl.ListFormat("en-GB", { type: "disjunction" }).format(items),
    anythingElse: "anything else",
    anything: "anything",
    stillOpen: "still cannot be decided",
  },
};
