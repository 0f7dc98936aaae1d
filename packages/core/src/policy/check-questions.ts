import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { pointerOf } from "../json/index.ts";
import { closest } from "../value/index.ts";
import type { Pack } from "./pack.ts";
import { startTarget, startTargets } from "./start-target.ts";

/**
 * Whether the questions to a company that begins can be answered: what each sets is there, may be changed, and is set by
 * one question only.
 *
 * @issues `start/unknown-target`, `start/locked-target`, `start/set-twice`, `start/question-twice`
 */
export function checkQuestions(pack: Pack): readonly Issue[] {
  const issues: Issue[] = [];
  const askedBy = new Map<string, string>();
  const ids = new Set<string>();
  (pack.manifest.questions ?? []).forEach(({ id: question, sets }, nth) => {
    const place = (...path: readonly (string | number)[]): IssuePlace => ({
      document: "manifest",
      pointer: pointerOf(["questions", nth, ...path]),
    });
    if (ids.has(question)) issues.push(issue("start/question-twice", { question }, place("id")));
    ids.add(question);
    sets.forEach((target, at) => {
      const found = startTarget(pack, target);
      const other = askedBy.get(target);
      if (found === undefined) {
        const suggestion = closest(target, startTargets(pack));
        issues.push(issue("start/unknown-target", { target, suggestion }, place("sets", at)));
      } else if (found.parameter?.tailor === "locked") {
        issues.push(issue("start/locked-target", { target }, place("sets", at)));
      } else if (other !== undefined) {
        issues.push(issue("start/set-twice", { target, question: other }, place("sets", at)));
      }
      askedBy.set(target, question);
    });
  });
  return issues;
}
