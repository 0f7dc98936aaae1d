import type { TemplateResult } from "lit";

import { findClauses } from "./clause-list.ts";
import type { Findable } from "./findable.ts";
import type { OverrideDesk, Proposal } from "./override-desk.ts";
import { renderChosen, renderCombobox } from "./render-combobox.ts";

/** How many clauses are shown at once. */
const SHOWN = 30;

/** A clause of the policy, found by its number or a word in it. */
export function renderClauseChoice(
  { clause, words, cursor }: Proposal,
  clauses: readonly Findable[],
  first: readonly string[],
  desk: OverrideDesk,
): TemplateResult {
  const chosen = clauses.find(({ id }) => id === clause);
  if (chosen !== undefined) return renderChosen("clause", chosen, desk, () => desk.fill({ clause: "", cursor: 0 }));
  const { messages } = desk;
  const found = findClauses(clauses, words, first);
  return renderCombobox(
    {
      field: "clause",
      hint: messages.clauseHint,
      words,
      cursor,
      options: found.slice(0, SHOWN),
      status: found.length === 0 ? messages.noClause : messages.clausesFound(found.length),
      isNone: found.length === 0,
      type: (typed) => desk.fill({ words: typed, cursor: 0 }),
      move: (to) => desk.fill({ cursor: to }),
      choose: ({ id }) => {
        desk.focus = "#override-clause button";
        desk.fill({ clause: id, words: "", cursor: -1 });
      },
    },
    desk,
  );
}
