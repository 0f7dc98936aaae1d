import { allRules } from "../decision/index.ts";
import { issue, type Issue } from "../issue/index.ts";
import { pointerOf } from "../json/index.ts";
import {
  documentId,
  type Cadence,
  type Calendar,
  type CareDates,
  type Cases,
  type Chapter,
  type Clock,
  type Decision,
  type DocumentKind,
  type Form,
  type Manifest,
  type Parameters,
  type PolicyDocument,
  type Scorecard,
  type Vocabulary,
} from "../schema/index.ts";

/** A policy as data: its documents by kind, each kind in the order in which they were given. */
export interface Pack {
  readonly manifest: Manifest;
  readonly chapters: readonly Chapter[];
  readonly parameters: readonly Parameters[];
  readonly vocabularies: readonly Vocabulary[];
  readonly decisions: readonly Decision[];
  readonly scorecards: readonly Scorecard[];
  readonly calendars: readonly Calendar[];
  readonly clocks: readonly Clock[];
  readonly cadences: readonly Cadence[];
  readonly careDates: readonly CareDates[];
  readonly forms: readonly Form[];
  readonly cases: readonly Cases[];
}

/** Sorts well-shaped documents into a pack. @issues `policy/no-manifest`, `document/duplicate-id` */
export function assemblePack(documents: readonly PolicyDocument[]): {
  readonly pack?: Pack;
  readonly issues: readonly Issue[];
} {
  const issues = duplicates(documents);
  const pack = sortIntoPack(documents);
  return pack === undefined ? { issues: [issue("policy/no-manifest", {}), ...issues] } : { pack, issues };
}

/** Sorts documents that have been checked into a pack; `undefined` when no manifest is among them. */
export function sortIntoPack(documents: readonly PolicyDocument[]): Pack | undefined {
  const byKind = Map.groupBy(documents, (document) => document.kind);
  const ofKind = <Document>(kind: DocumentKind): readonly Document[] =>
    (byKind.get(kind) ?? []) as readonly unknown[] as readonly Document[];
  const [manifest] = ofKind<Manifest>("manifest");
  if (manifest === undefined) return undefined;
  return {
    manifest,
    chapters: ofKind<Chapter>("chapter").toSorted((a, b) => a.id.localeCompare(b.id, "en", { numeric: true })),
    parameters: ofKind("parameters"),
    vocabularies: ofKind("vocabulary"),
    decisions: ofKind("decision"),
    scorecards: ofKind("scorecard"),
    calendars: ofKind("calendar"),
    clocks: ofKind("clock"),
    cadences: ofKind("cadence"),
    careDates: ofKind("careDates"),
    forms: ofKind("form"),
    cases: ofKind("cases"),
  };
}

/** Ids that are declared twice, within a document or across documents. */
function duplicates(documents: readonly PolicyDocument[]): readonly Issue[] {
  const seen = new Map<string, string>();
  const issues: Issue[] = [];
  const versioned = new Set<string>();
  // Versions of a decision share its id.
  const isVersion = (document: PolicyDocument): boolean => {
    if (document.kind !== "decision") return false;
    const isKnown = versioned.has(document.id);
    versioned.add(document.id);
    return isKnown;
  };
  const all = documents.flatMap((document, place) => {
    const declared = declarations(document, place);
    return isVersion(document) ? declared.slice(1) : declared;
  });
  for (const { key, id, pointer, document } of all) {
    const other = seen.get(key);
    if (other === undefined) seen.set(key, document);
    else issues.push(issue("document/duplicate-id", { id, other }, { pointer, document }));
  }
  return issues;
}

interface Declaration {
  /** The id with its namespace: what must not repeat. */
  readonly key: string;
  readonly id: string;
  readonly pointer: string;
  readonly document: string;
}

/** Everything that a document declares under an id; rules and targets must differ within it only. */
function declarations(document: PolicyDocument, place: number): readonly Declaration[] {
  const name = documentId(document);
  const declare = (space: string, id: string, ...path: readonly (string | number)[]): Declaration => ({
    key: `${space} ${id}`,
    id,
    pointer: pointerOf([...path, ...(path.length === 0 ? ["id"] : [])]),
    document: name,
  });
  const own = [declare("document", name)];
  switch (document.kind) {
    case "manifest":
    case "calendar":
      return own;
    case "chapter":
      return [
        ...own,
        ...document.sections.flatMap((section, at) => [
          declare("section", section.id, "sections", at, "id"),
          ...section.clauses.map((clause, nth) => declare("clause", clause.id, "sections", at, "clauses", nth, "id")),
        ]),
      ];
    case "parameters":
      return [
        ...own,
        ...document.parameters.map((each, at) => declare("parameter", each.id, "parameters", at, "id")),
        ...(document.checks ?? []).map((each, at) => declare("check", each.id, "checks", at, "id")),
      ];
    case "vocabulary":
      return [
        ...own,
        ...Object.keys(document.enums ?? {}).map((id) => declare("enum", id, "enums", id)),
        ...Object.keys(document.records ?? {}).map((id) => declare("record", id, "records", id)),
        ...(document.facts ?? []).map((each, at) => declare("fact", each.id, "facts", at, "id")),
        ...(document.conditions ?? []).map((each, at) => declare("condition", each.id, "conditions", at, "id")),
      ];
    case "decision":
      return [
        declare("decision", document.id),
        // Two versions from one day.
        { ...declare("document", document.id), key: `document ${name}` },
        ...allRules(document).map((rule) => ({
          ...declare(`rule of ${place}`, rule.name),
          pointer: `${rule.pointer}/name`,
        })),
      ];
    case "scorecard":
      return [
        ...own,
        // Each part is a fact of its own.
        ...document.parts.map((part, at) => declare("fact", `${document.fact}.${part.id}`, "parts", at, "id")),
      ];
    case "clock":
      return [
        declare("decision", document.id),
        ...document.targets.map((target, at) => declare(`target of ${place}`, target.id, "targets", at, "id")),
      ];
    case "cadence":
    case "careDates":
    case "form":
      // What stands twice within a form is told by its own check.
      return own;
    case "cases":
      return [...own, ...(document.cases ?? []).map((each, at) => declare("case", each.id, "cases", at, "id"))];
    default:
      return document satisfies never;
  }
}
