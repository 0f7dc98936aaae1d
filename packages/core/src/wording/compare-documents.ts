import type { Locale } from "../issue/index.ts";
import { isObject, jsonEqual } from "../json/index.ts";
import { indexClauses, indexParameters, type Pack } from "../policy/index.ts";
import type { Operation } from "../schema/index.ts";
import { describeInFull } from "./describe-in-full.ts";
import { describeTarget } from "./describe-target.ts";
import { describeValue } from "./describe-value.ts";
import { differencesIn, type Difference } from "./document-differences.ts";
import { operationWords } from "./operation-words.ts";
import type { PartKind } from "./part-kind.ts";
import { namedPart } from "./part-words.ts";
import { capital } from "./quote.ts";
import { readTarget } from "./read-target.ts";
import { isText } from "./write-value.ts";

/** A part of a clause, an enum, a cadence, a clock, a form or the vocabulary that differs between two policies, in words. */
export interface DocumentChange {
  /** What kind of thing it is a part of, and its id. */
  readonly artefact: ComparedArtefact;
  readonly id: string;
  /** The target, as operations name it. */
  readonly at: string;
  readonly what: "added" | "removed" | "moved" | "changed";
  /** What changes: 表单“投诉登记表” · 字段“产品批号” · 最大长度. */
  readonly label: string;
  readonly clauses: readonly string[];
  readonly before: string;
  readonly after: string;
  /** The change as a whole sentence, without a full stop. */
  readonly text: string;
  /** The day from which it is so, ISO 8601. */
  readonly from: string;
}

/** What is compared by the names of its parts, in the order in which it is told. Figures, rules and days are told by themselves. */
export type ComparedArtefact =
  | "clause"
  | "parameter"
  | "form"
  | "cadence"
  | "clock"
  | "enum"
  | "fact"
  | "condition"
  | "record"
  | "careDates"
  | "scorecard"
  | "decision"
  | "calendar";

type Part = Readonly<Record<string, unknown>>;

/** Of these only what came and went is told here. */
const toldElsewhere: ReadonlySet<ComparedArtefact> = new Set<ComparedArtefact>(["decision", "calendar"]);
/** Of these it is told that they have changed, not what. */
const toldWhole: ReadonlySet<ComparedArtefact> = new Set<ComparedArtefact>(["careDates", "scorecard"]);
/** Figures are told as such, the words about them here. */
const figures: ReadonlySet<string> = new Set(["values", "value", "source", "why"]);

/**
 * Compares the documents of two policies by the names of their parts, in one language. They have no days: what differs, differs
 * from the day that is asked about.
 *
 * @param asOf ISO 8601; figures within values are told as on that day
 */
export function compareDocuments(before: Pack, after: Pack, asOf: string, locale: Locale): readonly DocumentChange[] {
  const [old, now] = [artefactsOf(before), artefactsOf(after)];
  return artefactKinds.flatMap((artefact) => {
    const [was, is] = [old[artefact], now[artefact]];
    const changed = [...is].flatMap(([id, part]): readonly DocumentChange[] => {
      const then = was.get(id);
      const telling = { before, after, asOf, locale, artefact, id };
      if (then === undefined) return [wholeChange("added", telling)];
      if (then === part || toldElsewhere.has(artefact) || jsonEqual(then, part)) return [];
      if (toldWhole.has(artefact)) return [wholeChange("changed", telling)];
      return differencesIn(artefact, `${artefact}:${id}`, then, part)
        .filter(({ operation: { at } }) => artefact !== "parameter" || !figures.has(at.split("/").at(-1) ?? ""))
        .map((each) => tellDifference(each, telling));
    });
    const gone = [...was.keys()].filter((id) => !is.has(id));
    return [...changed, ...gone.map((id) => wholeChange("removed", { before, after, asOf, locale, artefact, id }))];
  });
}

const artefactKinds: readonly ComparedArtefact[] = [
  "clause",
  "parameter",
  "form",
  "cadence",
  "clock",
  "enum",
  "fact",
  "condition",
  "record",
  "careDates",
  "scorecard",
  "decision",
  "calendar",
];

