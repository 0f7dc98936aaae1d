import { evaluateCondition, judgeCondition } from "../evaluate-condition.ts";
import { openFacts } from "./open-facts.ts";
import type { MissingQuestion } from "./missing-question.ts";
import { openQuestion, type OpenQuestion, type Variable } from "./open-question.ts";

export interface MissingFacts {
  /** In the order in which the conditions mention them; none when the outcome is settled already. */
  readonly facts: readonly string[];
  /** Whether no smaller set would do; otherwise `facts` are all that are still open, or enough but perhaps too many. */
  readonly exact: boolean;
}

/** Up to this many open facts every set of them is tried. */
const exactLimit = 8;

/** How often the outcome is asked for before the search gives up. */
const effortLimit = 20_000;

/** A smallest set of unknown facts that settles the outcome, whatever values they turn out to have. */
export function findMissing({ conditions, read, isSettled, scope }: MissingQuestion): MissingFacts {
  const set = scope?.operators;
  if (isSettled(conditions.map((each) => evaluateCondition(each, read, set)))) return { facts: [], exact: true };
  const open = [...new Set(conditions.flatMap((each) => [...openFacts(each, read, set)]))];
  if (open.length > exactLimit) return { facts: open, exact: false };
  const question = openQuestion(conditions, open, read, scope);
  const search = { left: effortLimit, conditions, isSettled };
  for (const facts of subsetsBySize(open)) {
    if (facts.length > 0 && settles(facts, question, search))
      return { facts, exact: question.isExact && search.left > 0 };
  }
  return { facts: open, exact: false };
}

interface Search extends Pick<MissingQuestion, "conditions" | "isSettled"> {
  left: number;
}

/** Whether the outcome is settled in every combination of classes of these facts while the others stay unknown. */
function settles(facts: readonly string[], question: OpenQuestion, search: Search): boolean {
  const variables = question.variables.filter((each) => each.facts.every((fact) => facts.includes(fact)));
  const truths = [...question.truths];
  const visit = (at: number): boolean => {
    search.left -= 1;
    if (search.left < 0) return false;
    const judged = search.conditions.map((each) =>
      judgeCondition(each, (leaf) => truths[question.propositionOf(leaf)] ?? false),
    );
    if (search.isSettled(judged)) return true;
    const variable: Variable | undefined = variables[at];
    if (variable === undefined) return false;
    const { propositions, cases } = variable;
    const before = propositions.map((proposition) => truths[proposition] ?? false);
    const all = cases.every((outcome) => {
      for (const [index, proposition] of propositions.entries()) truths[proposition] = outcome[index] ?? false;
      return visit(at + 1);
    });
    for (const [index, proposition] of propositions.entries()) truths[proposition] = before[index] ?? false;
    return all;
  };
  return visit(0);
}

/** Every subset, smaller ones first; among equals those with earlier members. */
function subsetsBySize(items: readonly string[]): readonly (readonly string[])[] {
  const subsets = Array.from({ length: 2 ** items.length }, (_, mask) => items.filter((_item, at) => (mask >> at) & 1));
  const ranks = (subset: readonly string[]) => subset.map((each) => items.indexOf(each));
  return subsets.toSorted((a, b) => {
    if (a.length !== b.length) return a.length - b.length;
    const [one, other] = [ranks(a), ranks(b)];
    const at = one.findIndex((rank, index) => rank !== other[index]);
    return (one[at] ?? 0) - (other[at] ?? 0);
  });
}
