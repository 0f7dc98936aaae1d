import type { PolicyDocument } from "@bylaw/core";
import type { TemplateResult } from "lit";

import type { Client, MeView } from "../api/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";

/** What the server says at the beginning: the policy as data, and who asks. */
export interface RulesData {
  readonly documents: readonly PolicyDocument[];
  /** The id of the release that the documents are of: customers are counted in the page only by the rules in force. */
  readonly release: string;
  readonly me: MeView | undefined;
}

/** What the rules need of the element that shows them. */
export interface RulesHost {
  readonly root: ShadowRoot;
  readonly client: Client;
  readonly language: Locale;
  readonly words: Messages;
  /** The decision that is shown; empty for the list of all. */
  readonly decision: string;
  readonly mode: "read" | "edit";
  readonly theme: "" | "light" | "dark" | "auto";
  readonly subjectHref: string;
  readonly decisionHref: string;
  requestUpdate(): void;
  setMode(mode: "read" | "edit"): void;
  goTo(event: Event, decision: string): void;
  draftChanged(): void;
}

/** What comes with the part of the bundle that only who looks at rules needs. */
export interface RulesPart {
  render(data: RulesData): TemplateResult;
  /** Called when it has been drawn. */
  updated(): void;
  leave(): void;
  /** Whether something that is shown is still on its way; to be asked after drawing. */
  readonly busy: boolean;
}
