import { BylawError, countWords, issue, type BoundBudget, type CountWord } from "@bylaw/core";
import type { OptionValues } from "./command.ts";
import { usageOf } from "./usage-error.ts";

/** The option that asks for each way of counting. */
const flags: Readonly<Record<CountWord, string>> = {
  elapsed: "elapsed",
  business: "business",
  civilDays: "civil-days",
  workingDays: "working-days",
  sameTimeWorkingDays: "same-time-working-days",
};

/** What may stand after an amount. */
const units: Readonly<Record<string, BoundBudget["unit"]>> = {
  m: "minute",
  min: "minute",
  h: "hour",
  d: "day",
  w: "week",
  mo: "month",
  y: "year",
};

/** The names of the options that ask for a way of counting. */
export const countFlags: readonly string[] = Object.values(flags);

/**
 * The budget that was typed: an amount such as `24h` or `3d`, and the options that say how it is counted.
 *
 * @throws UsageError when it is no amount, or when two ways of counting are asked for
 * @issues `calendar/count-unsaid`, `calendar/amount-without-unit`
 */
export function budgetAsked(typed: string, options: OptionValues): BoundBudget {
  const match = /^(\d+(?:\.\d+)?)(m|min|h|d|w|mo|y)?$/u.exec(typed);
  const asked = countWords.filter((word) => options[flags[word]] === true);
  if (match === null || asked.length > 1) throw usageOf(`<amount>: 30m | 24h | 3d | 2w | 1mo | 1y; ${oneOf()}`);
  const [count] = asked;
  if (count === undefined) {
    throw new BylawError([issue("calendar/count-unsaid", { amount: typed, options: countWords.join(", ") })]);
  }
  const unit = unitOf(match[2], count);
  if (unit === undefined) {
    throw new BylawError([issue("calendar/amount-without-unit", { amount: typed })]);
  }
  return {
    amount: Number(match[1]),
    unit,
    count,
    end: choice(options, "end", ["dayEnd", "close"]),
    roll: choice(options, "roll", ["none", "next"]),
    cutOff: cutOff(options["cut-off"]),
  };
}

/** A bare number of days is a number of days; a bare number of hours could be minutes. */
function unitOf(suffix: string | undefined, count: CountWord): BoundBudget["unit"] | undefined {
  if (suffix !== undefined) return units[suffix];
  return count === "elapsed" || count === "business" ? undefined : "day";
}

function oneOf(): string {
  return countFlags.map((flag) => `--${flag}`).join(" | ");
}

function choice<Word extends string>(options: OptionValues, name: string, words: readonly Word[]): Word | undefined {
  const given = options[name];
  if (given === undefined) return undefined;
  const found = words.find((each) => each === given);
  if (found === undefined) throw usageOf(`--${name} ${words.join("|")}`);
  return found;
}

function cutOff(given: OptionValues[string]): number | undefined {
  if (given === undefined) return undefined;
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/u.exec(String(given));
  if (match === null) throw usageOf("--cut-off HH:MM");
  return Number(match[1]) * 60 + Number(match[2]);
}
