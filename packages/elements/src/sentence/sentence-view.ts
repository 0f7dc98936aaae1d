import type { Condition } from "@bylaw/core";

import type { Json } from "../api/index.ts";
import type { ConditionIssue } from "./check-draft.ts";
import type { SentenceWords } from "./sentence-words.ts";

/** What came out of a comparison for the customer beside it, and what was read. */
export interface Truth {
  readonly result: boolean | "unknown";
  /** The value that was read, in words. */
  readonly read?: string;
}

/** A part of a condition that can be opened. `argument:days` is an argument of a fact. */
export type PartName = "fact" | "operator" | "value" | "join" | "more" | `argument:${string}`;

/** Which part is unfolded. */
export interface OpenPart {
  readonly pointer: string;
  readonly part: PartName;
}

/** What the open picker holds until it is done. */
export interface PickerState {
  readonly query: string;
  /** Which of the choices a key would take. */
  readonly cursor: number;
  readonly source: "literal" | "parameter" | "fact";
  /** The text of a field, or JSON of what is ticked. */
  readonly text: string;
  readonly ticked: readonly string[];
  readonly day: string;
  readonly wrong: string;
}

/** What is drawn, and what may be done with it. */
export interface SentenceView {
  readonly words: SentenceWords;
  readonly draft: Condition;
  readonly readOnly: boolean;
  readonly open: OpenPart | undefined;
  readonly picker: PickerState;
  readonly expanded: ReadonlySet<string>;
  readonly truths: ReadonlyMap<string, Truth>;
  readonly issues: readonly ConditionIssue[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly today: string;
  readonly theme: "" | "light" | "dark" | "auto";
  readonly toggle: (part: OpenPart) => void;
  readonly expand: (pointer: string) => void;
  readonly add: (pointer: string, isGroup: boolean) => void;
  readonly act: (action: Action, pointer: string) => void;
  readonly choose: (id: string) => void;
  readonly commitValue: (value: Json) => void;
  readonly commitEntry: () => boolean;
  readonly change: (state: Partial<PickerState>) => void;
  readonly close: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What a menu does to a line or a group. */
export type Action =
  | "moveUp"
  | "moveDown"
  | "duplicate"
  | "wrapAll"
  | "wrapAny"
  | "wrapNot"
  | "unwrapNot"
  | "unwrap"
  | "remove"
  | "all"
  | "any";

/** The key of a token, by which it keeps the focus. */
export function keyOf(pointer: string, part: string): string {
  return `${pointer}|${part}`;
}
