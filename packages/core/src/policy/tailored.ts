import type { Issue } from "../issue/index.ts";
import type { Pack } from "./pack.ts";

/** A tailored pack, and what is wrong with the operations. The pack is whole even when there are issues. */
export interface Tailored {
  readonly pack: Pack;
  readonly issues: readonly Issue[];
}
