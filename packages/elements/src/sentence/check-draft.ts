import { checkCondition, renderIssue, type Condition, type SentenceContext } from "@bylaw/core";

import type { IssueView } from "../api/index.ts";
import { blankPart } from "./edit-leaf.ts";
import { joinOf, partsAt } from "./edit-tree.ts";

/** Something about a condition, at a pointer within it. */
export type ConditionIssue = Pick<IssueView, "code" | "pointer" | "severity" | "message" | "help">;

/** What stands in the editor, judged. */
export interface DraftCheck {
  /** Nothing is left to choose and nothing is wrong. */
  readonly complete: boolean;
  readonly issues: readonly ConditionIssue[];
}

/** Judges what stands in the editor. What is not chosen yet is no mistake. */
export function checkDraft(draft: Condition, context: SentenceContext): DraftCheck {
  const blanks = blanksIn(draft);
  const found = checkCondition(draft, context.scope);
  const issues = found
    .filter(({ pointer }) => !blanks.some((blank) => isWithin(pointer, blank)))
    .map((each): ConditionIssue => {
      const { message, help } = renderIssue(each, context.locale);
      const { code, pointer, severity } = each;
      return { code, pointer, severity, message: named(message, context), help: named(help, context) };
    });
  return { complete: blanks.length === 0 && issues.every(({ severity }) => severity === "warning"), issues };
}

export function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}

/** Texts about a condition call facts by their ids; who edits a sentence knows them by their names. */
function named(text: string, { labels }: SentenceContext): string {
  return text.replace(/`((?:parameter:)?)([A-Za-z]\w*(?:\.\w+)+)`/gu, (whole, prefix: string, id: string) => {
    const found = prefix === "" ? (labels.fact(id) ?? labels.parameter(id)) : labels.parameter(id);
    return found === undefined ? whole : `\`${found.label}\``;
  });
}

/** The comparisons of which something is still to be chosen. */
function blanksIn(condition: Condition, pointer: string = ""): readonly string[] {
  if ("fact" in condition) return blankPart(condition) === undefined ? [] : [pointer];
  if ("not" in condition) return blanksIn(condition.not, `${pointer}/not`);
  const join = joinOf(condition);
  if (join === undefined) return [];
  return partsAt(condition, "").flatMap((each, at) => blanksIn(each, `${pointer}/${join}/${String(at)}`));
}
