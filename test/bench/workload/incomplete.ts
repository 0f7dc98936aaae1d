import type { Customer } from "./customers.ts";

/** A customer of whom some facts are left out. */
export type Incomplete = Readonly<Record<string, number | string | boolean>>;

/** The customers without three facts of a hundred, the same ones on every machine. */
export function incomplete(people: readonly Customer[]): readonly Incomplete[] {
  let state = 7;
  return people.map((customer) =>
    Object.fromEntries(
      Object.entries(customer).filter(() => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state / 2 ** 32 >= 0.03;
      }),
    ),
  );
}

/** The same with an empty word in place of every fact that is left out, for an engine that refuses to go without. */
export function withEmptyWords(customer: Incomplete, facts: readonly string[]): Incomplete {
  return Object.fromEntries(facts.map((fact) => [fact, customer[fact] ?? ""]));
}
