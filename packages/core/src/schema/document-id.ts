import { isObject, wordOf } from "../json/index.ts";

/** How a document is called in issues: its kind and its id, of a manifest its kind. A document without an id has its kind alone. */
export function documentId(document: unknown): string {
  const { kind, id } = isObject(document) ? document : {};
  return kind === "manifest" || id === undefined ? wordOf(kind) : `${wordOf(kind)}/${wordOf(id)}`;
}
