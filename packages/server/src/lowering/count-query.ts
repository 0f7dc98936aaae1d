import { sql, type RawBuilder } from "kysely";
import type { SqlTruth } from "./compare.ts";
import { fenceOf, named, select, type Dialect } from "./dialect.ts";

/** Rules judged per three-valued figure; thirty-three of them are the most that a safe integer holds. */
const rulesPerKey = 33;

/** Rows with the facts that rules read. */
export interface FactRows {
  readonly dialect: Dialect;
  /** What stands behind `from`, with its alias; its columns are `f0`, `f1` … */
  readonly from: RawBuilder<unknown>;
}

/** Every row with its rules judged: true, false or null under `r0`, `r1` … (1 and 0 in SQLite). */
export function judgeRows(
  { from }: FactRows,
  truths: readonly SqlTruth[],
): RawBuilder<Readonly<Record<string, unknown>>> {
  return sql`select ${select("r", truths)} from ${from}`;
}

/**
 * How many rows there are (`total`), and of each rule for how many it holds (`h0` …) and for how many it does not
 * (`n0` …); for the others it is open. Both are asked as conditions: SQLite jumps over the rest of one that is settled,
 * which it does not where it needs the value.
 */
export function countRules(
  { from }: FactRows,
  truths: readonly SqlTruth[],
): RawBuilder<Readonly<Record<string, number>>> {
  const held = truths.map((truth) => sql`count(*) filter (where ${truth})`);
  const not = truths.map((truth) => sql`count(*) filter (where not ${truth})`);
  const counts = truths.length === 0 ? sql`` : sql`, ${select("h", held)}, ${select("n", not)}`;
  return sql`select count(*) as total${counts} from ${from}`;
}

/**
 * In which ways the rules come out together, and for how many rows each (`total`). A way is one figure for every
 * thirty-three rules (`k0`, `k1` …), in base three: 1 holds, 2 is open. {@link readWay} reads it.
 *
 * @param most rows of the answer
 */
export function countWays(
  { dialect, from }: FactRows,
  truths: readonly SqlTruth[],
  most: number,
): RawBuilder<Readonly<Record<string, number>>> {
  const keys: RawBuilder<unknown>[] = [];
  for (let first = 0; first < truths.length; first += rulesPerKey) {
    const digits = truths.slice(first, first + rulesPerKey).map((truth, at) => {
      const digit = sql`case when ${truth} then 1 when not ${truth} then 0 else 2 end`;
      return sql`cast(${digit} as bigint) * ${sql.lit(3 ** at)}`;
    });
    keys.push(sql.join(digits, sql` + `));
  }
  const names = sql.join(keys.map((_, at) => named("k", at)));
  const counted = sql`(select ${select("k", keys)} from ${from} ${fenceOf(dialect)}) as ways`;
  return sql`select ${names}, count(*) as total from ${counted} group by ${names} limit ${sql.lit(most)}`;
}

/** How each of `count` rules comes out in a way that {@link countWays} has counted; `undefined` is open. */
export function readWay(row: Readonly<Record<string, number>>, count: number): readonly (boolean | undefined)[] {
  return Array.from({ length: count }, (_, at) => {
    const key = row[`k${Math.floor(at / rulesPerKey)}`] ?? 0;
    const digit = Math.floor(key / 3 ** (at % rulesPerKey)) % 3;
    return digit === 2 ? undefined : digit === 1;
  });
}
