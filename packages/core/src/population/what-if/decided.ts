import type { BoundDecision, BoundGraph } from "../../decision/index.ts";
import { notApplicable, unknown, type Truth, type Value } from "../../value/index.ts";
import { never, not, type Literal } from "../circuit/circuit.ts";
import type { Rails } from "../circuit/kleene.ts";
import type { Case, Source, SourceOf } from "../circuit/leaf-rails.ts";
import type { PopulationCircuit } from "../circuit/population-circuit.ts";
import { codesFor, firstWord, type Column, type Columns, type WordColumn } from "../columns/column.ts";
import { scanWords } from "../columns/column-planes.ts";
import { createDictionary } from "../columns/dictionary.ts";
import { firstOutcomes, settlesByOrder } from "./first-outcomes.ts";
import { outcomeFor, outcomeKey, type Outcome } from "./outcome.ts";
import { splitByTruths, type TruthSplit } from "./split-by-truths.ts";
import { rowSessions, runJudged } from "./subject-session.ts";
import { groupByTruths } from "./truth-groups.ts";
import type { ValueRows } from "./value-rows.ts";

/** The rows with one outcome. */
export interface OutcomeRows {
  readonly outcome: Outcome;
  readonly where: Literal;
}

/**
 * How a decision was made for all rows: by the order of its rules within the circuit, once for each group of rows that are judged
 * alike, or row by row.
 */
export type Manner = "order" | "groups" | "rows";

/** A decision, made for every row. */
export interface Decided {
  readonly manner: Manner;
  /** The value of an output as a fact. */
  output(name: string): Source;
  /** Every row once. */
  readonly outcomes: readonly OutcomeRows[];
}

/** What a decision is made from. */
export interface DecidedFrom {
  readonly graph: BoundGraph;
  readonly columns: Columns;
  readonly population: PopulationCircuit;
  readonly sourceOf: SourceOf;
}

type Output = { readonly kind: "value"; readonly value: Value } | { readonly kind: "fact"; readonly fact: string };

/** Makes a decision for every row. Those that it reads are made already. */
export function decideAll(decision: BoundDecision, from: DecidedFrom): Decided {
  const saysFacts = decision.rules.some((rule) => [...rule.params.values()].some((param) => param.kind === "fact"));
  // The circuit holds whole facts, and the value decides whether an outcome is known at all.
  const needsRows = decision.rules.some(({ params }) =>
    [...params].some(([name, param]) => param.kind === "fact" && (name === "value" || param.path !== undefined)),
  );
  if (settlesByOrder(decision) && !needsRows) return inOrder(decision, from);
  return saysFacts ? byRow(decision, from) : byGroup(decision, from);
}

function judged(decision: BoundDecision, { population, sourceOf }: DecidedFrom): readonly Rails[] {
  return decision.rules.map((rule) => population.rails(rule.condition, sourceOf));
}

function inOrder(decision: BoundDecision, from: DecidedFrom): Decided {
  const { population, graph, sourceOf } = from;
  const { circuit } = population;
  const { built } = population.run(() => {
    const open = judged(decision, from);
    const winners = firstOutcomes(decision, open, circuit);
    return { open, winners, wanted: [...winners.rules, winners.none, winners.undetermined] };
  });
  const { winners } = built;
  const only = (place: number): readonly Truth[] => decision.rules.map((_, at) => at === place);
  const runs = [...decision.rules.keys(), -1].map((place) => ({
    where: place === -1 ? winners.none : (winners.rules[place] ?? 0),
    rule: decision.rules[place],
    values: runJudged(graph, decision, only(place)).values,
  }));
  const outcomes = mergeOutcomes(population, [
    ...runs.map(({ where, values }) => ({ where, outcome: outcomeFor(values.get("value")) })),
    { where: winners.undetermined, outcome: { kind: "undetermined" } },
  ]);
  const output = (name: string): Source => ({
    kind: "cases",
    cases: [
      ...runs.map(({ where, rule, values }) => {
        const param = rule?.params.get(name);
        const told: Output =
          param?.kind === "fact" ? param : { kind: "value", value: values.get(name) ?? notApplicable };
        return { where, source: told.kind === "fact" ? sourceOf(told.fact) : told };
      }),
      { where: winners.undetermined, source: { kind: "value", value: unknown } },
    ],
  });
  return { manner: "order", output, outcomes };
}

/** Outcomes that are the same are one. */
function mergeOutcomes({ circuit }: PopulationCircuit, parts: readonly OutcomeRows[]): readonly OutcomeRows[] {
  const merged = new Map<string, OutcomeRows>();
  for (const { outcome, where } of parts) {
    const known = merged.get(outcomeKey(outcome));
    merged.set(outcomeKey(outcome), { outcome, where: known === undefined ? where : circuit.or(known.where, where) });
  }
  return [...merged.values()];
}

function byGroup(decision: BoundDecision, from: DecidedFrom): Decided {
  const { population } = from;
  const { circuit } = population;
  const { built } = population.run(() => {
    const open = judged(decision, from);
    return { open, wanted: open.flatMap(({ sure, possible }) => [sure, possible]) };
  });
  const splits = collectsApart(decision) ? undefined : splitByTruths(built.open, circuit);
  if (splits !== undefined) return inSplits(splits, decision, from);
  const whole = (): Decided => inGroups(built.open, decision, from);
  return collectsApart(decision) ? inOutputs(built.open, whole, decision, from) : whole();
}

function inGroups(
  open: readonly Rails[],
  decision: BoundDecision,
  { population, graph, columns }: DecidedFrom,
): Decided {
  const { circuit } = population;
  const { groups, truths } = groupByTruths(
    open.map(({ sure, possible }) => ({ sure: circuit.bits(sure), possible: circuit.bits(possible) })),
    columns.rows,
  );
  const runs = truths.map((each) => runJudged(graph, decision, each));
  return inColumns("groups", groups, runs, population);
}

