import type { OursLineView } from "../api/index.ts";

/** What a reader looks for among the changes. */
export interface LineFilter {
  readonly query: string;
  /** Empty for all. */
  readonly artefact: string;
  /** A person's id; empty for all. */
  readonly person: string;
  readonly onlyMoved: boolean;
}

export const noFilter: LineFilter = { query: "", artefact: "", person: "", onlyMoved: false };

/** The changes that a filter lets through: every word of the query stands somewhere in what is shown of a change. */
export function filterLines(lines: readonly OursLineView[], filter: LineFilter): readonly OursLineView[] {
  const words = filter.query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  return lines.filter(
    (line) =>
      (filter.artefact === "" || line.artefact === filter.artefact) &&
      (filter.person === "" || line.by === filter.person) &&
      (!filter.onlyMoved || line.moved !== null) &&
      words.every((word) => textOf(line).includes(word)),
  );
}

function textOf({ label, document, clauses, before, after, by, byName, why }: OursLineView): string {
  const all = [label, document.title, ...clauses.flatMap(({ id, text }) => [id, text]), before, after, by, byName, why];
  return all
    .map((each) => each ?? "")
    .join("\n")
    .toLowerCase();
}
