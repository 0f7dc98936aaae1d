/** A reader asks for a clause. Preventing the default keeps the element from going there itself. */
export interface ClauseEvent extends Event {
  readonly clause: string;
  /** The parameter whose chip was used, if any. */
  readonly parameter: string | undefined;
}

/** A reader asks for the rules of a decision, empty for the list. Preventing the default keeps the element from going there. */
export interface DecisionEvent extends Event {
  readonly decision: string;
}

/** A reader asks for a form to tailor, empty for the list. Preventing the default keeps the element from going there. */
export interface TailorFormEvent extends Event {
  readonly form: string;
}

/** A reader asks for another day: ISO 8601, empty for today. */
export interface AsOfEvent extends Event {
  readonly asOf: string;
}

/** A reader changes between reading and editing. */
export interface ModeEvent extends Event {
  readonly mode: "read" | "edit";
}

/** A form was filed, with what the policy decided about it. */
export interface SubmittedEvent extends Event {
  readonly submission: {
    readonly record: { readonly type: string; readonly id: string };
    readonly decisions: Readonly<Record<string, unknown>>;
  };
}

/** The company has its first release: the pack that it has chosen, with its answers. */
export interface StartedEvent extends Event {
  /** The id of the release. */
  readonly release: string;
  readonly pack: string;
}

/** Something could not be loaded. The element shows it; a host may log it. */
export interface IssueEvent extends Event {
  readonly failure: { readonly kind: "offline" } | { readonly kind: "refused"; readonly status: number };
}

/** A form can be filled in; with the draft that it goes on with, if any. */
export interface ReadyEvent extends Event {
  readonly form: string;
  readonly draft: string | undefined;
}

/** The answers of a form: one has changed, or they are about to be filed. Preventing the default of the latter stops that. */
export interface AnswersEvent extends Event {
  readonly answers: Readonly<Record<string, unknown>>;
}

/** What is filled in is kept: as a draft here or on the server, or to be sent once there is a network. */
export interface SavedEvent extends Event {
  readonly place: "device" | "server" | "outbox";
  readonly id: string;
}

/** Something is wrong with the answers. */
export interface IssuesEvent extends Event {
  readonly issues: readonly { readonly code: string; readonly pointer: string; readonly message: string }[];
}

/** Somebody wants to go on with a draft. */
export interface EditEvent extends Event {
  readonly form: string;
  readonly subject: string;
  readonly draft: string;
}
