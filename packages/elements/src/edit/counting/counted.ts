import type { ImpactView } from "../../api/index.ts";

/** Whom a draft moves, by the numbers of rows. The figures are those of the server's answer. */
export interface Counted extends Pick<ImpactView, "decision" | "asOf" | "total" | "moved" | "before" | "after"> {
  /** The greatest first. */
  readonly moves: readonly CountedMove[];
  /** The nearest first. */
  readonly near: readonly CountedNear[];
  readonly nearCount: number;
  /** As in the server's answer, with numbers of rows in place of ids. */
  readonly amounts: ImpactView["amounts"];
  readonly visits?: CountedVisits;
}

export interface CountedMove {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** The first of them. */
  readonly rows: readonly number[];
}

export interface CountedNear {
  readonly row: number;
  /** In major units. */
  readonly amount: number;
  readonly threshold: ImpactView["near"][number]["threshold"];
  readonly distance: number;
}

/** As in the server's answer, with numbers in place of those who would have too many customers. */
export interface CountedVisits extends Omit<NonNullable<ImpactView["visits"]>, "overloaded"> {
  readonly overloaded: readonly { readonly manager: number; readonly accounts: number; readonly limit: number }[];
}
