import type { OursLineView } from "../api/index.ts";

/** Changes that stand under one heading. */
export interface LineGroup {
  readonly id: string;
  /** The clause's number, or nothing. */
  readonly clause: string;
  /** The clause's sentence, or the document's title. */
  readonly text: string;
  readonly lines: readonly OursLineView[];
}

/** The changes by the first clause that asks for them, in the order of the document, what no clause asks for last; or by document. */
export function groupLines(lines: readonly OursLineView[], by: "clause" | "document"): readonly LineGroup[] {
  const groups = new Map<string, LineGroup>();
  for (const line of lines) {
    const [clause] = line.clauses;
    const { kind, id, title } = line.document;
    const made =
      by === "clause"
        ? { id: clause?.id ?? "", clause: clause?.id ?? "", text: clause?.text ?? "" }
        : { id: `${kind}/${id}`, clause: "", text: title };
    const known = groups.get(made.id);
    groups.set(made.id, { ...made, lines: [...(known?.lines ?? []), line] });
  }
  const all = [...groups.values()];
  return by === "clause" ? all.toSorted((a, b) => byClause(a.clause, b.clause)) : all;
}

/** 2.10 comes after 2.9, and nothing comes last. */
function byClause(a: string, b: string): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  return a.localeCompare(b, "en", { numeric: true });
}
