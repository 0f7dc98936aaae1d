/** The style sheets of the form editor, adopted by the element's shadow tree when the editor has come. */
import type { CSSResult } from "lit";

import { blockStyles } from "./block-styles.ts";
import { frameStyles } from "./frame-styles.ts";
import { listStyles } from "./list-styles.ts";
import { sideStyles } from "./side-styles.ts";

export const formEditorStyles: readonly CSSResult[] = [frameStyles, listStyles, blockStyles, sideStyles];
