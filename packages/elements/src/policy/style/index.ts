/** The style sheets of the document, by the part of the page that they dress. */
import type { CSSResultGroup } from "lit";

import { detailStyles } from "./detail-styles.ts";
import { documentStyles } from "./document-styles.ts";
import { layoutStyles } from "./layout-styles.ts";
import { navigationStyles } from "./navigation-styles.ts";
import { printStyles } from "./print-styles.ts";

// Print comes last: it takes back what the screen needs.
export const policyStyles: CSSResultGroup = [layoutStyles, navigationStyles, documentStyles, detailStyles, printStyles];
