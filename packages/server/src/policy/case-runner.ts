import { runCases, type CaseResult, type Pack } from "@bylaw/core";
import { Lru } from "./lru.ts";

/** Runs the worked examples of a pack. */
export type CaseRunner = (pack: Pack) => readonly CaseResult[];

/**
 * A runner that remembers. The examples play on their own days, so most drafts, which change later days only, cannot
 * change how they go: packs that say the same up to the last of those days share one result.
 *
 * @param capacity how many results are kept
 */
export function createCaseRunner(capacity: number): CaseRunner {
  const results = new Lru<readonly CaseResult[]>(capacity);
  return (pack) => results.getOrMake(keyOf(pack), () => runCases(pack));
}

function keyOf(pack: Pack): string {
  const last = lastDay(pack);
  const figures = pack.parameters.map(({ parameters }) =>
    parameters.map(({ id, values }) => [
      id,
      values.filter(({ from }) => from <= last).map(({ from, value }) => [from, value]),
    ]),
  );
  const decisions = pack.decisions.filter(({ from }) => from === undefined || from <= last);
  return JSON.stringify([rulesOf({ ...pack, decisions }), figures]);
}

/** The last day on which an example plays, ISO 8601. */
function lastDay({ manifest, cases }: Pack): string {
  const days = cases.flatMap((document) => [
    document.asOf ?? manifest.effectiveFrom,
    ...(document.cases ?? []).flatMap(({ asOf }) => asOf ?? []),
  ]);
  return days.toSorted().at(-1) ?? manifest.effectiveFrom;
}

const numbers = new WeakMap<object, number>();
let count = 0;

/** A number for everything that a case can ask but figures: tailoring a pack keeps these very objects. */
function rulesOf(pack: Pack): readonly number[] {
  const { manifest, vocabularies, decisions, scorecards, calendars, clocks, cadences, careDates, cases } = pack;
  const asked = [...vocabularies, ...decisions, ...scorecards, ...calendars, ...clocks, ...cadences, ...careDates];
  return [manifest, ...asked, ...cases].map((document) => {
    const known = numbers.get(document) ?? (count += 1);
    numbers.set(document, known);
    return known;
  });
}
