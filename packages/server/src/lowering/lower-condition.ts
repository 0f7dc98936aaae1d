import {
  evaluateCondition,
  issue,
  leavesOf,
  notApplicable,
  standardOperators,
  unknown,
  type BoundCondition,
  type BoundLeaf,
  type Issue,
  type OperatorSet,
} from "@bylaw/core";
import { sql } from "kysely";
import { compareColumns, comparePresence, compareWith, fixed, isGiven, isPlain, type SqlTruth } from "./compare.ts";
import type { Dialect } from "./dialect.ts";
import type { FindFact, FoundFact } from "./fact-column.ts";

/** What a condition is put into SQL with. */
export interface LowerScope {
  readonly dialect: Dialect;
  readonly find: FindFact;
  /** What operators mean; the standard ones when left out. A custom one is never put into SQL. */
  readonly operators?: OperatorSet | undefined;
}

/** A condition as SQL, or why it cannot be. */
export type Lowered =
  | { readonly pushable: true; readonly truth: SqlTruth }
  | { readonly pushable: false; readonly because: readonly Issue[] };

/** SQLite gives up on expressions that are nested 1,000 deep, and a long list of alternatives is nested. */
const mostLeaves = 500;

/**
 * Puts a bound condition into SQL. For every row it is true, false or null just as `evaluateCondition` is true, false or
 * unknown: exact comparisons of figures, binary ones of text, and a constant that does not apply makes its comparison false.
 *
 * @issues `lowering/…`, in the answer, with the pointer of the comparison
 */
export function lowerCondition(condition: BoundCondition, scope: LowerScope): Lowered {
  const leaves = leavesOf(condition).length;
  if (leaves > mostLeaves) {
    return { pushable: false, because: [issue("lowering/too-large", { leaves, most: mostLeaves })] };
  }
  const because: Issue[] = [];
  const truth = lower(condition, scope, because);
  return because.length === 0 ? { pushable: true, truth } : { pushable: false, because };
}

function lower(condition: BoundCondition, scope: LowerScope, because: Issue[]): SqlTruth {
  switch (condition.kind) {
    case "all":
    case "any": {
      const parts = condition.conditions.map((each) => lower(each, scope, because));
      if (parts.length === 0) return fixed(condition.kind === "all");
      return sql`(${sql.join(parts, condition.kind === "all" ? sql` and ` : sql` or `)})`;
    }
    case "not":
      return sql`(not ${lower(condition.condition, scope, because)})`;
    case "named":
      return lower(condition.target, scope, because);
    case "leaf": {
      const found = lowerLeaf(condition, scope);
      if (!("code" in found)) return sql`(${found})`;
      because.push({ ...found, pointer: condition.pointer });
      return fixed(unknown);
    }
  }
}

function lowerLeaf(leaf: BoundLeaf, scope: LowerScope): SqlTruth | Issue {
  const { operand, operator, fact } = leaf;
  const set = scope.operators ?? standardOperators;
  const path = leaf.path ?? (operand.kind === "fact" ? operand.path : undefined);
  if (path !== undefined) return issue("lowering/path", { fact, path });
  const left: FoundFact = leaf.subject === undefined ? scope.find(fact) : { at: "always", value: leaf.subject.value };
  const right: FoundFact = operand.kind === "fact" ? scope.find(operand.fact) : { at: "always", value: operand.value };
  for (const side of [left, right]) if (side.at === "nowhere") return side.because;
  if (left.at === "nowhere" || right.at === "nowhere") return fixed(unknown);
  if (left.at === "always" && right.at === "always") {
    const sides = { kind: "leaf", fact: "left", operator, operand: { kind: "fact", fact: "right" } } as const;
    const read = (side: string) => (side === "left" ? left.value : right.value);
    return fixed(evaluateCondition({ ...sides, priority: 1, pointer: "" }, read, set));
  }
  const meaning = set.operators.get(operator);
  const isStandard = meaning !== undefined && meaning === standardOperators.operators.get(operator);
  if (isStandard && meaning.presence === true) {
    if (left.at === "always") return issue("lowering/operator", { operator });
    return right.at === "always" ? comparePresence(left.column, right.value) : issue("lowering/operator", { operator });
  }
  if (!isStandard || !isPlain(operator)) return issue("lowering/operator", { operator });
  return compareSides(leaf, left, right, scope.dialect);
}

type Side = Exclude<FoundFact, { readonly at: "nowhere" }>;

function compareSides(leaf: BoundLeaf, left: Side, right: Side, dialect: Dialect): SqlTruth | Issue {
  const { operator, fact, operand } = leaf;
  if (left.at === "column" && right.at === "column") {
    const other = operand.kind === "fact" ? operand.fact : "";
    return compareColumns(dialect, left.column, operator, right.column) ?? issue("lowering/sides", { fact, other });
  }
  const value = left.at === "always" ? left.value : right.at === "always" ? right.value : unknown;
  if (value === notApplicable) return fixed(false);
  if (!isGiven(value)) return fixed(unknown);
  const column = left.at === "column" ? left.column : right.at === "column" ? right.column : undefined;
  if (column === undefined) return fixed(unknown);
  const mirrored = left.at === "column" ? operator : converse[operator];
  // A column holds no list in which the constant could be.
  const compared =
    mirrored === undefined ? compareWith(dialect, column, "in", 0) : compareWith(dialect, column, mirrored, value);
  return (
    compared ?? issue("lowering/text", { fact: left.at === "column" || operand.kind !== "fact" ? fact : operand.fact })
  );
}

/** The operator that says the same with the sides exchanged. */
const converse: Readonly<Record<string, string>> = {
  equal: "equal",
  notEqual: "notEqual",
  lessThan: "greaterThan",
  lessThanInclusive: "greaterThanInclusive",
  greaterThan: "lessThan",
  greaterThanInclusive: "lessThanInclusive",
};
