import { createHash } from "node:crypto";
import { Engine } from "json-rules-engine";
import { toConditions } from "../../packages/core/src/json-rules-engine/index.ts";
import { compileRules, conditionFacts, evaluateCondition } from "../../packages/core/src/rule/index.ts";
import { unknown } from "../../packages/core/src/value/index.ts";
import { countLeaves, customerRules } from "./customer-rules.ts";
import { customers, type Customer } from "./customers.ts";
import { median, ratio, takeTurns, type Contestant } from "./measure.ts";

// `npm run bench`: one decision over thirty rules, events out, Bylaw against json-rules-engine in one process.

const rounds = Number(process.env["BYLAW_BENCH_ROUNDS"] ?? 9);
const people = customers(1000, 42);

/** The events that one customer's facts lead to, in the order of the rules. */
type Decide = (customer: Customer) => readonly string[];

const began = performance.now();
const compiled = compileRules(customerRules);
const coldCompile = performance.now() - began;
const names = customerRules.map((rule) => rule.name);

const bits: Decide = (customer) =>
  compiled.fired((fact) => customer[fact] ?? unknown).held.map((at) => names[at] ?? "");

const interpreter: Decide = (customer) => {
  const read = (fact: string) => customer[fact] ?? unknown;
  return customerRules.filter((rule) => evaluateCondition(rule.condition, read) === true).map((rule) => rule.name);
};

/** One Engine, used again and again, with its own operators. */
const engine = new Engine(
  customerRules.map(({ name, priority, condition }) => ({
    name,
    priority,
    conditions: toConditions(condition),
    event: { type: name },
  })),
);
const stock = async (customer: Customer): Promise<readonly string[]> =>
  (await engine.run(customer)).events.map((event) => event.type);

const hashes = new Map([
  ["json-rules-engine", await hash(stock)],
  ["Bylaw, compiled", await hash(bits)],
  ["Bylaw, interpreter", await hash(interpreter)],
]);
if (new Set(hashes.values()).size !== 1) {
  console.error("the answers differ", Object.fromEntries(hashes));
  process.exit(1);
}

const contestants: readonly Contestant[] = [
  { name: "json-rules-engine", times: 1000, run: async (times) => loopAsync(stock, times) },
  { name: "Bylaw, compiled", times: 300_000, run: (times) => loop(bits, times) },
  { name: "Bylaw, interpreter", times: 3000, run: (times) => loop(interpreter, times) },
  { name: "compile 30 rules", times: 50, run: compileAgain },
];
const measured = await takeTurns(contestants, rounds);
const [theirs, ours, reference, compile] = measured;

const leaves = customerRules.reduce((sum, rule) => sum + countLeaves(rule.condition), 0);
const facts = new Set(customerRules.flatMap((rule) => conditionFacts(rule.condition)));
console.log(
  `${customerRules.length} rules, ${leaves} comparisons, ${facts.size} facts; ${people.length} customers, equal answers (${[...hashes.values()][0]?.slice(0, 12)})`,
);
console.log(`Node ${process.version}, median of ${rounds} interleaved rounds, processor time\n`);
for (const each of measured) console.log(`${each.name.padEnd(20)} ${micro(median(each.rounds))}`);
console.log(`${"compile, first time".padEnd(20)} ${micro(coldCompile * 1000)}\n`);
console.log(`Bylaw decides ${ratio(theirs, ours).toFixed(0)} times as fast as json-rules-engine`);
console.log(
  `the interpreter alone: ${ratio(theirs, reference).toFixed(1)} times; a compile costs as much as ${ratio(compile, theirs).toFixed(1)} of its decisions`,
);

function loop(decide: Decide, times: number): number {
  let events = 0;
  for (let at = 0; at < times; at += 1) {
    const customer = people[at % people.length];
    if (customer !== undefined) events += decide(customer).length;
  }
  return events;
}

async function loopAsync(decide: (customer: Customer) => Promise<readonly string[]>, times: number): Promise<number> {
  let events = 0;
  for (let at = 0; at < times; at += 1) {
    const customer = people[at % people.length];
    if (customer !== undefined) events += (await decide(customer)).length;
  }
  return events;
}

function compileAgain(times: number): number {
  let read = 0;
  for (let at = 0; at < times; at += 1) read += compileRules(customerRules).facts.length;
  return read;
}

/** Of every customer's events as a set: json-rules-engine emits them in the order in which they are ready. */
async function hash(decide: (customer: Customer) => readonly string[] | Promise<readonly string[]>): Promise<string> {
  const digest = createHash("sha256");
  for (const customer of people) digest.update(`${(await decide(customer)).toSorted().join()}\n`);
  return digest.digest("hex");
}

function micro(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0).padStart(8)} µs`;
}