function inSplits(splits: readonly TruthSplit[], decision: BoundDecision, { graph, population }: DecidedFrom): Decided {
  const runs = splits.map(({ where, truths }) => ({ where, run: runJudged(graph, decision, truths) }));
  return {
    manner: "groups",
    outcomes: mergeOutcomes(
      population,
      runs.map(({ where, run }) => ({ where, outcome: outcomeOf(run) })),
    ),
    output: (name) => ({
      kind: "cases",
      cases: runs.map(({ where, run }) => ({
        where,
        source: { kind: "value", value: run.values.get(name) ?? notApplicable },
      })),
    }),
  };
}

/** Whether what rules say is joined output by output, so that rules which say nothing of an output have no part in it. */
function collectsApart({ hitPolicy, rules }: BoundDecision): boolean {
  return hitPolicy === "collect" && rules.every((rule) => rule.exceptionOf === undefined && !rule.undetermined);
}

/** Each output by the rules that say something of it, once it is asked for; nothing is settled where any rule is open. */
function inOutputs(
  rails: readonly Rails[],
  whole: () => Decided,
  decision: BoundDecision,
  { graph, population }: DecidedFrom,
): Decided {
  const { circuit } = population;
  const open = rails.reduce((sum, { sure, possible }) => circuit.or(sum, circuit.and(possible, not(sure))), never);
  const made = new Map<string, readonly ValueRows[] | undefined>();
  const work = (name: string): readonly ValueRows[] | undefined => {
    const places = [...decision.rules.keys()].filter((place) => decision.rules[place]?.params.has(name) === true);
    const own = places.flatMap((place) => rails[place]?.sure ?? []).map((sure) => ({ sure, possible: sure }));
    circuit.run([open]);
    return splitByTruths(own, circuit, not(open))?.map(({ where, truths }) => {
      const all = decision.rules.map((_, place) => truths[places.indexOf(place)] ?? false);
      return { where, value: runJudged(graph, decision, all).values.get(name) ?? notApplicable };
    });
  };
  const rowsOf = (name: string): readonly ValueRows[] | undefined => {
    if (!made.has(name)) made.set(name, work(name));
    return made.get(name);
  };
  let grouped: Decided | undefined;
  let outcomes: readonly OutcomeRows[] | undefined;
  const inAll = (): Decided => (grouped ??= whole());
  const outcomesNow = (): readonly OutcomeRows[] => {
    const rows = rowsOf("value");
    if (rows === undefined) return inAll().outcomes;
    const settled = rows.map(({ where, value }) => ({ where, outcome: outcomeFor(value) }));
    return mergeOutcomes(population, [...settled, { where: open, outcome: { kind: "undetermined" } }]);
  };
  return {
    manner: "groups",
    get outcomes() {
      return (outcomes ??= outcomesNow());
    },
    output: (name) => {
      const rows = rowsOf(name);
      if (rows === undefined) return inAll().output(name);
      const cases = rows.map(({ where, value }): Case => ({ where, source: { kind: "value", value } }));
      return { kind: "cases", cases: [...cases, { where: open, source: { kind: "value", value: unknown } }] };
    },
  };
}

function outcomeOf({ status, values }: Run): Outcome {
  return status === "undetermined" ? { kind: "undetermined" } : outcomeFor(values.get("value"));
}

function byRow(decision: BoundDecision, { graph, columns, population }: DecidedFrom): Decided {
  const open = rowSessions(graph, columns);
  const groups = new Uint32Array(columns.rows);
  const runs = Array.from(groups, (_, row): Run => {
    const { values, status } = open(row).decision(decision);
    groups[row] = row;
    return { values, status };
  });
  return inColumns("rows", groups, runs, population);
}

/** What a decision came to for the rows of one group. */
interface Run {
  readonly values: ReadonlyMap<string, Value>;
  readonly status: "decided" | "undetermined";
}

function inColumns(
  manner: Manner,
  groups: Uint32Array,
  runs: readonly Run[],
  { circuit, id }: PopulationCircuit,
): Decided {
  const made = new Map<string, Column>();
  const outputColumn = (name: string): Column => {
    const column =
      made.get(name) ??
      spread(
        groups,
        runs.map(({ values }) => values.get(name) ?? notApplicable),
      );
    made.set(name, column);
    return column;
  };
  const own = runs.map(outcomeOf);
  const distinct = new Map(own.map((outcome) => [outcomeKey(outcome), outcome]));
  const keys = spread(groups, own.map(outcomeKey));
  const outcomes = [...distinct].map(([key, outcome]): OutcomeRows => {
    const where = circuit.input(`outcomes ${id(keys)} ${key}`, "kept", (out) => {
      scanWords(keys, tableOf(keys, key), out);
    });
    return { outcome, where };
  });
  return { manner, output: (output) => ({ kind: "column", column: outputColumn(output) }), outcomes };
}

/** A column that gives every row the value of its group. */
function spread(groups: Uint32Array, values: readonly Value[]): WordColumn {
  const { words, code } = createDictionary();
  const byGroup = Uint32Array.from(values, code);
  const codes = codesFor(groups.length, words.length + firstWord);
  for (let row = 0; row < groups.length; row += 1) codes[row] = byGroup[groups[row] ?? 0] ?? 0;
  return { kind: "words", codes, words };
}

function tableOf({ words }: WordColumn, key: string): Uint32Array {
  const table = new Uint32Array(words.length + firstWord);
  table[words.indexOf(key) + firstWord] = 1;
  return table;
}
