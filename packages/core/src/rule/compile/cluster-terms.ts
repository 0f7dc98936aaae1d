import type { NormalForm, Proposition, Term } from "./normal-form.ts";

/** Below so many terms rows are so short that order does not matter. */
const many = 256;
/** The share of the terms that must name a value of a fact for it to be a key. */
const nearlyAll = 0.9;

/**
 * Puts terms together that ask for the same value of a fact, where nearly all of them ask for one: the rows of a table that is keyed by
 * segment and area. For a given subject they then stand in few words, and the rest is passed over. `undefined` where there is no such fact.
 */
export function clusterTerms({ propositions, terms }: NormalForm): readonly Term[] | undefined {
  if (terms.length < many) return undefined;
  const asked = propositions.map(askedValue);
  const counts = new Map<string, number>();
  for (const { literals } of terms) {
    for (const { proposition, negated } of literals) {
      const found = negated ? undefined : asked[proposition];
      if (found !== undefined) counts.set(found.fact, (counts.get(found.fact) ?? 0) + 1);
    }
  }
  const keys = [...counts].filter(([, count]) => count >= nearlyAll * terms.length).map(([fact]) => fact);
  if (keys.length === 0) return undefined;
  const clusters = new Map<string, Term[]>();
  for (const term of terms) {
    const valueOf = (fact: string): string => {
      const literal = term.literals.find((each) => !each.negated && asked[each.proposition]?.fact === fact);
      return literal === undefined ? "" : (asked[literal.proposition]?.value ?? "");
    };
    const key = keys.map(valueOf).join("\n");
    const own = clusters.get(key);
    if (own === undefined) clusters.set(key, [term]);
    else own.push(term);
  }
  const sorted = [...clusters].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([, own]) => own);
}

/** The one value that a comparison asks a fact for; nothing when it asks for something else. */
function askedValue(proposition: Proposition): { readonly fact: string; readonly value: string } | undefined {
  if (proposition.kind !== "class" || proposition.leaf.operator !== "equal") return undefined;
  const { fact, operand } = proposition.leaf;
  const { value } = operand;
  return typeof value === "object" ? undefined : { fact, value: JSON.stringify(value) };
}
