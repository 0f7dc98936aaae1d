import { isObject, wordOf } from "../json/index.ts";

/**
 * How a document is called in issues: its kind and its id, of a manifest its kind. Without an id it has its kind alone,
 * without a kind it is just a document. A version of a decision adds the day it holds from: `decision/tier@2027-01-01`.
 */
export function documentId(document: unknown): string {
  const { kind, id, from } = isObject(document) ? document : {};
  if (kind === undefined) return "document";
  if (kind === "manifest" || id === undefined) return wordOf(kind);
  const version = kind === "decision" && from !== undefined ? `@${wordOf(from)}` : "";
  return `${wordOf(kind)}/${wordOf(id)}${version}`;
}
