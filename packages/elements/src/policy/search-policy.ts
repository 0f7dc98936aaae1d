import type { ChapterView, ClauseView, PolicyResponse } from "../api/index.ts";

/**
 * The chapters with only the clauses that hold all of the words, in their number, text, owner or note; on request only
 * those whose review is overdue.
 */
export function searchPolicy(view: PolicyResponse, words: string, overdueOnly = false): readonly ChapterView[] {
  const wanted = words.trim().toLowerCase().split(/\s+/u);
  if (words.trim() === "" && !overdueOnly) return view.chapters;
  return view.chapters.flatMap((chapter) => {
    const sections = chapter.sections.flatMap((section) => {
      const clauses = section.clauses.filter(
        (clause) => (!overdueOnly || clause.overdue) && wanted.every((word) => holds(clause, section.title, word)),
      );
      return clauses.length === 0 ? [] : [{ ...section, clauses }];
    });
    return sections.length === 0 ? [] : [{ ...chapter, sections }];
  });
}

export function countClauses(chapters: readonly ChapterView[]): number {
  return chapters.reduce(
    (sum, chapter) => sum + chapter.sections.reduce((inner, section) => inner + section.clauses.length, 0),
    0,
  );
}

function holds(clause: ClauseView, title: string | undefined, word: string): boolean {
  if (/^[\d.]+$/u.test(word) && clause.id.startsWith(word)) return true;
  const text = clause.segments.map((segment) => segment.text).join("");
  // Chinese is written without spaces around figures, English groups digits: neither should hide a match.
  const plain = (from: string): string => from.toLowerCase().replace(/[\s,]/gu, "");
  return plain([text, clause.owner, clause.note ?? "", title ?? ""].join("\n")).includes(plain(word));
}
