import {
  formatDate,
  isNumeric,
  notApplicable,
  parseDate,
  unknown,
  type Known,
  type Truth,
  type Value,
} from "@bylaw/core";
import { sql, type RawBuilder } from "kysely";
import { cutDoubles, cutIntegers, type Cut } from "./cut.ts";
import { numberOf, textOf, type Dialect } from "./dialect.ts";
import type { FactColumn } from "./fact-column.ts";

/** A condition over a row: true, false, or null while it is unknown. SQL's own logic of three values is Kleene's. */
export type SqlTruth = RawBuilder<unknown>;

/** What comes out the same for every row. */
export function fixed(truth: Truth): SqlTruth {
  if (truth === unknown) return sql`cast(null as boolean)`;
  return truth ? sql`true` : sql`false`;
}

/** What comes out the same for every row in which these are known. */
function whenKnown(columns: readonly FactColumn[], truth: boolean): SqlTruth {
  const known = sql.join(
    columns.map((column) => sql`${column.sql} is not null`),
    sql` and `,
  );
  return sql`case when ${known} then ${fixed(truth)} end`;
}

/** Operators that ask how two sides stand to each other, and the sign of each. */
const signs: Readonly<Record<string, RawBuilder<unknown>>> = {
  equal: sql`=`,
  notEqual: sql`<>`,
  lessThan: sql`<`,
  lessThanInclusive: sql`<=`,
  greaterThan: sql`>`,
  greaterThanInclusive: sql`>=`,
};

/** Whether an operator is among those that can be said in SQL. */
export function isPlain(operator: string): boolean {
  return operator in signs || operator === "in" || operator === "notIn";
}

/** A column compared with a constant that is known; `undefined` for a text that no two databases keep alike. */
export function compareWith(
  dialect: Dialect,
  column: FactColumn,
  operator: string,
  constant: Known,
): SqlTruth | undefined {
  if (operator === "in" || operator === "notIn") return compareWithList(dialect, column, operator, constant);
  const isEquality = operator === "equal" || operator === "notEqual";
  // What is of another type is another value, and in no order with it.
  const strange = whenKnown([column], operator === "notEqual");
  switch (column.kind) {
    case "boolean":
      if (!isEquality || typeof constant !== "boolean") return strange;
      return sql`${column.sql} ${signs[operator]} ${fixed(constant)}`;
    case "text":
      if (!isEquality || typeof constant !== "string") return strange;
      return isSound(constant) ? sql`${column.sql} ${signs[operator]} ${textOf(dialect, constant)}` : undefined;
    case "integer":
    case "number":
    case "date": {
      if (!isNumeric(constant) || Number.isNaN(constant)) return strange;
      return compareFigure(dialect, column, operator, cutOf(column, constant));
    }
  }
}

function compareFigure(dialect: Dialect, column: FactColumn, operator: string, { floor, isExact }: Cut): SqlTruth {
  const against = (sign: RawBuilder<unknown> | undefined) =>
    sql`${column.sql} ${sign} ${figure(dialect, column, floor ?? 0)}`;
  const isBelow = operator === "lessThan" || operator === "lessThanInclusive";
  if (operator === "equal" || operator === "notEqual") {
    return floor !== undefined && isExact ? against(signs[operator]) : whenKnown([column], operator === "notEqual");
  }
  if (floor === undefined) return whenKnown([column], !isBelow);
  const between = isBelow ? "lessThanInclusive" : "greaterThan";
  const condition = against(signs[isExact ? operator : between]);
  return isBelow ? condition : guarded(dialect, column, condition);
}

/** PostgreSQL sorts NaN above every number, and takes it for equal to itself. Neither is so. */
function guarded(dialect: Dialect, column: FactColumn, condition: SqlTruth): SqlTruth {
  return dialect === "postgres" && column.kind === "number"
    ? sql`(${condition} and ${column.sql} <> 'NaN')`
    : condition;
}

