import type { Decision, SentenceContext, TableWords } from "@bylaw/core";

import type { GridColumn } from "./grid-columns.ts";
import type { RulesMessages } from "./i18n/index.ts";
import type { Changes } from "./row-operations.ts";

/** What the grid is about, and what it may do. */
export interface GridHost {
  readonly decision: Decision;
  /** The decision without the draft. */
  readonly before: Decision;
  readonly columns: readonly GridColumn[];
  readonly words: TableWords;
  readonly context: SentenceContext;
  readonly messages: RulesMessages;
  readonly mayEdit: boolean;
  readonly changes: Changes;
  /** The clauses that there are. */
  readonly clauses: ReadonlySet<string>;
  change(next: Changes): void;
  undo(): void;
  redo(): void;
  redraw(): void;
}
