import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { asList, isObject, nearest, pointerStep } from "../json/index.ts";
import { citableIds } from "./clause-index.ts";
import { documentId } from "../schema/index.ts";
import { documentsOf, type Pack } from "./pack.ts";
import { valueContext } from "./value-context.ts";

/**
 * Whether everything that names a clause, a role or an enum names one that exists.
 *
 * @issues `policy/unknown-clause`, `policy/unknown-role`, `policy/unknown-enum`
 */
export function checkReferences(pack: Pack): readonly Issue[] {
  const clauses = citableIds(pack);
  const { enums, roles } = valueContext(pack);
  const known = {
    clause: (id: string, place: IssuePlace) => (clauses.has(id) ? [] : [issue("policy/unknown-clause", { clause: id }, place)]),
    role: (id: string, place: IssuePlace) =>
      id in roles ? [] : [issue("policy/unknown-role", { role: id, suggestion: closest(id, Object.keys(roles)) }, place)],
    enum: (id: string, place: IssuePlace) =>
      enums.has(id) ? [] : [issue("policy/unknown-enum", { enum: id, suggestion: closest(id, enums.keys()) }, place)],
  };
  return documentsOf(pack).flatMap((document) =>
    document.kind === "cases" ? [] : references(document, { document: documentId(document), pointer: "" }, known),
  );
}

type Known = Readonly<Record<"clause" | "role" | "enum", (id: string, place: IssuePlace) => readonly Issue[]>>;

/** The keys that hold references, wherever in a document they stand. */
const KEYS: Readonly<Record<string, keyof Known>> = {
  clause: "clause",
  owner: "role",
  role: "role",
  notify: "role",
  escalate: "role",
  enum: "enum",
};

function references(part: unknown, place: IssuePlace & { readonly pointer: string }, known: Known): readonly Issue[] {
  const inside = (key: string | number) => ({ ...place, pointer: place.pointer + pointerStep(key) });
  if (Array.isArray(part)) return part.flatMap((each, at) => references(each, inside(at), known));
  if (!isObject(part)) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    const kind = KEYS[key];
    const ids = kind === undefined ? [] : asList(value as string | readonly string[]);
    if (kind !== undefined && ids.every((id) => typeof id === "string")) return ids.flatMap((id) => known[kind](id, inside(key)));
    return references(value, inside(key), known);
  });
}
