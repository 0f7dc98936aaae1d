import type { nothing, TemplateResult } from "lit";

import type { DraftView, OverrideView, TransitionPreviewView } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";
import type { askOverrides } from "../override/ask-overrides.ts";

/** What is known of how customers come to new outcomes. */
export interface WaysFrame {
  readonly host: { readonly language: Locale; readonly subjectHref: string };
  transitions(draft: DraftView): TransitionPreviewView | undefined;
  overrides(): readonly OverrideView[] | undefined;
}

/** What draws how customers come to new outcomes: a part of the bundle of its own. */
export interface WaysPart {
  renderChosen(draft: DraftView, frame: WaysFrame): TemplateResult | typeof nothing;
  renderWritten(release: string, frame: WaysFrame): TemplateResult | typeof nothing;
  readonly askOverrides: typeof askOverrides;
}
