import type { Chapter, Clause, Section } from "../schema/index.ts";
import type { Pack } from "./pack.ts";

/** A clause with the place where it stands. */
export interface PlacedClause {
  readonly clause: Clause;
  readonly chapter: Chapter;
  readonly section: Section;
  /** JSON Pointer within the chapter's document. */
  readonly pointer: string;
}

/** Every clause of the policy by its id, in the document's order. */
export function indexClauses(pack: Pack): ReadonlyMap<string, PlacedClause> {
  const placed = pack.chapters.flatMap((chapter) =>
    chapter.sections.flatMap((section, at) =>
      section.clauses.map((clause, place): [string, PlacedClause] => [
        clause.id,
        { clause, chapter, section, pointer: `/sections/${at}/clauses/${place}` },
      ]),
    ),
  );
  return new Map(placed);
}

/**
 * Every id that an artefact may cite: clauses, sections, and a clause that we split (`2.3.1` for `2.3.1.a`).
 */
export function citableIds(pack: Pack): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { clause, section, chapter } of indexClauses(pack).values()) {
    ids.add(clause.id).add(section.id).add(chapter.id);
    ids.add(clause.id.replace(/\.[a-z]$/u, ""));
  }
  return ids;
}
