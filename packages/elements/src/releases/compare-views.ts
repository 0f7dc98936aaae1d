import type { PolicyResponse, SentenceChangeView } from "../api/index.ts";

/** The clauses that read differently in two views of a policy, in the order of the document. */
export function compareViews(before: PolicyResponse, after: PolicyResponse): readonly SentenceChangeView[] {
  const old = new Map(clausesOf(before).map(({ id, segments }) => [id, segments]));
  return clausesOf(after).flatMap(({ id, segments }) => {
    const was = old.get(id) ?? [];
    const text = (pieces: typeof segments): string => pieces.map((piece) => piece.text).join("");
    return text(was) === text(segments) ? [] : [{ clause: id, from: after.asOf, before: was, after: segments }];
  });
}

function clausesOf({ chapters }: PolicyResponse): PolicyResponse["chapters"][number]["sections"][number]["clauses"] {
  return chapters.flatMap(({ sections }) => sections.flatMap(({ clauses }) => clauses));
}
