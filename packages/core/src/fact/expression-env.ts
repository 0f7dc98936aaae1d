import type { OperatorSet, ReadFact } from "../rule/index.ts";
import type { Known } from "../value/index.ts";

/** A record of a collection: its fields by name. A field that is missing and has no default is not there. */
export type Row = ReadonlyMap<string, Known>;

/** What an expression is evaluated against. */
export interface ExpressionEnv {
  readonly read: ReadFact;
  /** The records supplied under a plural name; `undefined` when nobody has told. */
  rows(collection: string): readonly Row[] | undefined;
  /** The day that is asked about. */
  readonly today: number;
  readonly timeZone: string;
  /** The standard ones when left out. */
  readonly operators?: OperatorSet;
}
