/** Style sheets of “what is ours”, in the order in which they are adopted. */
import type { CSSResult } from "lit";

import { changeStyles } from "./change-styles.ts";
import { pageStyles } from "./page-styles.ts";

export const tailoringStyles: readonly CSSResult[] = [pageStyles, changeStyles];
