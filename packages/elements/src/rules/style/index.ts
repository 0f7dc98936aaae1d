/** The style sheets of the rules, adopted by the shadow tree when they have come. */
import type { CSSResult } from "lit";

import { cardStyles } from "./card-styles.ts";
import { foundStyles } from "./found-styles.ts";
import { gridStyles } from "./grid-styles.ts";
import { listStyles } from "./list-styles.ts";
import { pageStyles } from "./page-styles.ts";
import { ruleStyles } from "./rule-styles.ts";

export const rulesStyles: readonly CSSResult[] = [
  listStyles,
  pageStyles,
  gridStyles,
  cardStyles,
  ruleStyles,
  foundStyles,
];