interface Telling {
  readonly before: Pack;
  readonly after: Pack;
  readonly asOf: string;
  readonly locale: Locale;
  readonly artefact: ComparedArtefact;
  readonly id: string;
}

function tellDifference({ operation, before, after }: Difference, telling: Telling): DocumentChange {
  const { locale, asOf, artefact, id } = telling;
  const { op } = operation;
  // What is gone has its name in the old policy only.
  const pack = op === "remove" ? telling.before : telling.after;
  const at = op === "add" ? `${operation.at}/${nameIn(operation)}` : operation.at;
  const target = describeTarget(pack, at, locale, asOf);
  const value = (of: Pack, said: unknown): string => describeValue(of, operation.at, said, locale, asOf);
  const rewritten = artefact === "clause" && operation.at.endsWith("/text");
  return {
    artefact,
    id,
    at,
    what: op === "add" ? "added" : op === "remove" ? "removed" : op === "move" ? "moved" : "changed",
    label: target.label,
    clauses: target.clauses,
    before: value(telling.before, before),
    after: value(telling.after, after),
    text: rewritten
      ? operationWords[locale].rewritten(namedPart("clause", id, locale))
      : describeInFull(pack, operation, locale, asOf),
    from: asOf,
  };
}

function nameIn({ value }: Operation): string {
  const item: Part = isObject(value) ? value : {};
  const name = item["id"] ?? item["name"];
  return typeof name === "string" ? name : "";
}

/** A thing that is there in one of the policies only, or is told as a whole. */
function wholeChange(what: "added" | "removed" | "changed", telling: Telling): DocumentChange {
  const { artefact, id, locale, asOf } = telling;
  const pack = what === "removed" ? telling.before : telling.after;
  const say = operationWords[locale];
  const title = titleOf(pack, artefact, id, locale);
  const name = namedPart(artefact, title, locale);
  const said = {
    added: () => say.added(undefined, name),
    removed: () => say.removed(undefined, name),
    changed: () => say.otherwise(name),
  }[what]();
  const target = describeTarget(pack, `${artefact}:${id}`, locale, asOf);
  return {
    artefact,
    id,
    at: `${artefact}:${id}`,
    what,
    label: target.label,
    clauses: target.clauses,
    before: what === "added" ? say.nothing : title,
    after: what === "removed" ? say.nothing : title,
    text: locale === "en" ? capital(said) : said,
    from: asOf,
  };
}

function titleOf(pack: Pack, artefact: PartKind, id: string, locale: Locale): string {
  if (artefact === "clause") return id;
  const part = readTarget(pack, `${artefact}:${id}`, pack.manifest.effectiveFrom)?.parts[0]?.value;
  const { title, label }: Part = isObject(part) ? part : {};
  return [title, label].find(isText)?.[locale] ?? id;
}

/** Everything that is compared, by its id. */
function artefactsOf(pack: Pack): Readonly<Record<ComparedArtefact, ReadonlyMap<string, Part>>> {
  const byId = (list: readonly { readonly id: string }[]): ReadonlyMap<string, Part> =>
    new Map(list.map((each) => [each.id, each as unknown as Part]));
  const { vocabularies } = pack;
  const byKey = (maps: readonly (Readonly<Record<string, unknown>> | undefined)[]): ReadonlyMap<string, Part> =>
    new Map(maps.flatMap((map = {}) => Object.entries(map) as [string, Part][]));
  return {
    clause: new Map([...indexClauses(pack)].map(([id, { clause }]) => [id, clause as unknown as Part])),
    parameter: new Map([...indexParameters(pack)].map(([id, { parameter }]) => [id, parameter as unknown as Part])),
    form: byId(pack.forms),
    cadence: byId(pack.cadences),
    clock: byId(pack.clocks),
    enum: byKey(vocabularies.map(({ enums }) => enums)),
    fact: byId(vocabularies.flatMap(({ facts = [] }) => facts)),
    condition: byId(vocabularies.flatMap(({ conditions = [] }) => conditions)),
    record: byKey(vocabularies.map(({ records }) => records)),
    decision: byId(pack.decisions),
    calendar: byId(pack.calendars),
    careDates: byId(pack.careDates),
    scorecard: byId(pack.scorecards),
  };
}
