import { nothing, type TemplateResult } from "lit";

import type { SubmissionView } from "../api/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";
import type { Filing } from "../offline/index.ts";
import type { FillingPart } from "./filling/open-filling.ts";
import type { receiptPart } from "./receipt-part.ts";

/** What stands in the place of the form once it was filed: the server has it, or the device keeps it until then. */
export type FormEnd =
  | { readonly kind: "done"; readonly receipt: unknown; readonly shown: typeof receiptPart | undefined }
  | { readonly kind: "kept"; readonly id: string; readonly filing: Filing | undefined };

/** What an end is drawn with. */
export interface EndView {
  readonly part: FillingPart | undefined;
  readonly survey: boolean;
  readonly messages: Messages;
  readonly locale: Locale;
  readonly again: () => void;
  readonly edit: () => void;
  readonly retry: () => void;
}

export function renderFormEnd(end: FormEnd, view: EndView): TemplateResult | typeof nothing {
  const { part, survey, messages, locale, again } = view;
  if (survey && part !== undefined) return part.renderSurveyEnd(end.kind === "done" ? "thanks" : "kept", locale);
  if (end.kind === "done") return end.shown?.render(end.receipt as SubmissionView, messages, locale, again) ?? nothing;
  return part?.renderKept(end.filing, locale, view) ?? nothing;
}
