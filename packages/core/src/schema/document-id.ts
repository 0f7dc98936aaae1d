import { isObject, wordOf } from "../json/index.ts";

/**
 * How a document is called in issues: its kind and its id, of a manifest its kind. Without an id it has its kind alone,
 * without a kind it is just a document.
 */
export function documentId(document: unknown): string {
  const { kind, id } = isObject(document) ? document : {};
  if (kind === undefined) return "document";
  return kind === "manifest" || id === undefined ? wordOf(kind) : `${wordOf(kind)}/${wordOf(id)}`;
}
