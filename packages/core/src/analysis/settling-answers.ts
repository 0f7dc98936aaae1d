import type { BoundDecision, BoundGraph, Supplied } from "../decision/index.ts";
import { factClasses, type FactClass } from "../rule/index.ts";
import type { ValueType } from "../schema/index.ts";
import { equalValues, unknown, type Known, type Value } from "../value/index.ts";
import { someFigure, stepOf } from "./figure-step.ts";
import { createWhatIf } from "./what-if.ts";

/** Answers to an open question that all lead to the same outcome. */
export interface SettlingAnswer {
  /** One stretch of figures, or any number of words. */
  readonly classes: readonly FactClass[];
  /** The `value` that the decision would give; `unknown` when it would still be open. */
  readonly value: Value;
}

/**
 * What a decision would be for every answer to the question that is left: the classes of one missing fact, those beside
 * each other with the same outcome joined. Together they are all the answers there can be. None when the classes cannot
 * tell, because the fact is compared with another unknown one or something else is computed from the figure.
 */
export function settlingAnswers(
  graph: BoundGraph,
  supplied: Supplied,
  decision: BoundDecision,
  fact: string,
): readonly SettlingAnswer[] {
  const type = graph.scope.fact(fact)?.value;
  if (type === undefined || decision.hitPolicy === "collect") return [];
  const { session, reach, decideWith } = createWhatIf(graph, supplied, decision);
  const { classes, exact } = factClasses(fact, reach.conditions, session.read, graph.scope);
  const isListed = type.type === "enum" || type.type === "boolean";
  if (!reach.facts.includes(fact) || !exact || (reach.ingredients.has(fact) && !isListed)) return [];
  const answers = classes.flatMap((each): readonly SettlingAnswer[] => {
    const member = memberOf(each, classes, type);
    if (member === undefined) return [];
    const value = decideWith(new Map([[fact, member]])).values.get("value") ?? unknown;
    return [{ classes: [each], value }];
  });
  return answers.reduce<readonly SettlingAnswer[]>(join, []);
}

/** A value of a class, to decide with. */
function memberOf(each: FactClass, all: readonly FactClass[], type: ValueType): Known | undefined {
  if (each.kind === "figures") return someFigure(each, stepOf(type));
  if (each.kind === "word") return each.value;
  // Longer than any word that is mentioned, and so none of them.
  const words = all.flatMap((other) => (other.kind === "word" && typeof other.value === "string" ? other.value : []));
  return `${words.join(" ")} …`;
}

/** Figures join what lies right below them, words whatever has the same outcome. */
function join(answers: readonly SettlingAnswer[], next: SettlingAnswer): readonly SettlingAnswer[] {
  const [added] = next.classes;
  const isSame = (each: SettlingAnswer): boolean =>
    equalValues(each.value, next.value) || (each.value === unknown && next.value === unknown);
  if (added?.kind === "figures") {
    const last = answers.at(-1);
    const [below] = last?.classes ?? [];
    if (last === undefined || below?.kind !== "figures" || !isSame(last)) return [...answers, next];
    const { high: _, ...rest } = below;
    const joined: FactClass = { ...rest, ...(added.high === undefined ? {} : { high: added.high }) };
    return [...answers.slice(0, -1), { classes: [joined], value: last.value }];
  }
  const at = answers.findIndex(isSame);
  const same = answers[at];
  if (same === undefined) return [...answers, next];
  return answers.with(at, { ...same, classes: [...same.classes, ...next.classes] });
}
