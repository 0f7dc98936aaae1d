import type { TemplateResult, nothing } from "lit";

import type { ClauseView, Client, MeView, ParameterSegment, PolicyResponse } from "../api/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";

/** What the editing mode draws in the document. It comes as a part of the bundle of its own, and only to who may edit. */
export interface PolicyEditing {
  /** The policy with the draft in it. */
  view(base: PolicyResponse): PolicyResponse;
  renderChip(segment: ParameterSegment, clause: ClauseView): TemplateResult;
  /** What is unfolded under a clause's sentence. */
  renderUnder(clause: ClauseView): TemplateResult | typeof nothing;
  renderSide(): TemplateResult;
  /** How the draft stands, for the head and for the bar of a phone. */
  renderStatus(): TemplateResult | typeof nothing;
  /** What must be told above the document: a conflict, a draft that came back. */
  renderNotice(): TemplateResult | typeof nothing;
  isChanged(clause: ClauseView): boolean;
  isOpenIn(clause: string): boolean;
  /** Called when the document has been drawn. */
  updated(): void;
  /** Saves what is not saved yet. */
  leave(): void;
}

/** What the editing mode needs of the element that it is part of. */
export interface EditingHost {
  readonly root: ShadowRoot;
  readonly client: Client;
  readonly language: Locale;
  readonly words: Messages;
  readonly today: string;
  readonly me: MeView;
  /** The policy in force, once it is known. */
  readonly base: PolicyResponse | undefined;
  readonly subjectHref: string;
  goTo(event: Event, anchor: string): void;
  requestUpdate(): void;
  /** The draft was sent, taken back or thrown away. */
  draftChanged(): void;
}
