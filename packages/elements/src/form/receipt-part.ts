import type { CSSResult } from "lit";

import { decisionStyles } from "../decision/index.ts";
import { chipStyles } from "../style/index.ts";
import { renderReceipt } from "./render-receipt.ts";

/** What is drawn once a form was filed; it comes with the first receipt. */
export const receiptPart: { readonly styles: readonly CSSResult[]; readonly render: typeof renderReceipt } = {
  styles: [chipStyles, decisionStyles],
  render: renderReceipt,
};
