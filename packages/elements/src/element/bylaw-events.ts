import type { Failure } from "../api/index.ts";

/**
 * A reader asks for a clause. Preventing the default keeps the element from going there itself,
 * for a host that owns its addresses.
 */
export class BylawClauseEvent extends Event {
  static readonly type = "bylaw-clause";
  readonly clause: string;
  /** The parameter whose chip was used, if any. */
  readonly parameter: string | undefined;

  constructor(clause: string, parameter?: string) {
    super(BylawClauseEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.clause = clause;
    this.parameter = parameter;
  }
}

/**
 * A reader asks for the rules of a decision; empty for the list of all. Preventing the default keeps the element from
 * going there itself, for a host that owns its addresses.
 */
export class BylawDecisionEvent extends Event {
  static readonly type = "bylaw-decision";
  readonly decision: string;

  constructor(decision: string) {
    super(BylawDecisionEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.decision = decision;
  }
}

/** A reader asks for another day: ISO 8601, empty for today. */
export class BylawAsOfEvent extends Event {
  static readonly type = "bylaw-as-of";
  readonly asOf: string;

  constructor(asOf: string) {
    super(BylawAsOfEvent.type, { bubbles: true, composed: true });
    this.asOf = asOf;
  }
}

/** A reader changes between reading and editing. */
export class BylawModeEvent extends Event {
  static readonly type = "bylaw-mode";
  readonly mode: "read" | "edit";

  constructor(mode: "read" | "edit") {
    super(BylawModeEvent.type, { bubbles: true, composed: true });
    this.mode = mode;
  }
}

/** A draft was submitted, taken back, approved, rejected or thrown away, or a release came into being. */
export class BylawDraftEvent extends Event {
  static readonly type = "bylaw-draft";

  constructor() {
    super(BylawDraftEvent.type, { bubbles: true, composed: true });
  }
}

/** Something could not be loaded. The element shows it; a host may log it. */
export class BylawIssueEvent extends Event {
  static readonly type = "bylaw-issue";
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(BylawIssueEvent.type, { bubbles: true, composed: true });
    this.failure = failure;
  }
}

declare global {
  interface HTMLElementEventMap {
    "bylaw-clause": BylawClauseEvent;
    "bylaw-as-of": BylawAsOfEvent;
    "bylaw-decision": BylawDecisionEvent;
    "bylaw-issue": BylawIssueEvent;
    "bylaw-mode": BylawModeEvent;
    "bylaw-draft": BylawDraftEvent;
  }
}
