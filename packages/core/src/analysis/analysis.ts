import type { Finding } from "./finding.ts";
import type { Box, DecisionMap, Located, Meeting, Space } from "./space/index.ts";

/** What every search works on. */
export interface Analysis {
  readonly located: Located;
  readonly space: Space;
  readonly map: DecisionMap;
  /** By rule: where it holds. */
  readonly holds: readonly (readonly Box[])[];
  /** By rule: where it counts, exceptions taken out. */
  readonly effective: readonly (readonly Box[])[];
  readonly excluded: readonly Box[];
  /** Which rules may meet where they hold, and where they count. */
  readonly meeting: { readonly holds: Meeting; readonly effective: Meeting };
  readonly limit: number;
}

/** What a search found, and whether that is all. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly isComplete: boolean;
  /** Whether there are more than were gathered. */
  readonly more?: boolean;
}
