import type { BoundExpression } from "../fact/index.ts";
import type { ValueType } from "../schema/index.ts";
import type { Known } from "../value/index.ts";

/** How a fact that nobody supplies gets its value. */
export type FactSource =
  | { readonly kind: "given" }
  | { readonly kind: "computed"; readonly expression: BoundExpression }
  | { readonly kind: "decided"; readonly decision: string; readonly output: string };

/** A fact of the graph: given, computed or decided. */
export interface GraphFact {
  readonly id: string;
  readonly type: ValueType;
  readonly clauses: readonly string[];
  /** What its absence means; unknown when there is none. */
  readonly absent?: Known;
  readonly source: FactSource;
}