function compareWithList(
  dialect: Dialect,
  column: FactColumn,
  operator: "in" | "notIn",
  constant: Known,
): SqlTruth | undefined {
  if (!Array.isArray(constant)) return whenKnown([column], false);
  const items = (constant as readonly Known[]).filter((item) => fits(column, item));
  if (items.some((item) => typeof item === "string" && !isSound(item))) return undefined;
  if (items.length === 0) return whenKnown([column], operator === "notIn");
  const values = items.map((item) => {
    if (typeof item === "boolean") return fixed(item);
    return typeof item === "string"
      ? textOf(dialect, item)
      : figure(dialect, column, (isNumeric(item) ? cutOf(column, item).floor : 0) ?? 0);
  });
  return sql`${column.sql} ${operator === "in" ? sql`in` : sql`not in`} (${sql.join(values)})`;
}

/** Whether a column can hold this value at all. */
function fits(column: FactColumn, item: Known): boolean {
  if (column.kind === "text") return typeof item === "string";
  if (column.kind === "boolean") return typeof item === "boolean";
  if (!isNumeric(item) || Number.isNaN(item)) return false;
  const { floor, isExact } = cutOf(column, item);
  return floor !== undefined && isExact;
}

/** Two columns compared; `undefined` when what they hold cannot be put side by side. */
export function compareColumns(
  dialect: Dialect,
  left: FactColumn,
  operator: string,
  right: FactColumn,
): SqlTruth | undefined {
  if (operator === "in" || operator === "notIn") return whenKnown([left, right], false);
  const isEquality = operator === "equal" || operator === "notEqual";
  const [one, other] = [family(left), family(right)];
  // Days are figures inside the engine and texts in the database.
  if (one !== other && [one, other].every((each) => each === "date" || each === "figure")) return undefined;
  if (one !== other || (!isEquality && (one === "text" || one === "boolean")))
    return whenKnown([left, right], operator === "notEqual");
  const condition = sql`${left.sql} ${signs[operator]} ${right.sql}`;
  if (dialect === "sqlite" || one !== "figure") return condition;
  const numbers = [left, right].filter(({ kind }) => kind === "number");
  if (numbers.length === 0) return condition;
  const isNaN = sql.join(
    numbers.map((column) => sql`${column.sql} = 'NaN'`),
    sql` or `,
  );
  return sql`case when ${isNaN} then ${whenKnown([left, right], operator === "notEqual")} else ${condition} end`;
}

/** Whether there is a value. @param wanted whether there should be */
export function comparePresence(column: FactColumn, wanted: Value): SqlTruth {
  if (typeof wanted !== "boolean") return fixed(false);
  return wanted ? sql`${column.sql} is not null` : sql`${column.sql} is null`;
}

function family({ kind }: FactColumn): "figure" | "date" | "text" | "boolean" {
  return kind === "integer" || kind === "number" ? "figure" : kind;
}

/** The first and the last day that four digits of the year can tell, as day numbers. */
const [firstDay, lastDay] = [parseDate("0000-01-01") ?? 0, parseDate("9999-12-31") ?? 0];

function cutOf({ kind }: FactColumn, constant: Parameters<typeof cutDoubles>[0]): Cut {
  if (kind === "number") return cutDoubles(constant);
  return kind === "date"
    ? cutIntegers(constant, firstDay, lastDay)
    : cutIntegers(constant, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
}

function figure(dialect: Dialect, { kind }: FactColumn, value: number): RawBuilder<unknown> {
  if (kind === "date") return textOf(dialect, formatDate(value));
  return numberOf(dialect, value, kind === "number" ? "number" : "integer");
}

/** Whether both databases keep a text as it is; stored ones are mended where they do not (see `readDocument`). */
function isSound(text: string): boolean {
  return text.isWellFormed() && !/[\0\uFFFD]|\\u/u.test(text);
}

/** Whether a value that is the same for every row can be compared with. */
export function isGiven(value: Value): value is Known {
  return value !== unknown && value !== notApplicable;
}
