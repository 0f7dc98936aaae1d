import type { Json } from "../../json/index.ts";
import type { ValueType } from "../../schema/index.ts";
import type { OperatorSet } from "../operator-set.ts";

/** The words for what a condition names, in the reader's language. What is not declared goes by its id. */
export interface PhraseLabels {
  fact(id: string): { readonly label: string; readonly value: ValueType } | undefined;
  parameter(
    id: string,
  ): { readonly label: string; readonly value: ValueType; readonly tailor: "free" | "tighten" | "locked" } | undefined;
  condition(name: string): string | undefined;
  /** A value in the document's form as people write it: 100万元, CNY 1,000,000. */
  format(value: Json, type: ValueType): string;
  /** The standard ones when left out. */
  readonly operators?: OperatorSet;
}
