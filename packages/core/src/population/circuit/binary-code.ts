import { always, never, not, type Circuit, type Literal } from "./circuit.ts";

/** The rows whose code, written in planes with the lowest digit first, is at least `least`: one gate for each digit. */
export function codeAtLeast(circuit: Circuit, planes: readonly Literal[], least: number): Literal {
  if (least >= 2 ** planes.length) return never;
  return planes.reduce(
    (result, plane, digit) => (((least >>> digit) & 1) === 1 ? circuit.and(plane, result) : circuit.or(plane, result)),
    always,
  );
}

/**
 * The rows whose code is one of those marked in `table`. Codes beyond the table do not occur, so they may come out either way.
 */
export function codeIn(circuit: Circuit, planes: readonly Literal[], table: readonly boolean[]): Literal {
  const top = planes.at(-1);
  if (top === undefined) return table[0] === true ? always : never;
  const half = 2 ** (planes.length - 1);
  const rest = planes.slice(0, -1);
  const low = codeIn(circuit, rest, table.slice(0, half));
  // Where few codes are left, what is beyond them copies the last, which needs the fewest gates.
  const upper = table.slice(half);
  const high = upper.length === 0 ? low : codeIn(circuit, rest, padded(upper, half));
  return choose(circuit, top, high, low);
}

function padded(table: readonly boolean[], length: number): readonly boolean[] {
  return [...table, ...Array.from({ length: length - table.length }, () => table.at(-1) === true)];
}

function choose({ and, or }: Circuit, by: Literal, held: Literal, otherwise: Literal): Literal {
  if (held === otherwise) return held;
  if (held === not(otherwise)) return or(and(by, held), and(not(by), otherwise));
  if (otherwise === never) return and(by, held);
  if (held === never) return and(not(by), otherwise);
  if (otherwise === always) return or(not(by), held);
  if (held === always) return or(by, otherwise);
  return or(and(by, held), and(not(by), otherwise));
}
