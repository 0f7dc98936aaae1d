import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { asList, isObject, pointerStep } from "../json/index.ts";
import { documentId, type Cases, type PolicyDocument } from "../schema/index.ts";
import { closest, isTimeZone, parseDate } from "../value/index.ts";
import { citableIds } from "./clause-index.ts";
import { documentsOf } from "./documents-of.ts";
import type { Pack } from "./pack.ts";
import { indexParameters } from "./parameter-index.ts";
import { valueContext } from "./value-context.ts";

/**
 * Whether everything that names a clause, a role or an enum names one that exists, and whether days are days.
 *
 * @issues `policy/unknown-clause`, `policy/unknown-role`, `policy/unknown-enum`, `input/not-a-date`, and of the manifest
 *   `calendar/unknown-time-zone`, `facts/unknown-record`, `rule/unknown-parameter`
 */
export function checkReferences(pack: Pack): readonly Issue[] {
  const check = checksOf(pack);
  const inDocuments = documentsOf(pack).flatMap((document) => {
    const place = { document: documentId(document), pointer: "" };
    return document.kind === "cases" ? caseReferences(document, place, check) : references(document, place, check);
  });
  return [...manifestIssues(pack), ...inDocuments];
}

/** The same for one document. @issues as {@link checkReferences}, without those of the manifest */
export function checkDocumentReferences(pack: Pack, document: Exclude<PolicyDocument, Cases>): readonly Issue[] {
  return references(document, { document: documentId(document), pointer: "" }, checksOf(pack));
}

type Check = (id: string, place: IssuePlace) => readonly Issue[];
type Checks = Readonly<Record<"clause" | "role" | "enum" | "day", Check>>;

interface Place extends IssuePlace {
  readonly pointer: string;
}

/** The keys that hold references, wherever in a document they stand. */
const KEYS: ReadonlyMap<string, keyof Checks> = new Map([
  ["clause", "clause"],
  ["owner", "role"],
  ["role", "role"],
  ["notify", "role"],
  ["escalate", "role"],
  ["enum", "enum"],
  ["from", "day"],
  ["asOf", "day"],
  ["lastChecked", "day"],
  ["since", "day"],
  ["effectiveFrom", "day"],
]);

function checksOf(pack: Pack): Checks {
  const clauses = citableIds(pack);
  const { enums, roles } = valueContext(pack);
  const unless = (isFine: boolean, found: () => Issue): readonly Issue[] => (isFine ? [] : [found()]);
  const about = (id: string, known: Iterable<string>) => ({ suggestion: closest(id, known) });
  return {
    clause: (id, place) => unless(clauses.has(id), () => issue("policy/unknown-clause", { clause: id }, place)),
    role: (id, place) =>
      unless(Object.hasOwn(roles, id), () =>
        issue("policy/unknown-role", { role: id, ...about(id, Object.keys(roles)) }, place),
      ),
    enum: (id, place) =>
      unless(enums.has(id), () => issue("policy/unknown-enum", { enum: id, ...about(id, enums.keys()) }, place)),
    day: (id, place) => unless(parseDate(id) !== undefined, () => issue("input/not-a-date", { given: id }, place)),
  };
}

function references(part: unknown, place: Place, check: Checks): readonly Issue[] {
  if (Array.isArray(part)) return part.flatMap((each, at) => references(each, inside(place, at), check));
  if (!isObject(part)) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    const at = inside(place, key);
    const kind = KEYS.get(key);
    const ids = asList(value as string | readonly string[]);
    if (kind !== undefined && ids.every((id) => typeof id === "string"))
      return ids.flatMap((id) => check[kind](id, at));
    // What an event or a row says, and the columns of a table, may be called anything; types check the values.
    const isSaid = key === "params" || (key === "then" && "cells" in part);
    return isSaid || key === "cells" || key === "renamed" ? [] : references(value, at, check);
  });
}

/** Of cases only their own keys count: what is given in them is a company's data. */
function caseReferences(document: Cases, place: Place, check: Checks): readonly Issue[] {
  const { kind, id, asOf, cases = [] } = document;
  return [
    ...references({ kind, id, asOf }, place, check),
    ...cases.flatMap(({ clause, asOf: day }, at) =>
      references({ clause, asOf: day }, inside(inside(place, "cases"), at), check),
    ),
  ];
}

function manifestIssues(pack: Pack): readonly Issue[] {
  const { timeZone, subject, reviewEvery } = pack.manifest;
  const at = (...path: readonly string[]): IssuePlace => ({
    document: "manifest",
    pointer: path.map(pointerStep).join(""),
  });
  const records = pack.vocabularies.flatMap((document) => Object.keys(document.records ?? {}));
  const parameters = indexParameters(pack);
  const { parameter } = reviewEvery;
  return [
    ...(isTimeZone(timeZone) ? [] : [issue("calendar/unknown-time-zone", { timeZone }, at("timeZone"))]),
    ...(records.includes(subject)
      ? []
      : [issue("facts/unknown-record", { record: subject, suggestion: closest(subject, records) }, at("subject"))]),
    ...(parameters.has(parameter)
      ? []
      : [
          issue(
            "rule/unknown-parameter",
            { parameter, suggestion: closest(parameter, parameters.keys()) },
            at("reviewEvery", "parameter"),
          ),
        ]),
  ];
}

function inside(place: Place, key: string | number): Place {
  return { ...place, pointer: place.pointer + pointerStep(key) };
}
