import { jsonEqual } from "../json/index.ts";
import type { ChoiceOffer, FormField } from "../schema/index.ts";
import { ownPrefix } from "../policy/index.ts";

/** What a field says of its limits: a number, a parameter, or nothing. */
export type Limit = FormField["minimum"];

/**
 * Whether a lower limit (`higher` is stricter) or an upper one lets nothing through that the one below it does not. Limits that a
 * parameter sets are compared by its name alone: its value has a direction of its own.
 */
export function isLimitKept(before: Limit, after: Limit, stricter: "higher" | "lower"): boolean {
  if (before === undefined || jsonEqual(before, after ?? null)) return true;
  if (typeof before !== "number" || typeof after !== "number") return false;
  return stricter === "higher" ? after >= before : after <= before;
}

type Switch = FormField["required"];

/** Whether a condition holds whenever another does: the same, always, or one of several of which the other is one. */
export function isImplied(before: Switch, after: Switch): boolean {
  if (before === undefined || after === true || jsonEqual(before, after ?? null)) return true;
  return typeof after === "object" && "any" in after && after.any.some((each) => jsonEqual(each, before));
}

/** The first option that is offered where it was not; options that a company has added itself are its own. */
export function offeredMore(
  before: readonly ChoiceOffer[] | undefined,
  after: readonly ChoiceOffer[] | undefined,
): string | undefined {
  if (before === undefined) return undefined;
  // Without offers every option can be chosen.
  if (after === undefined) return "*";
  const isOffered = (option: string, when: ChoiceOffer["when"]): boolean =>
    before.some(
      (offer) => offer.only.includes(option) && (offer.when === undefined || jsonEqual(offer.when, when ?? null)),
    );
  return after
    .flatMap(({ only, when }) => only.map((option) => ({ option, when })))
    .find(({ option, when }) => !option.startsWith(ownPrefix) && !isOffered(option, when))?.option;
}

/** Whether everybody who sees an answer in part only still does. */
export function isMaskKept(before: FormField["masked"], after: FormField["masked"]): boolean {
  if (before === undefined || after === true) return true;
  if (before === true || after === undefined) return false;
  return after.except.every((role) => before.except.includes(role));
}
