/** What an address points at in the document. */
export interface DocumentAnchor {
  readonly kind: "clause" | "section" | "chapter";
  readonly id: string;
}

/** Reads `#clause-2.2.1`, `#section-2.2` or `#chapter-2`; what a host appends after `?` is its own. */
export function parseAnchor(hash: string): DocumentAnchor | undefined {
  const [, kind, id] = /^#?(clause|section|chapter)-([0-9a-z.]+)(?:\?.*)?$/u.exec(hash) ?? [];
  if (id === undefined || (kind !== "clause" && kind !== "section" && kind !== "chapter")) return undefined;
  return { kind, id };
}
