/** A clause's number as the document prints it, and our letter when we split a clause that the document leaves whole. */
export interface ClauseNumber {
  readonly number: string;
  readonly letter: string;
}

/** `2.3.1.a` → 2.3.1 and a; `2.2.1` → 2.2.1 and no letter. */
export function splitClauseId(id: string): ClauseNumber {
  const [, number = id, letter = ""] = /^(.*)\.([a-z])$/u.exec(id) ?? [];
  return { number, letter };
}
