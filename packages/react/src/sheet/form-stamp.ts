import type { Locale } from "@bylaw/core";

/** What a printed form says of itself: as what and when it was filled in. */
export interface FormStamp {
  /** The form's revision. */
  readonly revision?: string;
  /** The policy's release. */
  readonly release?: string;
  /** The language in which it was filled in. */
  readonly locale?: Locale;
  /** The number of the record or submission. */
  readonly number?: string;
  /** Who filled it in. */
  readonly by?: string;
  /** RFC 3339. */
  readonly submittedAt?: string;
}
