import type { Condition } from "../schema/index.ts";
import type { TestRule } from "./test-graph.contract.ts";

/** The columns of a large table: a fact with the values at which its cells may cut. */
const columns: readonly { readonly fact: string; readonly values: readonly unknown[]; readonly isOrdered: boolean }[] =
  [
    { fact: "kind", values: ["adult", "child", "school"], isOrdered: false },
    { fact: "trusted", values: [true, false], isOrdered: false },
    { fact: "standing", values: ["gold", "silver", "plain"], isOrdered: false },
    { fact: "town", values: ["A", "B", "C", "D", "E"], isOrdered: false },
    { fact: "books", values: Array.from({ length: 49 }, (_, at) => at + 1), isOrdered: true },
    { fact: "donated", values: Array.from({ length: 60 }, (_, at) => (at + 1) * 250), isOrdered: true },
    { fact: "rating", values: Array.from({ length: 40 }, (_, at) => at * 2.5), isOrdered: true },
    {
      fact: "seenOn",
      values: Array.from({ length: 28 }, (_, at) => `2025-02-${String(at + 1).padStart(2, "0")}`),
      isOrdered: true,
    },
  ];

/** The next number below `limit` of a series that is always the same. */
export type Next = (limit: number) => number;

/** A series of numbers (mulberry32). */
export function series(seed: number): Next {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
}

/** Rows of which everybody is in exactly one: a space cut in two again and again. */
export function cutTable(rows: number, next: Next): readonly TestRule[] {
  let parts: readonly Part[] = [{ conditions: [], left: columns.map(({ values }) => values) }];
  while (parts.length < rows) {
    const at = next(parts.length);
    const index = next(columns.length);
    const [part, column] = [parts[at], columns[index]];
    const left = part?.left[index] ?? [];
    if (part === undefined || column === undefined || left.length < 2) continue;
    const place = column.isOrdered ? 1 + next(left.length - 1) : next(left.length);
    const [inside, outside] = column.isOrdered
      ? [left.slice(0, place), left.slice(place)]
      : [left.slice(place, place + 1), left.toSpliced(place, 1)];
    const side = (operator: string, values: readonly unknown[]): Part => ({
      conditions: [...part.conditions, { fact: column.fact, operator, value: left[place] } as Condition],
      left: part.left.with(index, values),
    });
    const [yes, no] = column.isOrdered ? ["lessThan", "greaterThanInclusive"] : ["equal", "notEqual"];
    parts = parts.toSpliced(at, 1, side(yes ?? "", inside), side(no ?? "", outside));
  }
  return parts.map(({ conditions }, at): TestRule => [String(at % 7), { all: [...conditions] }]);
}

/** Some members, and for each column the values that they may still have. */
interface Part {
  readonly conditions: readonly Condition[];
  readonly left: readonly (readonly unknown[])[];
}

/** Rows that ask about three columns or more, whatever. */
export function wildTable(rows: number, next: Next): readonly TestRule[] {
  return Array.from({ length: rows }, (_, at): TestRule => {
    const asked = columns.map(({ fact }) => [next(1000), fact] as const).toSorted(([a], [b]) => a - b);
    const facts = new Set(asked.slice(0, 3 + next(4)).map(([, fact]) => fact));
    const cells = columns.flatMap(({ fact, values, isOrdered }): readonly Condition[] => {
      if (!facts.has(fact)) return [];
      const pick = (): unknown => values[next(values.length)];
      if (!isOrdered) return [{ fact, operator: "in", value: [pick(), pick()] } as Condition];
      const [from, to] = [next(values.length), next(values.length)].toSorted((a, b) => a - b);
      return [
        { fact, operator: "greaterThanInclusive", value: values[from ?? 0] } as Condition,
        { fact, operator: "lessThanInclusive", value: values[to ?? 0] } as Condition,
      ];
    });
    return [String(at % 7), { all: cells }];
  });
}
