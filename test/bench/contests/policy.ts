import { bind, compileRules, decide, explain, outcomeOf, parsePack, type BoundPolicy, type Json } from "@bylaw/core";
import { readShippedPack } from "@bylaw/packs";
import { toEngine } from "../../../packages/core/src/json-rules-engine/index.ts";
import { atLeast, readable, type Contest } from "../contest.ts";
import { digestOf, digestOfJson } from "../digest.ts";
import { forEverybody, forEverybodyAwaited, median, named, ratio, takeTurns, type Contestant } from "../measure.ts";
import { beanCustomers, beanFacts, type BeanCustomer } from "../workload/bean-customers.ts";

const day = "2026-11-20";
const stock = "json-rules-engine: the rules of `purchaseTier`";
const rules = "Bylaw: the rules of `purchaseTier`";
const outcome = "Bylaw: the outcome of `tier`, facts checked, without proof";
const proved = "Bylaw: `decide`, with its whole proof";
const told = "Bylaw: `decide` and `explain`, with sentences in Chinese";
const http = "Bylaw: POST /v1/decisions/tier in process";
const httpTold = "Bylaw: the same with `explain`";

/** The decisions of the shipped policy, from rules alone up to a request. */
export const policy: Contest = {
  id: "policy",
  title: "Decisions of the shipped policy bean-products",
  prepare: async ({ rounds, factor }) => {
    const bound = bind(parsePack(readShippedPack("bean-products")), { asOf: day });
    const people = beanCustomers(factor < 1 ? 100 : 2000);
    const some = people.slice(0, 300);
    const purchaseTier = bound.graph.decisions.get("purchaseTier");
    if (purchaseTier === undefined) throw new TypeError("bean-products decides no purchaseTier");
    const compiled = compileRules(purchaseTier.rules);
    const names = purchaseTier.rules.map((rule) => rule.name);
    const engine = toEngine(
      purchaseTier.rules.map(({ name, condition }) => ({ name, priority: 1, condition })),
      { stockOperators: true },
    );
    const flat = new Map(people.map((one) => [one, beanFacts(one)]));
    const theirs = async (one: BeanCustomer) =>
      (await engine.run({ ...flat.get(one) })).events.map((event) => event.type);
    const ours = (one: BeanCustomer) => compiled.firedIn(flat.get(one) ?? {}).held.map((at) => names[at] ?? "");
    const server = await serve(bound);

    const fromHttp = async (one: BeanCustomer): Promise<Json> =>
      ((await (await server(one, false)).json()) as { readonly outcome: Json }).outcome;
    const outcomes = async (ask: (one: BeanCustomer) => Json | Promise<Json>): Promise<string> => {
      const all: Json[] = [];
      for (const one of some) all.push(await ask(one));
      return digestOfJson(all);
    };
    const contestants: readonly Contestant[] = [
      forEverybodyAwaited(stock, 1500 * factor, people, theirs),
      forEverybody(rules, 300_000 * factor, people, ours),
      forEverybody(outcome, 10_000 * factor, people, (one) => outcomeOf(bound, "tier", one).status),
      forEverybody(proved, 3000 * factor, people, (one) => decide(bound, "tier", one).events),
      forEverybody(
        told,
        300 * factor,
        people,
        (one) => explain(bound, decide(bound, "tier", one), "zh-CN", one).because,
      ),
      forEverybodyAwaited(http, 1000 * factor, people, async (one) => (await server(one, false)).text()),
      forEverybodyAwaited(httpTold, 200 * factor, people, async (one) => (await server(one, true)).text()),
    ];
    return {
      answers: [
        new Map([
          [stock, await digestOf(some, theirs)],
          [rules, await digestOf(some, ours)],
        ]),
        new Map([
          [outcome, await outcomes((one) => outcomeOf(bound, "tier", one).outcome)],
          [proved, await outcomes((one) => decide(bound, "tier", one).outcome)],
          [http, await outcomes(fromHttp)],
        ]),
      ],
      measure: async () => {
        const measured = await takeTurns(contestants, rounds);
        const engineTime = named(measured, stock);
        return {
          columns: ["µs", "times json-rules-engine"],
          rows: measured.map((each) => ({
            name: each.name,
            cells: [
              readable(median(each.rounds)),
              [stock, rules].includes(each.name) ? readable(ratio(engineTime, each)) : "",
            ],
          })),
          goals: [
            atLeast(
              "rules of `purchaseTier` against json-rules-engine",
              400,
              ratio(engineTime, named(measured, rules)),
            ),
          ],
          notes: [
            `${purchaseTier.rules.length} rules in \`purchaseTier\`; \`tier\` reads it and adds ${bound.graph.decisions.get("tier")?.rules.length ?? 0}. What is below the second line does more than an engine of rules: it checks the facts against the vocabulary, settles, finds what is missing, writes the proof.`,
          ],
        };
      },
    };
  },
};

/** The server without a socket: a request in, a response out. */
async function serve(bound: BoundPolicy): Promise<(facts: BeanCustomer, explained: boolean) => Promise<Response>> {
  // Only this contest needs the server.
  const { createApp, openSqliteStore, seedTenant } = await import("@bylaw/server");
  const store = await openSqliteStore({ file: ":memory:" });
  const now = Date.parse(`${bound.asOf}T01:00:00Z`);
  let count = 0;
  const newId = (): string => `id-${(count += 1)}`;
  await seedTenant(store, { tenant: "beans", documents: readShippedPack("bean-products"), now, newId });
  const app = createApp({
    store,
    newId,
    now: () => now,
    auth: () => ({ tenant: "beans", person: "bench", roles: ["admin"] }),
  });
  return async (facts, explained) => {
    const body = JSON.stringify({ facts, asOf: bound.asOf, explain: explained });
    const headers = { "Content-Type": "application/json" };
    const response = await app.fetch(
      new Request("http://bylaw.test/v1/decisions/tier", { method: "POST", headers, body }),
    );
    if (response.status !== 200) throw new TypeError(`${response.status} ${await response.text()}`);
    return response;
  };
}
