/** How beginning looks, part by part. The last one narrows what the others say. */
import type { CSSResult } from "lit";

import { fieldStyles } from "./field-styles.ts";
import { narrowStyles } from "./narrow-styles.ts";
import { packStyles } from "./pack-styles.ts";
import { questionStyles } from "./question-styles.ts";
import { reviewStyles } from "./review-styles.ts";
import { stepStyles } from "./step-styles.ts";

export const startStyles: readonly CSSResult[] = [
  stepStyles,
  packStyles,
  questionStyles,
  fieldStyles,
  reviewStyles,
  narrowStyles,
];
