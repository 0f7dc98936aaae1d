import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { Engine } from "json-rules-engine";
import { toConditions } from "../../../packages/core/src/json-rules-engine/index.ts";
import { compileRules, evaluateCondition } from "../../../packages/core/src/rule/index.ts";
import { unknown } from "../../../packages/core/src/value/index.ts";
import { atMost, readable, type Contest, type Goal } from "../contest.ts";
import { digestOf } from "../digest.ts";
import { forEverybody, forEverybodyAwaited, median, named, ratio, takeTurns, type Contestant } from "../measure.ts";
import { zenTable, type ZenRows } from "../workload/zen-table.ts";
import { areaCustomers, manyRules, type AreaCustomer } from "../workload/many-rules.ts";

const counts = [30, 300, 3000];
const kinds = ["mixed", "keyed"] as const;

/** What a hundred times as many rules cost, and how long they take to compile. */
export const growth: Contest = {
  id: "growth",
  title: "From 30 to 3,000 rules",
  prepare: async ({ rounds, factor }, { zen }) => {
    const people = areaCustomers(1000);
    const most = Math.max(...(factor < 1 ? counts.slice(0, 2) : counts));
    const sets = kinds.flatMap((kind) => counts.filter((count) => count <= most).map((count) => ({ kind, count })));
    const contestants: Contestant[] = [];
    const answers: ReadonlyMap<string, string>[] = [];
    for (const { kind, count } of sets) {
      const rules = manyRules(count, kind);
      const names = rules.map((rule) => rule.name);
      const compiled = compileRules(rules);
      const engine = new Engine(
        rules.map(({ name, priority, condition }) => ({
          name,
          priority,
          conditions: toConditions(condition),
          event: { type: name },
        })),
      );
      const decision =
        zen === undefined
          ? undefined
          : new zen.ZenEngine().createDecision(new zen.ZenDecisionContent(zenTable(rules, false)));
      const ours = (one: AreaCustomer) => compiled.firedIn(one).held.map((at) => names[at] ?? "");
      const stock = async (one: AreaCustomer) => (await engine.run(one)).events.map((event) => event.type);
      const rows = async (one: AreaCustomer) =>
        ((await decision?.evaluate(one))?.result as ZenRows | null | undefined)?.map(({ rule }) => rule) ?? [];
      const read = (one: AreaCustomer) => (fact: string) => one[fact] ?? unknown;
      const interpreted = (one: AreaCustomer) =>
        rules.filter((rule) => evaluateCondition(rule.condition, read(one)) === true).map((rule) => rule.name);
      const sample = people.slice(0, Math.max(5, 6000 / count));
      answers.push(
        new Map([
          [`Bylaw, ${kind} ${count}`, await digestOf(sample, ours)],
          [`interpreter, ${kind} ${count}`, await digestOf(sample, interpreted)],
          [`json-rules-engine, ${kind} ${count}`, await digestOf(sample, stock)],
          ...(decision === undefined ? [] : ([[`zen, ${kind} ${count}`, await digestOf(sample, rows)]] as const)),
        ]),
      );
      contestants.push(
        forEverybody(`Bylaw ${kind} ${count}`, (factor * 2_000_000) / count ** 0.7, people, ours),
        forEverybodyAwaited(`json-rules-engine ${kind} ${count}`, (factor * 3000) / count, people, stock),
        ...(decision === undefined
          ? []
          : [forEverybodyAwaited(`zen ${kind} ${count}`, (factor * 20_000) / count ** 0.8, people, rows)]),
        {
          name: `compile ${kind} ${count}`,
          times: Math.max(1, Math.round((factor * 3000) / count)),
          run: (times) => Array.from({ length: times }, () => compileRules(rules).facts.length),
        },
      );
    }
    return {
      answers,
      measure: async () => {
        const cold = Array.from({ length: rounds }, () => compileCold(3000));
        const measured = await takeTurns(contestants, rounds);
        const of = (name: string, kind: string, count: number) => named(measured, `${name} ${kind} ${count}`);
        const grown = (name: string, kind: string) => ratio(of(name, kind, 3000), of(name, kind, 30));
        const goals: readonly Goal[] = [
          atMost("what a hundred times as many rules cost, mixed", 40, grown("Bylaw", "mixed")),
          atMost("what a hundred times as many rules cost, keyed by equality", 5, grown("Bylaw", "keyed")),
          atMost("compile 3,000 mixed rules in a process that has done nothing yet", 150, median(cold), "ms"),
        ];
        const rows = kinds.flatMap((kind) =>
          ["Bylaw", "compile", "zen", "json-rules-engine"]
            .filter((name) => of(name, kind, 30) !== undefined)
            .map((name) => ({
              name: `${kind}: ${name === "compile" ? "Bylaw, compiling once more" : name}`,
              cells: [
                ...counts.map((count) => readable(median(of(name, kind, count)?.rounds ?? []))),
                `×${readable(grown(name, kind))}`,
              ],
            })),
        );
        return {
          columns: ["30 rules, µs", "300 rules, µs", "3,000 rules, µs", "30 → 3,000"],
          rows,
          goals,
          notes: [
            `That first compile: ${rounds} new processes, the time of their own threads, ${readable(Math.min(...cold))} to ${readable(Math.max(...cold))} ms.`,
          ],
        };
      },
    };
  },
};

/** The ms that so many mixed rules take in a process of their own. */
function compileCold(count: number): number {
  const script = join(import.meta.dirname, "../workload/compile-cold.ts");
  return Number(execFileSync(process.execPath, ["--conditions=source", script, `${count}`], { encoding: "utf8" }));
}
