import { Engine } from "json-rules-engine";
import { toConditions } from "../../../packages/core/src/json-rules-engine/index.ts";
import { compileRules, conditionFacts, emitModule, evaluateCondition } from "../../../packages/core/src/rule/index.ts";
import { unknown } from "../../../packages/core/src/value/index.ts";
import { atLeast, readable, type Contest } from "../contest.ts";
import { digestOf } from "../digest.ts";
import { forEverybody, forEverybodyAwaited, median, named, ratio, takeTurns } from "../measure.ts";
import { customerRules } from "../workload/customer-rules.ts";
import { customers } from "../workload/customers.ts";
import { importText } from "../workload/import-text.ts";
import { incomplete, withEmptyWords, type Incomplete } from "../workload/incomplete.ts";
import { sureCondition } from "../workload/sure-conditions.ts";

const stock = "json-rules-engine, rules rewritten for two truths";
const ours = "Bylaw, from a flat record";
const ahead = "Bylaw, module written ahead of time";

/** One decision when three facts of a hundred are unknown: which rules surely hold, and for us also which are open. */
export const incompleteFacts: Contest = {
  id: "incomplete",
  title: "One decision, 3 % of the facts unknown",
  prepare: async ({ rounds, factor }) => {
    const people = incomplete(customers(factor < 1 ? 200 : 20_000, 42));
    const some = people.slice(0, 1000);
    const names = customerRules.map((rule) => rule.name);
    const facts = [...new Set(customerRules.flatMap((rule) => conditionFacts(rule.condition)))];
    const compiled = compileRules(customerRules);
    const emitted = await importText(emitModule(customerRules));
    const engine = new Engine(
      customerRules.map(({ name, priority, condition }) => ({
        name,
        priority,
        conditions: toConditions(sureCondition(condition)),
        event: { type: name },
      })),
    );
    const filled = new Map(people.map((customer) => [customer, withEmptyWords(customer, facts)]));
    const theirs = async (customer: Incomplete) =>
      (await engine.run(filled.get(customer) ?? {})).events.map((event) => event.type);
    const bits = (customer: Incomplete) => compiled.firedIn(customer).held.map((at) => names[at] ?? "");
    const module = (customer: Incomplete) => emitted.fired(customer).held;
    const interpreted = (wanted: unknown) => (customer: Incomplete) =>
      customerRules
        .filter((rule) => evaluateCondition(rule.condition, (fact) => customer[fact] ?? unknown) === wanted)
        .map((rule) => rule.name);
    const sure = new Map([
      [stock, await digestOf(some, theirs)],
      [ours, await digestOf(some, bits)],
      [ahead, await digestOf(some, module)],
      ["interpreter", await digestOf(some, interpreted(true))],
    ]);
    const open = new Map([
      [ours, await digestOf(some, (customer) => compiled.firedIn(customer).open.map((at) => names[at] ?? ""))],
      [ahead, await digestOf(some, (customer) => emitted.fired(customer).open)],
      ["interpreter", await digestOf(some, interpreted(unknown))],
    ]);
    const contestants = [
      forEverybodyAwaited(stock, 400 * factor, people, theirs),
      forEverybody(ours, 200_000 * factor, people, bits),
      forEverybody(ahead, 200_000 * factor, people, module),
    ];
    return {
      answers: [sure, open],
      measure: async () => {
        const measured = await takeTurns(contestants, rounds);
        const theirTime = named(measured, stock);
        return {
          columns: ["µs a decision", "times json-rules-engine"],
          rows: measured.map((each) => ({
            name: each.name,
            cells: [readable(median(each.rounds)), readable(ratio(theirTime, each))],
          })),
          goals: [atLeast("against json-rules-engine, 3 % unknown", 200, ratio(theirTime, named(measured, ours)))],
          notes: [],
        };
      },
    };
  },
};
