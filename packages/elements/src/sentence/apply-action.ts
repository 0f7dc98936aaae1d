import { conditionAt, type Condition } from "@bylaw/core";

import type { ConditionChangeKind } from "./condition-event.ts";
import { duplicate, joinAs, joinOf, move, placeOf, remove, unwrap, wrap, type Edited } from "./edit-tree.ts";
import { keyOf, type Action } from "./sentence-view.ts";
import type { SentenceWords } from "./sentence-words.ts";

/** What an action of a menu makes of a condition, and which token somebody goes on with. */
export interface Applied {
  readonly condition: Condition;
  readonly kind: ConditionChangeKind;
  readonly pointer: string;
  /** What it was done to, in words. */
  readonly what: string;
  readonly key: string;
}

/** Does what a menu or a key asks for. `undefined` when it cannot be done: what is first cannot go further up. */
export function applyAction(
  draft: Condition,
  action: Action,
  pointer: string,
  focus: string,
  words: SentenceWords,
): Applied | undefined {
  const target = conditionAt(draft, pointer);
  if (target === undefined) return undefined;
  const done = ({ condition, pointer: at }: Edited, kind: ConditionChangeKind): Applied => ({
    condition,
    kind,
    pointer: at,
    what: words.sentence(target),
    key: lineKey(condition, at),
  });
  switch (action) {
    case "all":
    case "any": {
      const condition = joinAs(draft, pointer, action);
      return { condition, kind: "join", pointer, what: words.messages.join[action], key: keyOf(pointer, "join") };
    }
    case "moveUp":
    case "moveDown":
      return applyMove(draft, pointer, action === "moveUp" ? -1 : 1, focus, words);
    case "duplicate":
      return done(duplicate(draft, pointer), "duplicate");
    case "remove":
      return done(remove(draft, pointer), "remove");
    case "unwrap":
    case "unwrapNot":
      return done(unwrap(draft, pointer), "unwrap");
    case "wrapAll":
    case "wrapAny":
      return done(wrap(draft, pointer, action === "wrapAll" ? "all" : "any"), "wrap");
    case "wrapNot":
      return done({ ...wrap(draft, pointer, "not"), pointer }, "wrap");
  }
}

function applyMove(
  draft: Condition,
  pointer: string,
  by: -1 | 1,
  focus: string,
  words: SentenceWords,
): Applied | undefined {
  const moved = move(draft, pointer, by);
  if (moved === undefined) return undefined;
  const { condition, pointer: at } = moved;
  const place = placeOf(condition, at);
  const what = place === undefined ? "" : words.messages.place(place.at + 1, place.count);
  // The same token of the line keeps the focus.
  const isOwn = focus.startsWith(`${pointer}|`) || focus.startsWith(`${pointer}/`);
  return { condition, kind: "move", pointer: at, what, key: at + (isOwn ? focus.slice(pointer.length) : "|more") };
}

/** The token at which somebody goes on with a line or a group. */
function lineKey(condition: Condition, pointer: string): string {
  const target = conditionAt(condition, pointer);
  if (target !== undefined && "not" in target) return lineKey(condition, `${pointer}/not`);
  return keyOf(pointer, target !== undefined && joinOf(target) !== undefined ? "join" : "fact");
}
