import type { Action } from "./sentence-view.ts";

/** What a key means at a token. `line` is the pointer that an action applies to. */
export type Shortcut =
  | { readonly kind: "undo" | "redo" }
  | { readonly kind: "act"; readonly action: Action; readonly line: string }
  | { readonly kind: "menu"; readonly line: string };

/** @param line the pointer of the line or group in which the token stands, if it stands in one */
export function shortcutOf(
  { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent,
  line: string | undefined,
): Shortcut | undefined {
  if (ctrlKey || metaKey) {
    const letter = key.toLowerCase();
    if (letter === "y") return { kind: "redo" };
    return letter === "z" ? { kind: shiftKey ? "redo" : "undo" } : undefined;
  }
  if (line === undefined) return undefined;
  if (altKey && (key === "ArrowUp" || key === "ArrowDown")) {
    return { kind: "act", action: key === "ArrowUp" ? "moveUp" : "moveDown", line };
  }
  if (key === "Delete" || key === "Backspace") return { kind: "act", action: "remove", line };
  return key === "ContextMenu" || (key === "F10" && shiftKey) ? { kind: "menu", line } : undefined;
}
