import { isObject, own, pointerPath } from "../json/index.ts";
import { documentOf, indexClauses, indexParameters, nameOf, valueAt, versionOn, type Pack } from "../policy/index.ts";
import { documentId, type PolicyDocument } from "../schema/index.ts";
import { partLists, type PartKind } from "./part-kind.ts";

/** One part on the way to a target. */
export interface TargetPart {
  readonly kind: PartKind;
  /** Its id or name, as the operation has it. */
  readonly id: string;
  /** The part itself; `undefined` when the policy has none of the name. */
  readonly value: unknown;
}

/** What `at` of an operation names: the parts on the way, and a property of the last of them, or one of its lists. */
export interface ReadTarget {
  readonly artefact: PartKind;
  readonly id: string;
  readonly document: PolicyDocument | undefined;
  /** From the artefact inwards, at least the artefact itself. */
  readonly parts: readonly TargetPart[];
  readonly property?: string;
  /** Keys below the property: of a row the column, of an outcome the output. */
  readonly below: readonly string[];
  /** When the target is a whole list: what it holds. */
  readonly list?: PartKind;
}

const artefacts: ReadonlySet<string> = new Set([
  "parameter",
  "decision",
  "calendar",
  "clause",
  "enum",
  "cadence",
  "clock",
  "form",
  // Not for operations: what is told when a pack changes.
  "fact",
  "condition",
  "record",
  "careDates",
  "scorecard",
]);

/** Takes a target apart; `undefined` for what names nothing that could be changed. Names need not exist. */
export function readTarget(pack: Pack, at: string, day: string): ReadTarget | undefined {
  const colon = at.indexOf(":");
  const artefact = at.slice(0, colon);
  if (!artefacts.has(artefact)) return undefined;
  const kind = artefact as PartKind;
  const [, id = "", rest = ""] = /^([^/]*)(.*)$/u.exec(at.slice(colon + 1)) ?? [];
  const path = pointerPath(rest);
  const { document, value } = placeOf(pack, kind, id, day);
  return { artefact: kind, id, document, ...walk({ kind, id, value }, path) };
}

/** The document of an artefact, and the part of it that the artefact is. */
function placeOf(
  pack: Pack,
  kind: PartKind,
  id: string,
  day: string,
): { readonly document: PolicyDocument | undefined; readonly value: unknown } {
  if (kind === "parameter") {
    const found = indexParameters(pack).get(id);
    const document = pack.parameters.find((each) => documentId(each) === found?.document);
    return { document, value: found?.parameter };
  }
  if (kind === "decision") {
    const decision = versionOn(pack, id, day) ?? pack.decisions.find((each) => each.id === id);
    return { document: decision, value: decision };
  }
  if (kind === "calendar") {
    const calendar = pack.calendars.find((each) => each.id === id);
    return { document: calendar, value: calendar };
  }
  if (kind === "clause") {
    const found = indexClauses(pack).get(id);
    const document = pack.chapters.find(({ sections }) =>
      sections.some(({ clauses }) => clauses.some((each) => each.id === id)),
    );
    return { document, value: found?.clause };
  }
  if (kind === "careDates" || kind === "scorecard") {
    const documents: readonly PolicyDocument[] = kind === "careDates" ? pack.careDates : pack.scorecards;
    const document = documents.find((each) => valueAt(each, ["id"]) === id);
    return { document, value: document };
  }
  if (kind === "fact" || kind === "condition" || kind === "record") return wordOfVocabulary(pack, kind, id);
  const found = documentOf(pack, { artefact: kind as "enum" | "cadence" | "clock" | "form", id, path: [] });
  const document = found?.document as unknown as PolicyDocument | undefined;
  return { document, value: found === undefined ? undefined : valueAt(found.document, found.path) };
}

function wordOfVocabulary(pack: Pack, kind: "fact" | "condition" | "record", id: string): ReturnType<typeof placeOf> {
  const list = `${kind}s` as const;
  const document = pack.vocabularies.find((each) => valueAt(each, [list, id]) !== undefined);
  return { document, value: document === undefined ? undefined : valueAt(document, [list, id]) };
}

function walk(start: TargetPart, path: readonly string[]): Pick<ReadTarget, "parts" | "property" | "below" | "list"> {
  const parts = [start];
  let [current, steps] = [start, path];
  if (start.kind === "decision") steps = steps[0] === "table" ? steps.slice(1) : steps;
  for (;;) {
    const [step, name, ...rest] = steps;
    if (step === undefined) return { parts, below: [] };
    const list = start.kind === "decision" && current === start ? "rule" : partLists[current.kind]?.[step];
    if (list === undefined) {
      const below = steps.slice(1);
      return { parts, property: step, below };
    }
    if (name === undefined) return { parts, property: step, below: [], list };
    const around = isObject(current.value) ? valueAt(current.value, [step]) : undefined;
    current = { kind: list, id: name, value: itemOf(start, step, around, name) };
    parts.push(current);
    steps = rest;
  }
}

function itemOf(start: TargetPart, step: string, around: unknown, name: string): unknown {
  if (start.kind === "decision" && step === "rows" && isObject(start.value)) {
    return valueAt(start.value, ["table", "rows", name]);
  }
  if (Array.isArray(around)) return around.find((each) => nameOf(each) === name);
  return isObject(around) ? own(around, name) : undefined;
}
