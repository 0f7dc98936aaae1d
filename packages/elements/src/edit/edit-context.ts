import type { IssueView, Json, MeView, PolicyResponse } from "../api/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";
import type { DraftStore } from "./draft-store.ts";
import type { EditMessages } from "./i18n/index.ts";
import type { ImpactLoop } from "./impact-loop.ts";
import type { EditableParameter, PolicyModel } from "./policy-model.ts";
import type { TransitionsLater } from "./transitions-later.ts";

/** Which chip is unfolded. */
export interface OpenChip {
  readonly clause: string;
  readonly parameter: string;
}

/** What the field of a value is drawn from. */
export interface FieldContext {
  readonly messages: EditMessages;
  readonly locale: Locale;
  readonly model: PolicyModel;
  readonly open: OpenChip | undefined;
  /** What was typed and is no value of the parameter. */
  readonly mistyped: string | undefined;
  readonly issues: ReadonlyMap<string, readonly IssueView[]>;
  readonly textOf: (parameter: string, value: Json, clause?: string) => string;

  readonly change: (parameter: string, value: Json) => void;
  readonly mistype: (text: string) => void;
}

/** What every part of the editing mode is drawn from, and what it may do. */
export interface EditContext extends FieldContext {
  readonly common: Messages;
  readonly store: DraftStore;
  readonly loop: ImpactLoop;
  readonly transitions: TransitionsLater;
  readonly me: MeView;
  /** The policy with the draft in it, and the same day without it. */
  readonly view: PolicyResponse;
  readonly before: PolicyResponse;
  readonly phone: boolean;
  readonly today: string;
  /** Whether a part of the panel is unfolded, by its name. */
  readonly unfolded: ReadonlySet<string>;
  /** What the panel asks or tells besides. */
  readonly step: "editing" | "asking" | "submitting" | "submitted";
  readonly parameter: (id: string) => EditableParameter | undefined;
  readonly subjectHref: (id: string) => string | undefined;

  readonly openChip: (clause: string, parameter: string) => void;
  readonly close: () => void;
  readonly setFrom: (day: string) => void;
  readonly setReason: (reason: string) => void;
  readonly toggle: (part: string) => void;
  readonly goTo: (event: Event, clause: string) => void;
  readonly showImpact: () => void;
  readonly askDiscard: (asking: boolean) => void;
  readonly discard: () => void;
  readonly submit: () => void;
  readonly withdraw: () => void;
  readonly startAnother: () => void;
  readonly retryImpact: () => void;
}
