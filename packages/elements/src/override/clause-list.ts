import type { PolicyResponse } from "../api/index.ts";
import type { Findable } from "./findable.ts";

/** Every clause of a policy with its sentence, in the document's order. */
export function clauseList({ chapters }: PolicyResponse): readonly Findable[] {
  return chapters.flatMap(({ sections }) =>
    sections.flatMap(({ clauses }) =>
      clauses.map(({ id, segments }) => ({ id, text: segments.map(({ text }) => text).join("") })),
    ),
  );
}

/**
 * The clauses that hold all of the words, in their number or sentence; all of them when there are no words. Those that the
 * decision itself rests on come first, then those whose number begins so.
 */
export function findClauses(
  clauses: readonly Findable[],
  words: string,
  first: readonly string[],
): readonly Findable[] {
  const wanted = words
    .trim()
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  const found = clauses.filter(({ id, text }) => {
    const plain = text.toLowerCase().replace(/[\s,]/gu, "");
    return wanted.every((word) => id.startsWith(word) || plain.includes(word.replace(/,/gu, "")));
  });
  const [start = ""] = wanted;
  const rank = ({ id }: Findable): number =>
    start === "" ? (first.includes(id) ? 0 : 1) : id === start ? 0 : id.startsWith(start) ? 1 : 2;
  return found.toSorted((a, b) => rank(a) - rank(b));
}
