import { BylawError, issue } from "@bylaw/core";

/** The strong entity tag of a version. */
export function etagOf(version: string | number): string {
  return `"${version}"`;
}

/** Whether an `If-None-Match` header names the tag; comparison is weak, as RFC 9110 section 13.1.2 asks. */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(",").some((each) => each.trim() === "*" || each.trim().replace(/^W\//u, "") === etag);
}

/**
 * The version that a change is meant for.
 *
 * @issues `server/if-match-missing`; `server/version-conflict` for a tag that none of our versions can have
 */
export function readIfMatch(header: string | undefined): number {
  if (header === undefined) throw new BylawError([issue("server/if-match-missing", {}, { document: "If-Match" })]);
  const [, version] = /^"(\d{1,15})"$/u.exec(header.trim()) ?? [];
  if (version === undefined) throw new BylawError([issue("server/version-conflict", {}, { document: "If-Match" })]);
  return Number(version);
}
