import { Engine, type RuleResult } from "json-rules-engine";
import { resultTrees, toConditions, type RuleResultTree } from "../../../packages/core/src/json-rules-engine/index.ts";
import { traceCondition } from "../../../packages/core/src/rule/index.ts";
import { unknown, type Value } from "../../../packages/core/src/value/index.ts";
import type { Json } from "../../../packages/core/src/json/index.ts";
import { atLeast, readable, type Contest } from "../contest.ts";
import { digestOf } from "../digest.ts";
import { forEverybody, forEverybodyAwaited, median, named, ratio, takeTurns } from "../measure.ts";
import { customerRules } from "../workload/customer-rules.ts";
import { customers, type Customer } from "../workload/customers.ts";

const stock = "json-rules-engine (always builds it)";
const ours = "Bylaw, `resultTrees`";
const proof = "Bylaw, its own proof of every rule";

/** One decision with the complete result of json-rules-engine: every rule, every comparison with both sides and what came out. */
export const explained: Contest = {
  id: "explained",
  title: "One decision with the complete tree of results",
  prepare: async ({ rounds, factor }) => {
    const people = customers(factor < 1 ? 50 : 20_000, 42);
    const engine = new Engine(
      customerRules.map(({ name, priority, condition }) => ({
        name,
        priority,
        conditions: toConditions(condition),
        event: { type: name },
      })),
    );
    const trees = resultTrees(customerRules);
    const theirs = async (customer: Customer): Promise<readonly RuleResult[]> => {
      const { results, failureResults } = await engine.run(customer);
      return [...results, ...failureResults];
    };
    const mine = (customer: Customer): readonly RuleResultTree[] => {
      const { results, failureResults } = trees(customer);
      return [...results, ...failureResults];
    };
    const proofs = (customer: Customer) => {
      const read = (fact: string): Value => customer[fact] ?? unknown;
      return customerRules.map((rule) => traceCondition(rule.condition, read, plainRender));
    };
    const sample = people.slice(0, 300);
    const answers = new Map([
      [
        stock,
        await digestOf(sample, async (customer) => (await theirs(customer)).map((each) => spell(each.toJSON(false)))),
      ],
      [ours, await digestOf(sample, (customer) => mine(customer).map(spell))],
    ]);
    const contestants = [
      forEverybodyAwaited(stock, 400 * factor, people, theirs),
      forEverybody(ours, 20_000 * factor, people, mine),
      forEverybody(proof, 3000 * factor, people, proofs),
    ];
    return {
      answers: [answers],
      measure: async () => {
        const measured = await takeTurns(contestants, rounds);
        const theirTime = named(measured, stock);
        return {
          columns: ["µs a decision", "times json-rules-engine"],
          rows: measured.map((each) => ({
            name: each.name,
            cells: [readable(median(each.rounds)), readable(ratio(theirTime, each))],
          })),
          goals: [
            atLeast("complete tree of results against json-rules-engine", 30, ratio(theirTime, named(measured, ours))),
          ],
          notes: [],
        };
      },
    };
  },
};

const plainRender = { factToJson: (_fact: string, value: Value): Json => value as Json };

/** The same text for the same tree, whatever the order of its keys. */
function spell(tree: unknown): string {
  return JSON.stringify(tree, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
