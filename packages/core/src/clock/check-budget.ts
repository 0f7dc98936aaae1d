import { countsWorkingDays, countWords, unitsOf, type CountWord } from "../calendar/index.ts";
import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import type { ConditionScope } from "../rule/index.ts";
import type { Budget } from "../schema/index.ts";
import { closest, typeName, type Unit } from "../value/index.ts";

/**
 * What is wrong with a budget of time: every way of counting that it may take must fit its unit, and days must say how
 * they end. Nothing is assumed: an amount that does not say how it counts is refused with the choices. Whether there is a
 * calendar to count on shows when it is counted.
 *
 * @issues `calendar/amount-without-unit`, `calendar/count-unsaid`, `calendar/cut-off`, `calendar/unit-twice`,
 *   `calendar/not-a-duration`, `calendar/unknown-count`, `calendar/unit`, `calendar/day-end-unsaid`,
 *   `facts/unknown-parameter`, `facts/chosen-options`, `facts/unknown`, `clock/amount-not-a-duration`
 */
export function checkBudget(budget: Budget, scope: ConditionScope, place: IssuePlace): readonly Issue[] {
  const { unit, issues: wrongAmount } = checkAmount(budget, scope, place);
  const { words, issues: wrongCount } =
    budget.count === undefined
      ? { words: [], issues: [countUnsaid(budget, place)] }
      : checkCount(budget.count, scope, within(place, "count"));
  const unfit = words
    .filter((count) => unit !== undefined && !unitsOf[count].includes(unit))
    .map((count) =>
      issue("calendar/unit", { count, unit: unit ?? "", units: unitsOf[count].join(", ") }, within(place, "count")),
    );
  const cutOff =
    budget.cutOff === undefined || words.length === 0 || words.some(countsWorkingDays)
      ? []
      : [issue("calendar/cut-off", { count: words.join(", ") }, within(place, "cutOff"))];
  const isInDays = words.includes("civilDays") || words.includes("workingDays");
  const unsaid = (["end", "roll"] as const)
    .filter((property) => isInDays && budget[property] === undefined)
    .map((property) => issue("calendar/day-end-unsaid", { property, options: options[property] }, place));
  return [...wrongAmount, ...wrongCount, ...unfit, ...cutOff, ...unsaid];
}

const options = { end: "dayEnd, close", roll: "none, next" } as const;

function checkAmount(
  { amount, unit }: Budget,
  scope: ConditionScope,
  place: IssuePlace,
): { readonly unit?: Unit; readonly issues: readonly Issue[] } {
  if (typeof amount === "number") {
    if (unit !== undefined) return { unit, issues: [] };
    return { issues: [issue("calendar/amount-without-unit", { amount }, within(place, "amount"))] };
  }
  if ("fact" in amount) return checkAmountFact(amount.fact, unit, scope, place);
  const { parameter } = amount;
  const twice = unit === undefined ? [] : [issue("calendar/unit-twice", { parameter }, within(place, "unit"))];
  const type = scope.parameter(parameter)?.value;
  const at = within(place, "amount/parameter");
  if (type === undefined) return { issues: [...twice, unknownParameter(parameter, scope, at)] };
  if (type.type !== "duration" || type.unit === undefined) {
    return { issues: [...twice, issue("calendar/not-a-duration", { parameter, type: typeName(type) }, at)] };
  }
  return { unit: type.unit, issues: twice };
}

/** A fact brings the amount of each case, and like a parameter its own unit. */
function checkAmountFact(
  fact: string,
  unit: Unit | undefined,
  scope: ConditionScope,
  place: IssuePlace,
): { readonly unit?: Unit; readonly issues: readonly Issue[] } {
  const at = within(place, "amount/fact");
  const twice = unit === undefined ? [] : [issue("calendar/unit-twice", { parameter: fact }, within(place, "unit"))];
  const type = scope.fact(fact)?.value;
  if (type === undefined) {
    return { issues: [...twice, issue("facts/unknown", { fact, suggestion: closest(fact, scope.facts()) }, at)] };
  }
  if (type.type === "duration" && type.unit !== undefined) return { unit: type.unit, issues: twice };
  return { issues: [...twice, issue("clock/amount-not-a-duration", { fact, type: typeName(type) }, at)] };
}

/** Every way of counting that a company may choose, and what is wrong with the choice. */
function checkCount(
  count: NonNullable<Budget["count"]>,
  scope: ConditionScope,
  place: IssuePlace,
): { readonly words: readonly CountWord[]; readonly issues: readonly Issue[] } {
  if (typeof count === "string") return { words: [count], issues: [] };
  const type = scope.parameter(count.parameter)?.value;
  const words = Object.entries(count.as).flatMap(([option, word]): readonly (CountWord | Issue)[] => {
    const known = countWords.find((each) => each === word);
    if (known !== undefined) return [known];
    const about = { count: word, suggestion: closest(word, countWords), options: countWords.join(", ") };
    return [issue("calendar/unknown-count", about, within(place, `as/${option}`))];
  });
  const issues = words.filter((each) => typeof each !== "string");
  const found = words.filter((each) => typeof each === "string");
  if (type === undefined) {
    const at = within(place, "parameter");
    return { words: found, issues: [...issues, unknownParameter(count.parameter, scope, at)] };
  }
  const declared = Object.keys(scope.context.enums.get(type.enum ?? "")?.options ?? {});
  const chosen = Object.keys(count.as);
  if (declared.length === chosen.length && declared.every((option) => chosen.includes(option))) {
    return { words: found, issues };
  }
  const about = { parameter: count.parameter, options: declared.join(", ") };
  return { words: found, issues: [...issues, issue("facts/chosen-options", about, within(place, "as"))] };
}

function countUnsaid({ amount, unit }: Budget, place: IssuePlace): Issue {
  return issue("calendar/count-unsaid", { amount: amountText(amount, unit), options: countWords.join(", ") }, place);
}

function amountText(amount: Budget["amount"], unit: string | undefined): string {
  if (typeof amount === "number") return unit === undefined ? String(amount) : `${amount} ${unit}`;
  return "fact" in amount ? amount.fact : amount.parameter;
}

function unknownParameter(parameter: string, scope: ConditionScope, place: IssuePlace): Issue {
  return issue("facts/unknown-parameter", { parameter, suggestion: closest(parameter, scope.parameters()) }, place);
}

function within(place: IssuePlace, step: string): IssuePlace {
  return { ...place, pointer: `${place.pointer ?? ""}/${step}` };
}
