import type { Json } from "@bylaw/core";
import type { Page, PageRequest } from "./lists.ts";

/** A recorded exception: what a decision comes to for one record on some days, on its way and after. */
export interface OverrideRow {
  readonly id: string;
  readonly version: number;
  /** The kind of the record that it is about, and its id. */
  readonly type: string;
  readonly subject: string;
  readonly fact: string;
  /** What holds instead, in the document's form. */
  readonly value: Json;
  /** The first day, `YYYY-MM-DD`. */
  readonly from: string;
  /** The last day as it was agreed, included. */
  readonly until: string;
  readonly clause: string;
  readonly why: string;
  /** `proposed`, `approved`, `rejected`, `withdrawn` or `ended`. */
  readonly status: string;
  /** Who asked for it. */
  readonly author: string;
  /** Who approved or rejected it. */
  readonly approver: string | null;
  readonly comment: string | null;
  /** When it was approved, epoch ms. */
  readonly approvedAt: number | null;
  /** The first day on which it does not count any more, where it was ended before its time. */
  readonly endedOn: string | null;
  readonly endedBy: string | null;
  readonly endedWhy: string | null;
  /** When it was ended, epoch ms. */
  readonly endedAt: number | null;
  /** The release whose publication wrote it. */
  readonly release: string | null;
  /** Epoch ms. */
  readonly createdAt: number;
  /** Epoch ms. */
  readonly updatedAt: number;
}

/** Reads of recorded exceptions. */
export interface OverrideStore {
  getOverride(tenant: string, id: string): Promise<OverrideRow | undefined>;
  /** The latest asked for first. */
  listOverrides(tenant: string, query?: OverrideQuery): Promise<Page<OverrideRow>>;
  /** Every one about some records that was ever approved, whatever its days; in the order of first days. */
  overridesOf(tenant: string, subjects: readonly string[]): Promise<readonly OverrideRow[]>;
  /** Every one that holds on a day, `YYYY-MM-DD`, in the order of their records. */
  overridesOn(tenant: string, day: string): Promise<readonly OverrideRow[]>;
  /** How many of a release's still hold on a day or later, `YYYY-MM-DD`. */
  countOverrides(tenant: string, release: string, day: string): Promise<number>;
}

export interface OverrideQuery extends PageRequest {
  readonly subject?: string | undefined;
  readonly fact?: string | undefined;
  /** Only those whose days, as agreed, include this one. */
  readonly on?: string | undefined;
  readonly status?: string | undefined;
  readonly release?: string | undefined;
}
