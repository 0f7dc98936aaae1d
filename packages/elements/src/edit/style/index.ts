/** The style sheets of the editing mode, adopted by the document's shadow tree when it is entered. */
import type { CSSResult } from "lit";

import { editorStyles } from "./editor-styles.ts";
import { fieldStyles } from "./field-styles.ts";
import { impactStyles } from "./impact-styles.ts";

export const editStyles: readonly CSSResult[] = [editorStyles, fieldStyles, impactStyles];
