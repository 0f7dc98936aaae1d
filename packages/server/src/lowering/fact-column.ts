import type { Issue, Value } from "@bylaw/core";
import type { Expression } from "kysely";

/**
 * How a fact is compared in the database: `integer` are whole numbers within ±(2^53 − 1) (money in minor units), `number`
 * double precision, `date` ISO days as text, which sort as the days do.
 */
export type ColumnKind = "integer" | "number" | "text" | "boolean" | "date";

/** A fact as an expression over a row; null when nobody has told it. */
export interface FactColumn {
  readonly kind: ColumnKind;
  readonly sql: Expression<unknown>;
}

/** Where a fact stands: in a column, or for every row alike, or nowhere that one statement could look. */
export type FoundFact =
  | { readonly at: "column"; readonly column: FactColumn }
  | { readonly at: "always"; readonly value: Value }
  | { readonly at: "nowhere"; readonly because: Issue };

/** Tells where a fact stands. */
export type FindFact = (fact: string) => FoundFact;
