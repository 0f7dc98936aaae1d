import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { pointerOf } from "../json/index.ts";

/** Where in the form's document something stands. */
export type Place = IssuePlace & { readonly pointer: string };

/** The place of what stands further inside. */
export function inside(place: Place, ...path: readonly (string | number)[]): Place {
  return { ...place, pointer: place.pointer + pointerOf(path) };
}

/** The place with the clause that asks for what stands there. */
export function under(place: Place, clause: string | undefined): Place {
  return clause === undefined ? place : { ...place, clause };
}

/** Ids that stood before, with their places. */
export function twice(ids: readonly string[]): readonly (readonly [id: string, at: number])[] {
  const seen = new Set<string>();
  return ids.flatMap((id, at): readonly (readonly [string, number])[] => {
    if (seen.has(id)) return [[id, at]];
    seen.add(id);
    return [];
  });
}

/** An id that every object has a member for, which somebody's program could mistake for an answer. */
export function reservedName(name: string, place: Place): readonly Issue[] {
  return name in Object.prototype ? [issue("form/reserved-name", { name }, place)] : [];
}
