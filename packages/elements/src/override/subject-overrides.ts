import type { OverrideView } from "../api/index.ts";

/** The exceptions about one subject. */
export interface SubjectOverrides {
  readonly items: readonly OverrideView[];
  readonly releases: ReadonlyMap<string, number>;
  /** The policy's own day, ISO 8601. */
  readonly today: string;
  /** The day after the last day of an approved one, where it lies ahead; else empty. */
  readonly lastDay: string;
}

/** Whom they are about, as the page shows it now. */
export interface OverridesAbout {
  readonly subject: string;
  /** What the first decision comes to at present, in words. */
  readonly answer: string;
}
