import type { Condition } from "@bylaw/core";

/** What somebody did to a condition. */
export type ConditionChangeKind =
  | "fact"
  | "operator"
  | "value"
  | "argument"
  | "join"
  | "add"
  | "remove"
  | "move"
  | "wrap"
  | "unwrap"
  | "duplicate"
  | "undo"
  | "redo";

/** Which part of the condition an edit touched, and how. */
export interface ConditionChange {
  readonly kind: ConditionChangeKind;
  /** JSON Pointer within the condition. */
  readonly pointer: string;
  /** What was done, in the reader's language. */
  readonly words: string;
}

/**
 * Somebody edited a condition. While `complete` is false something is still to be chosen or is wrong: the condition
 * may be kept and handed back to the editor, but not saved as a rule.
 */
export class BylawConditionEvent extends Event {
  static readonly type = "bylaw-condition";
  readonly condition: Condition;
  readonly complete: boolean;
  readonly change: ConditionChange;

  constructor(condition: Condition, complete: boolean, change: ConditionChange) {
    super(BylawConditionEvent.type, { bubbles: true, composed: true });
    this.condition = condition;
    this.complete = complete;
    this.change = change;
  }
}

declare global {
  interface HTMLElementEventMap {
    "bylaw-condition": BylawConditionEvent;
  }
}
