import { BylawError, issue, type Locale } from "../issue/index.ts";
import type { Clause } from "../schema/index.ts";
import type { ValueContext } from "../value/index.ts";
import { plainText } from "../trace/index.ts";
import { clauseSegments, textSegments } from "./clause-segments.ts";
import { coverage, type ClauseCoverage } from "./coverage.ts";
import type { Pack } from "./pack.ts";
import { parametersInForce, type ParameterInForce } from "./parameter-in-force.ts";
import type { ChapterView, ClauseCounts, ClauseView, PolicyView } from "./policy-view.ts";
import { reviewOf } from "./review.ts";
import { valueContext } from "./value-context.ts";
import { packOn } from "./versions.ts";

/**
 * The policy as a document to read: chapters, sentences with the figures of the day, what makes each clause run.
 *
 * @param asOf ISO 8601
 * @param set values that stand in for the pack's own, by parameter id
 * @param confirmed the day (ISO 8601) on which somebody last found a clause still right, by clause id
 * @issues `policy/not-in-force`
 */
export function viewPolicy(
  pack: Pack,
  locale: Locale,
  asOf: string,
  set: Readonly<Record<string, unknown>> = {},
  confirmed: ReadonlyMap<string, string> = new Map(),
): PolicyView {
  const { manifest } = pack;
  const from = manifest.effectiveFrom;
  if (asOf < from) throw new BylawError([issue("policy/not-in-force", { day: asOf, from })]);
  const reader: Reader = {
    locale,
    asOf,
    pack,
    confirmed,
    context: valueContext(pack),
    parameters: parametersInForce(pack, asOf, set),
    covered: new Map(coverage(packOn(pack, asOf), asOf).map((each) => [each.clause.id, each])),
  };
  const chapters = pack.chapters.map((chapter): ChapterView => {
    const sections = chapter.sections.map((section) => ({
      id: section.id,
      ...(section.title === undefined ? {} : { title: section.title[locale] }),
      clauses: section.clauses.map((clause) => viewClause(clause, reader)),
    }));
    const counts = count(sections.flatMap((section) => section.clauses));
    return { id: chapter.id, number: chapter.number[locale], title: chapter.title[locale], sections, counts };
  });
  return {
    id: manifest.id,
    version: manifest.version,
    title: manifest.title[locale],
    purpose: manifest.purpose[locale],
    appliesTo: manifest.appliesTo[locale],
    locale,
    asOf,
    effectiveFrom: from,
    chapters,
    counts: count(chapters.flatMap((chapter) => chapter.sections.flatMap((section) => section.clauses))),
  };
}

/** What viewing one clause needs; the same for all. */
interface Reader {
  readonly locale: Locale;
  readonly asOf: string;
  readonly pack: Pack;
  readonly confirmed: ReadonlyMap<string, string>;
  readonly context: ValueContext;
  readonly parameters: ReadonlyMap<string, ParameterInForce>;
  readonly covered: ReadonlyMap<string, ClauseCoverage>;
}

function viewClause(clause: Clause, reader: Reader): ClauseView {
  const { locale, pack, parameters } = reader;
  const { state, artefacts } = reader.covered.get(clause.id) ?? { state: "pending", artefacts: [] };
  const { manifest } = pack;
  const every = parameters.get(manifest.reviewEvery.parameter);
  const review = reviewOf(clause, manifest.effectiveFrom, every, reader.asOf, reader.confirmed.get(clause.id));
  const ownerRole = clause.owner ?? manifest.owner;
  return {
    id: clause.id,
    state,
    segments: clauseSegments(clause, parameters, locale, reader.context),
    owner: manifest.roles[ownerRole]?.[locale] ?? "",
    ownerRole,
    ...(clause.note === undefined ? {} : { note: clause.note[locale] }),
    ...(review.checked === undefined ? {} : { lastChecked: review.checked }),
    ...(review.due === undefined ? {} : { reviewDue: review.due }),
    overdue: review.overdue,
    artefacts: artefacts.map((each) => ({
      kind: each.kind,
      document: each.document,
      id: each.id,
      title: plainText(textSegments(each.title, parameters, locale, reader.context)),
    })),
  };
}

function count(clauses: readonly ClauseView[]): ClauseCounts {
  const of = (holds: (clause: ClauseView) => boolean): number => clauses.filter(holds).length;
  return {
    runs: of((clause) => clause.state === "runs"),
    text: of((clause) => clause.state === "text"),
    pending: of((clause) => clause.state === "pending"),
    overdue: of((clause) => clause.overdue),
  };
}
