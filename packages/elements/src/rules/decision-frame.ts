import type { Locale } from "../i18n/index.ts";
import type { Checked } from "./check-loop.ts";
import { ghostRows, type GhostRow } from "./ghost-rows.ts";
import type { GridColumn } from "./grid-columns.ts";
import type { RulesMessages } from "./i18n/index.ts";
import { isLarge } from "./is-large.ts";
import { numberLine, type NumberLine } from "./number-line.ts";
import type { DecisionOnDay } from "./rules-model.ts";

/** What is drawn of a decision; gaps and the number line are worked out when they are asked for, and once. */
export interface FrameParts {
  readonly onDay: DecisionOnDay | undefined;
  readonly columns: readonly GridColumn[];
  readonly ghosts: () => readonly GhostRow[];
  readonly line: () => NumberLine | undefined;
  /** The names of rows of which two hold at once and say different things, and of those that never get their turn. */
  readonly disputed: () => ReadonlySet<string>;
}

export function frameOf(
  onDay: DecisionOnDay | undefined,
  columns: readonly GridColumn[],
  checked: Checked | undefined,
  locale: Locale,
  messages: RulesMessages,
): FrameParts {
  const known = onDay === undefined || checked === undefined ? undefined : { decision: onDay.decision, checked };
  let ghosts: readonly GhostRow[] | undefined;
  let line: { readonly made: NumberLine | undefined } | undefined;
  const ghostsOf = (): readonly GhostRow[] => {
    if (known === undefined) return [];
    const { findings, policy } = known.checked;
    const found = findings.map(([each]) => each);
    return (ghosts ??= ghostRows(known.decision, found, policy, locale, messages));
  };
  const lineOf = (): NumberLine | undefined => {
    if (known === undefined) return undefined;
    line ??= { made: numberLine(known.decision, columns, ghostsOf(), known.checked.policy) };
    return line.made;
  };
  let disputed: ReadonlySet<string> | undefined;
  const disputedOf = (): ReadonlySet<string> =>
    (disputed ??= new Set(
      (checked?.findings ?? []).flatMap(([{ kind }, { rules }]) => {
        const count = kind === "conflict" ? 2 : kind === "masked" || kind === "unreachable" ? 1 : 0;
        return rules.slice(0, count).map(({ name }) => name);
      }),
    ));
  return { onDay, columns, ghosts: ghostsOf, line: lineOf, disputed: disputedOf };
}

/**
 * A frame of rules that have not been looked at again since another: where the gaps of a large table belong, and its number
 * line, stay as they were, for each goes through every row.
 */
export function keptIn<Parts extends FrameParts>(made: Parts, before: FrameParts): Parts {
  const { decision } = made.onDay ?? {};
  if (!isLarge(decision) || decision?.id !== before.onDay?.decision.id) return made;
  return { ...made, ghosts: before.ghosts, line: before.line, disputed: before.disputed };
}
