/** Style sheets of the upgrade page, in the order in which they are adopted. */
import type { CSSResult } from "lit";

import { lineStyles } from "./line-styles.ts";
import { pageStyles } from "./page-styles.ts";
import { resultStyles } from "./result-styles.ts";

export const upgradeStyles: readonly CSSResult[] = [pageStyles, lineStyles, resultStyles];
