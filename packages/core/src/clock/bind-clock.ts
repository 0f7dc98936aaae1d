import { countWords, type CountWord } from "../calendar/index.ts";
import { asList } from "../json/index.ts";
import { bindCondition, type BindScope } from "../rule/index.ts";
import type { Budget, Clock, Target } from "../schema/index.ts";
import { toJson, type Unit } from "../value/index.ts";
import type { BoundClock, BoundDue, BoundTarget } from "./bound-clock.ts";

/** Puts the values of parameters in place. The clock has passed {@link checkClock} against the same scope. */
export function bindClock(clock: Clock, scope: BindScope): BoundClock {
  return {
    id: clock.id,
    clauses: asList(clock.clause),
    start: clock.start.fact,
    targets: clock.targets.map((target, at) => bindTarget(target, scope, `/targets/${at}`)),
    timeZone: scope.context.timeZone,
    render: {
      factToJson: (fact, value) => toJson(value, scope.fact(fact)?.value ?? { type: "text" }, scope.context),
    },
  };
}

function bindTarget(target: Target, scope: BindScope, pointer: string): BoundTarget {
  return {
    id: target.id,
    clauses: asList(target.clause),
    ...(target.when === undefined ? {} : { when: bindCondition(target.when, scope, `${pointer}/when`) }),
    due: "fact" in target.due ? { kind: "fact", fact: target.due.fact } : bindBudget(target.due, scope),
    stop: target.stop.fact,
    ...(target.notify === undefined ? {} : { notify: target.notify }),
    ...(target.escalate === undefined ? {} : { escalate: target.escalate }),
    supersedes: target.supersedes ?? [],
    pointer,
  };
}

/** A budget whose parameter is set to none, or has no way of counting, is no deadline. */
function bindBudget(raw: Budget, scope: BindScope): BoundDue {
  const count = bindCount(raw.count, scope);
  if (count === undefined) return { kind: "none" };
  const rest = { count, end: raw.end, roll: raw.roll };
  if (typeof raw.amount === "number") {
    return { kind: "budget", budget: { amount: raw.amount, unit: raw.unit ?? "day", ...rest } };
  }
  const id = raw.amount.parameter;
  const found = scope.parameterInForce(id);
  if (typeof found?.value !== "number") return { kind: "none" };
  const unit: Unit = scope.parameter(id)?.value.unit ?? "day";
  return {
    kind: "budget",
    budget: { amount: found.value, unit, ...rest },
    amount: { id, value: found.json, from: found.from, source: found.source },
  };
}

function bindCount(raw: Budget["count"], scope: BindScope): CountWord | undefined {
  if (typeof raw === "string") return raw;
  const chosen = scope.parameterInForce(raw.parameter)?.value;
  const word = typeof chosen === "string" ? raw.as[chosen] : undefined;
  return countWords.find((each) => each === word);
}
