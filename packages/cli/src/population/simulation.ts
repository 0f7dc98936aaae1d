import { formatValue, toJson, type BoundPolicy, type Locale, type ValueType } from "@bylaw/core";
import type { Near, Outcome, PopulationImpact } from "@bylaw/core/population";
import type { Population } from "./load-population.ts";

/** A population before and after a change, ready to be told. */
export interface Simulation {
  readonly policy: BoundPolicy;
  readonly decision: string;
  readonly population: Population;
  readonly impact: PopulationImpact;
  readonly near: readonly Near[];
  /** How near, as a part of the threshold. */
  readonly within: number;
  readonly locale: Locale;
}

const words = {
  "zh-CN": {
    none: "（无）",
    undetermined: "尚不能判定",
    head: (title: string, count: string, asOf: string) => `${title}：${count} 个对象，按 ${asOf} 的制度`,
    before: "之前",
    after: "之后",
    change: "变化",
    moves: "变动",
    nobody: "没有对象变动",
    near: (percent: string) => `临近新的界限（相差不超过 ${percent}%）`,
    line: (line: string) => `第 ${line} 行`,
    stale: "以下事实由记录算出，其算法随之改变，上述结果沿用了之前的数值：",
    rows: "逐个判定（较慢）：",
  },
  en: {
    none: "(none)",
    undetermined: "cannot be decided yet",
    head: (title: string, count: string, asOf: string) => `${title}: ${count} subjects, by the policy of ${asOf}`,
    before: "before",
    after: "after",
    change: "change",
    moves: "Moves",
    nobody: "nobody moves",
    near: (percent: string) => `Near a new threshold, within ${percent}%`,
    line: (line: string) => `line ${line}`,
    stale:
      "These facts are made from records, and otherwise after the change; their figures above are those from before: ",
    rows: "Decided one by one, which is slow: ",
  },
} as const;

/** As lines of a terminal. */
export function simulationLines(simulation: Simulation): string {
  const { policy, decision, population, impact, near, within, locale } = simulation;
  const say = words[locale];
  const count = (value: number): string => value.toLocaleString("en");
  const title = policy.pack.decisions.find(({ id }) => id === decision)?.title[locale] ?? decision;
  const name = (outcome: Outcome): string => outcomeText(outcome, simulation);
  const table = [
    ["", say.before, say.after, say.change],
    ...impact.outcomes.map(({ outcome, before, after }) => [
      name(outcome),
      count(before),
      count(after),
      after === before ? "" : `${after > before ? "+" : "−"}${count(Math.abs(after - before))}`,
    ]),
  ];
  const moves = impact.moves.map(({ from, to, count: moved }) => [`${name(from)} → ${name(to)}`, count(moved)]);
  const slow = [...impact.manners].flatMap(([id, manner]) => (manner === "rows" ? [id] : []));
  return [
    say.head(title, count(population.columns.rows), policy.asOf),
    ...columnLines(table),
    say.moves,
    ...(moves.length === 0 ? [`  ${say.nobody}`] : columnLines(moves)),
    ...(near.length === 0
      ? []
      : [say.near(String(within * 100)), ...columnLines(near.map((each) => nearCells(each, simulation)))]),
    ...(impact.stale.length === 0 ? [] : [`${say.stale}${impact.stale.join(", ")}`]),
    ...(slow.length === 0 ? [] : [`${say.rows}${slow.join(", ")}`]),
  ].join("\n");
}

/** For a program: outcomes and figures as the documents write them. */
export function simulationJson({ policy, decision, population, impact, near }: Simulation): unknown {
  const spell = (outcome: Outcome) =>
    outcome.kind === "value"
      ? { kind: outcome.kind, value: toJson(outcome.value, outcomeType(policy, decision), policy.context) }
      : outcome;
  const figure = (fact: string, value: number) => toJson(value, factType(policy, fact), policy.context);
  return {
    decision,
    asOf: policy.asOf,
    subjects: population.columns.rows,
    outcomes: impact.outcomes.map((each) => ({ ...each, outcome: spell(each.outcome) })),
    moves: impact.moves.map(({ from, to, count }) => ({ from: spell(from), to: spell(to), count })),
    near: near.map(({ row, fact, value, threshold }) => ({
      line: population.lines[row],
      ...(population.ids[row] === undefined ? {} : { id: population.ids[row] }),
      fact,
      value: figure(fact, value),
      threshold: figure(fact, threshold),
    })),
    manners: Object.fromEntries(impact.manners),
    stale: impact.stale,
  };
}

function outcomeText(outcome: Outcome, { policy, decision, locale }: Simulation): string {
  if (outcome.kind !== "value") return words[locale][outcome.kind];
  return formatValue(outcome.value, outcomeType(policy, decision), locale, policy.context);
}

function nearCells(
  { row, fact, value, threshold }: Near,
  { policy, population, locale }: Simulation,
): readonly string[] {
  const format = (figure: number): string => formatValue(figure, factType(policy, fact), locale, policy.context);
  const line = words[locale].line(String(population.lines[row] ?? row + 1));
  const label = policy.vocabulary.facts.get(fact)?.label[locale] ?? fact;
  return [population.ids[row] ?? line, `${label} ${format(value)}`, `↔ ${format(threshold)}`];
}

function outcomeType({ graph }: BoundPolicy, decision: string): ValueType {
  return graph.decisions.get(decision)?.outputs.find(({ name }) => name === "value")?.type ?? { type: "text" };
}

function factType({ graph }: BoundPolicy, fact: string): ValueType {
  return graph.facts.get(fact)?.type ?? { type: "text" };
}

/** Cells under one another: the first to the left, figures to the right. */
function columnLines(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ""))));
  return rows.map((row) =>
    `  ${row
      .map((cell, column) => {
        const room = " ".repeat((widths[column] ?? 0) - widthOf(cell));
        return column === 0 ? cell + room : room + cell;
      })
      .join("   ")}`.trimEnd(),
  );
}

/** Chinese characters are twice as wide on a terminal. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u1100-\u115f\u2e80-\uffe6]/gu)?.length ?? 0);
}
