import { asList, issue, jsonEqual, parseDate, type BoundPolicy, type Issue, type Json } from "@bylaw/core";
import { dateFacts, decidedFacts, orderFacts } from "./transition-facts.ts";
import type { Transition } from "./transition.ts";

/** As many years as an exception may hold. */
const MOST_YEARS = 5;

/**
 * Whether the choices of a draft make sense. A group that it moves and that has no choice switches at once.
 *
 * @param policy without the change, on its first day
 * @issues `transition/unknown-fact`, `transition/twice`, `transition/nothing-to-keep`, `transition/not-a-date`,
 *   `transition/not-an-order`, `transition/no-date`, `transition/latest`, `input/not-a-date`, with pointers into the list
 */
export function checkTransitions(policy: BoundPolicy, transitions: readonly Transition[]): readonly Issue[] {
  const decided = decidedFacts(policy);
  return transitions.flatMap((each, at) => {
    const { decision, fact, before, choice } = each;
    const place = (key: string) => ({ document: "transitions", pointer: `/${at}${key}` });
    if (decided.get(fact) !== decision) {
      const known = [...decided].map(([id, by]) => `${id} (${by})`).join(", ");
      return [issue("transition/unknown-fact", { fact, decision, known }, place("/fact"))];
    }
    const isRepeated = transitions.findIndex((other) => isSame(other, each)) < at;
    const keeps = choice.kind !== "atOnce";
    return [
      ...(isRepeated ? [issue("transition/twice", { fact }, place(""))] : []),
      ...(keeps && before === null ? [issue("transition/nothing-to-keep", { fact }, place("/before"))] : []),
      ...choiceIssues(policy, each, at),
    ];
  });
}

function choiceIssues(policy: BoundPolicy, { choice }: Transition, at: number): readonly Issue[] {
  const { asOf } = policy;
  const place = (key: string) => ({ document: "transitions", pointer: `/${at}/choice${key}` });
  if (choice.kind === "steps") {
    const { by } = choice;
    const known = orderFacts(policy);
    return by === undefined || known.includes(by)
      ? []
      : [issue("transition/not-an-order", { fact: by, known: known.join(", ") }, place("/by"))];
  }
  if (choice.kind !== "keepUntil") return [];
  const { fact, latest } = choice;
  const known = dateFacts(policy);
  const latestIssues = (day: string): readonly Issue[] => {
    if (parseDate(day) === undefined) return [issue("input/not-a-date", { given: day }, place("/latest"))];
    const end = `${String(Number(asOf.slice(0, 4)) + MOST_YEARS)}${asOf.slice(4)}`;
    const isFine = day >= asOf && day < end;
    return isFine ? [] : [issue("transition/latest", { latest: day, from: asOf, most: MOST_YEARS }, place("/latest"))];
  };
  return [
    ...(known.includes(fact)
      ? []
      : [issue("transition/not-a-date", { fact, known: known.join(", ") }, place("/fact"))]),
    ...(latest === undefined ? [] : latestIssues(latest)),
  ];
}

function isSame(a: Transition, b: Transition): boolean {
  return (
    a.fact === b.fact && jsonEqual(a.before as Json, b.before as Json) && jsonEqual(a.after as Json, b.after as Json)
  );
}

/** The clause that the exceptions of a group cite: the choice's own, or the first of its decision. */
export function clauseOf(policy: BoundPolicy, { clause, decision }: Pick<Transition, "clause" | "decision">): string {
  const [own = ""] = policy.graph.decisions.get(decision)?.clauses ?? [];
  return clause ?? asList(own)[0] ?? "";
}
