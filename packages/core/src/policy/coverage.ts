import { decisionRules } from "../decision/index.ts";
import { asList, isObject } from "../json/index.ts";
import { factReads } from "./fact-reads.ts";
import { indexClauses } from "./clause-index.ts";
import { openBlanks } from "./open-blanks.ts";
import { documentId, type Clause, type Output } from "../schema/index.ts";
import type { Pack } from "./pack.ts";
import type { ClauseState } from "./policy-view.ts";

/** Something in the policy that names a clause. */
export interface Artefact {
  readonly kind:
    | "parameter"
    | "rule"
    | "target"
    | "duty"
    | "occasion"
    | "calendar"
    | "fact"
    | "condition"
    | "field"
    | "check"
    | "case";
  readonly document: string;
  readonly id: string;
  readonly title: { readonly "zh-CN": string; readonly en: string };
  readonly clauses: readonly string[];
}

/** A clause, what names it, and whether that makes it run. */
export interface ClauseCoverage {
  readonly clause: Clause;
  readonly state: ClauseState;
  readonly artefacts: readonly Artefact[];
}

/**
 * Every clause in the document's order with what makes it run.
 *
 * @param asOf ISO 8601: what cannot be counted on that day, because the company has left a blank open, makes nothing run
 */
export function coverage(pack: Pack, asOf?: string): readonly ClauseCoverage[] {
  const blanks = asOf === undefined ? [] : openBlanks(pack, asOf);
  const stopped = new Set(blanks.flatMap(({ stops }) => stops.map(({ document, id }) => `${document} ${id}`)));
  const byClause = new Map<string, Artefact[]>();
  for (const artefact of artefactsOf(pack)) {
    for (const id of artefact.clauses) byClause.set(id, [...(byClause.get(id) ?? []), artefact]);
  }
  return [...indexClauses(pack).values()].map(({ clause }) => {
    const artefacts = byClause.get(clause.id) ?? [];
    const stands = (each: Artefact): boolean => stopped.has(`${each.document} ${each.id}`);
    const acting = artefacts.filter((each) => !stands(each));
    // A fact that only a stopped deadline waits for does not make it run.
    const isStopped =
      acting.length < artefacts.length && !acting.some(({ kind }) => ["rule", "target", "duty"].includes(kind));
    return { clause, state: isStopped ? "pending" : stateOf(clause, acting), artefacts };
  });
}

/**
 * A clause runs when a rule, a deadline, a fact that rules read or a shared condition names it. A parameter alone makes
 * only a clause run that is nothing but a parameter: otherwise the figure is there and nobody acts on it. So does a field:
 * a birthday that is asked for is not yet a greeting that is sent.
 */
function stateOf(clause: Clause, artefacts: readonly Artefact[]): ClauseState {
  if (clause.stays === "text") return "text";
  const alone = (kind: "parameter" | "form", artefact: Artefact["kind"]): readonly Artefact["kind"][] =>
    clause.kinds.every((each) => each === kind) ? [artefact] : [];
  const enough = [
    ...alone("parameter", "parameter"),
    ...alone("form", "field"),
    "rule",
    "score",
    "target",
    "duty",
    "occasion",
    "calendar",
    "fact",
    "condition",
  ];
  return artefacts.some((each) => enough.includes(each.kind)) ? "runs" : "pending";
}

/** Everything that names a clause. Facts count only when something reads or decides them. */
function artefactsOf(pack: Pack): readonly Artefact[] {
  const decided = pack.decisions.flatMap((document) => Object.values<Output>(document.outputs).map(({ fact }) => fact));
  const acting = new Set([...factReads(pack), ...decided]);
  return [
    ...pack.parameters.flatMap((document) => [
      ...document.parameters.map((each) =>
        artefact("parameter", documentId(document), each.id, each.label, each.clause),
      ),
      ...(document.checks ?? []).map((each) =>
        artefact("check", documentId(document), each.id, each.message, each.clause),
      ),
    ]),
    ...pack.vocabularies.flatMap((document) => [
      ...(document.facts ?? [])
        .filter((each) => each.clause !== undefined && acting.has(each.id))
        .map((each) => artefact("fact", documentId(document), each.id, each.label, each.clause)),
      ...(document.conditions ?? []).map((each) =>
        artefact("condition", documentId(document), each.id, each.label, each.clause),
      ),
    ]),
    ...pack.decisions.flatMap((document) =>
      decisionRules(document).map((each) =>
        artefact("rule", documentId(document), each.name, each.title ?? document.title, each.clause),
      ),
    ),
    ...pack.scorecards.flatMap((document) => [
      artefact("fact", documentId(document), document.id, document.title, document.clause),
      ...document.parts.map((each) => artefact("fact", documentId(document), each.id, each.title, each.clause)),
    ]),
    ...pack.clocks.flatMap((document) => [
      ...document.targets.map((each) => artefact("target", documentId(document), each.id, each.title, each.clause)),
      ...(document.pauses ?? []).map((each) =>
        artefact("target", documentId(document), each.reason, each.title, each.clause),
      ),
      ...(["reopen", "exception"] as const).flatMap((id) =>
        document[id] === undefined
          ? []
          : [artefact("target", documentId(document), id, document.title, document[id].clause)],
      ),
    ]),
    ...pack.cadences.flatMap((document) =>
      document.duties.map((each) => artefact("duty", documentId(document), each.id, each.title, each.clause)),
    ),
    ...calendarsInUse(pack).map((document) =>
      artefact("calendar", documentId(document), document.id, document.title, document.clause),
    ),
    ...pack.careDates.flatMap((document) =>
      document.occasions.map((each) => artefact("occasion", documentId(document), each.id, each.title, each.clause)),
    ),
    ...pack.forms.flatMap((document) => [
      ...document.fields.flatMap((field) =>
        [field, ...(field.rows ?? []), ...(field.fixed ?? [])].map((each) =>
          artefact(
            "field",
            documentId(document),
            each === field ? field.id : `${field.id}/${each.id}`,
            each.label,
            each.clause,
          ),
        ),
      ),
      ...[...(document.checks ?? []), ...document.fields.flatMap(({ checks = [] }) => checks)].map((each) =>
        artefact("check", documentId(document), each.id, each.message, each.clause),
      ),
    ]),
    ...pack.cases.flatMap((document) =>
      (document.cases ?? []).map((each) => artefact("case", documentId(document), each.id, each.title, each.clause)),
    ),
  ];
}

/** Calendars that something counts on, and those on which these stand. Hours that nobody asks for make no clause run. */
function calendarsInUse(pack: Pack): readonly Pack["calendars"][number][] {
  const used = new Set<string>();
  const use = (id: string | undefined): void => {
    const found = id === undefined || used.has(id) ? undefined : pack.calendars.find((each) => each.id === id);
    if (found === undefined) return;
    used.add(found.id);
    use(found.over);
  };
  use(pack.manifest.calendar);
  for (const document of [...pack.clocks, ...pack.cadences, ...pack.careDates, ...pack.decisions]) {
    for (const id of calendarsNamed(document)) use(id);
  }
  return pack.calendars.filter(({ id, clause }) => used.has(id) && clause !== undefined);
}

/** Every `calendar` in a document, however deep: that of a clock, of one of its budgets, of a grace. */
function calendarsNamed(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(calendarsNamed);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "calendar" && typeof inner === "string" ? [inner] : calendarsNamed(inner),
  );
}

function artefact(
  kind: Artefact["kind"],
  document: string,
  id: string,
  title: Artefact["title"],
  clause: string | readonly string[] | undefined,
): Artefact {
  return { kind, document, id, title, clauses: asList(clause) };
}
