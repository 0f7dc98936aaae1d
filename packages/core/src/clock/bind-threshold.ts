import { asList } from "../json/index.ts";
import type { BindScope } from "../rule/index.ts";
import type { ClockLength, Target, Threshold } from "../schema/index.ts";
import type { Unit } from "../value/index.ts";
import type { BoundThreshold, Hearer } from "./bound-clock.ts";

/** The units in which a distance from a due moment is told, in ms. */
export const lengths: Partial<Record<Unit, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

export function bindHearers(hearers: Target["notify"]): readonly Hearer[] {
  return (hearers ?? []).map((each) => (typeof each === "string" ? { role: each, substitutes: [] } : each));
}

/** A threshold with its figures in place; none when a parameter sets it to none. */
export function bindThreshold(
  raw: Threshold,
  quietHours: "ignore" | "defer",
  scope: BindScope,
): readonly BoundThreshold[] {
  const at = bindAt(raw.at, scope);
  if (at === undefined) return [];
  return [
    {
      id: raw.id,
      ...(raw.title === undefined ? {} : { title: raw.title }),
      clauses: raw.clause === undefined ? [] : asList(raw.clause),
      at,
      ...(raw.in === undefined ? {} : { in: raw.in }),
      ...(raw.level === undefined ? {} : { level: raw.level }),
      notify: bindHearers(raw.notify),
      escalate: bindHearers(raw.escalate),
      quietHours: raw.quietHours ?? quietHours,
    },
  ];
}

function bindAt(at: Threshold["at"], scope: BindScope): BoundThreshold["at"] | undefined {
  if ("percent" in at) {
    const percent = typeof at.percent === "number" ? at.percent : numberOf(at.percent.parameter, scope);
    return percent === undefined ? undefined : { kind: "percent", percent };
  }
  const kind = "before" in at ? "before" : "after";
  const length = bindLength("before" in at ? at.before : at.after, scope);
  return length === undefined ? undefined : { kind, length };
}

function bindLength({ amount, unit }: ClockLength, scope: BindScope): number | undefined {
  if (typeof amount === "number") return amount * (lengths[unit ?? "hour"] ?? 0);
  const found = numberOf(amount.parameter, scope);
  const own = scope.parameter(amount.parameter)?.value.unit;
  return found === undefined ? undefined : found * (lengths[own ?? "hour"] ?? 0);
}

function numberOf(parameter: string, scope: BindScope): number | undefined {
  const value = scope.parameterInForce(parameter)?.value;
  return typeof value === "number" ? value : undefined;
}
