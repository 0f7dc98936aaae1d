import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { bind, outcomeOf, parsePack, type BoundPolicy, type Json } from "@bylaw/core";
import { readShippedPack } from "@bylaw/packs";
import { run, type Io } from "../../../packages/cli/src/index.ts";
import { toEngine } from "../../../packages/core/src/json-rules-engine/index.ts";
import { compileRules } from "../../../packages/core/src/rule/index.ts";
import { readable, type Contest } from "../contest.ts";
import { digestOf, digestOfJson } from "../digest.ts";
import { median, named, ratio, takeTurns, type Contestant } from "../measure.ts";
import { beanCustomers, beanFacts, type BeanCustomer } from "../workload/bean-customers.ts";

const day = "2026-11-20";
const decision = "purchaseTier";
const moved = { "tiering.tier1MinExclusive": 900_000 };
const stock = "json-rules-engine, two Engines over the first lines";
const single = "Bylaw, `outcomeOf` twice for each of the first lines";
const whole = "`bylaw simulate`, the whole file";

/** A file of a million subjects, and what another figure would do to them: from its bytes to who moves. */
export const simulate: Contest = {
  id: "simulate",
  title: "A million lines of NDJSON under two policies",
  prepare: async ({ rounds, population, factor }) => {
    const folder = mkdtempSync(join(tmpdir(), "bylaw-bench-"));
    const all = join(folder, "all.ndjson");
    const some = join(folder, "some.ndjson");
    const few = factor < 1 ? 200 : 5000;
    await writePeople(all, population);
    await writePeople(some, few);
    const pack = parsePack(readShippedPack("bean-products"));
    const policies = [bind(pack, { asOf: day }), bind(pack, { asOf: day, set: moved })];
    const asked = policies.map(engineOf);

    const theirs = async (one: BeanCustomer): Promise<readonly string[]> => {
      const facts = beanFacts(one);
      const held: string[] = [];
      for (const { engine } of asked) held.push(...(await engine.run(facts)).events.map(({ type }) => type));
      return held;
    };
    const ours = (one: BeanCustomer): readonly string[] =>
      asked.flatMap(({ compiled, names }) => compiled.firedIn(beanFacts(one)).held.map((at) => names[at] ?? ""));
    const oneByOne = (one: BeanCustomer): readonly Json[] =>
      policies.map((policy) => outcomeOf(policy, decision, one).outcome);
    const people = beanCustomers(few);

    const contestants: readonly Contestant[] = [
      { name: stock, times: few, run: (lines) => overLines(some, lines, theirs) },
      { name: single, times: few, run: (lines) => overLines(some, lines, oneByOne) },
      // Always the whole file: what it costs to begin is part of it.
      { name: whole, times: population, run: () => simulated(all) },
    ];
    return {
      answers: [
        new Map([
          [stock, await digestOf(people, theirs)],
          ["Bylaw, the rules", await digestOf(people, ours)],
        ]),
        new Map([
          [single, countsOf(people.map(oneByOne))],
          [whole, countsTold(await simulated(some))],
        ]),
      ],
      measure: async () => {
        const measured = await takeTurns(contestants, rounds);
        const engineTime = named(measured, stock);
        return {
          columns: ["µs a line", `s for ${population.toLocaleString("en")} lines`, "times json-rules-engine"],
          rows: measured.map((each) => ({
            name: each.name,
            cells: [
              readable(median(each.rounds)),
              `${each.name === whole ? "" : "≈ "}${readable((median(each.rounds) * population) / 1_000_000)}`,
              readable(ratio(engineTime, each)),
            ],
          })),
          goals: [],
          notes: [
            `Everything from the bytes of the file (${readable(statSync(all).size / 1_000_000)} MB) to the counts before, after and between them, for \`${decision}\` with one figure moved. The first two rows read, parse and decide ${few.toLocaleString("en")} lines; their seconds for the whole file (≈) are extrapolated from those. json-rules-engine is told facts that need no check, and only says which rules hold; \`bylaw simulate\` checks every line against the vocabulary, settles, and counts who is near a new threshold besides.`,
            `The process held ${readable(process.resourceUsage().maxRSS / 1024)} MB at most, all contestants together.`,
          ],
        };
      },
      close: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
    };
  },
};

function engineOf(policy: BoundPolicy) {
  const rules = policy.graph.decisions.get(decision);
  if (rules === undefined) throw new TypeError(`bean-products decides no ${decision}`);
  const bare = rules.rules.map(({ name, condition }) => ({ name, priority: 1, condition }));
  return {
    compiled: compileRules(bare),
    names: rules.rules.map(({ name }) => name),
    engine: toEngine(bare, { stockOperators: true }),
  };
}

async function writePeople(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  const part = 20_000;
  const people = beanCustomers(Math.min(count, part));
  for (let from = 0; from < count; from += part) {
    const text = people.slice(0, count - from).map((one) => `${JSON.stringify(one)}\n`);
    if (!file.write(text.join(""))) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

async function overLines(
  path: string,
  wanted: number,
  ask: (one: BeanCustomer) => readonly unknown[] | Promise<readonly unknown[]>,
): Promise<number> {
  let [told, left] = [0, wanted];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (left === 0) break;
    left -= 1;
    told += (await ask(JSON.parse(line) as BeanCustomer)).length;
  }
  return told;
}

async function simulated(path: string): Promise<string> {
  let told = "";
  const io: Io = {
    out: (text) => (told += text),
    err: (text) => (told += text),
    stdin: () => Promise.resolve(""),
    now: () => Date.parse(`${day}T01:00:00Z`),
    env: {},
    interrupted: Promise.resolve(),
  };
  const set = Object.entries(moved).map(([id, value]) => `${id}=${value}`);
  const words = ["--population", path, "--decision", decision, "--as-of", day, "--set", ...set, "--json"];
  const code = await run(["simulate", "bean-products", ...words], io);
  if (code !== 0) throw new TypeError(told);
  return told;
}

interface Told {
  readonly outcomes: readonly {
    readonly outcome: { readonly value?: Json };
    readonly before: number;
    readonly after: number;
  }[];
}

/** By outcome how many come to it before and after. */
function countsTold(text: string): string {
  const { outcomes } = JSON.parse(text) as Told;
  return digestOfJson(
    outcomes
      .map(({ outcome, before, after }) => [outcome.value ?? null, before, after])
      .map(String)
      .toSorted(),
  );
}

function countsOf(answers: readonly (readonly Json[])[]): string {
  const counts = new Map<string, [before: number, after: number]>();
  for (const answer of answers) {
    for (const [at, outcome] of answer.entries()) {
      const value = outcome as { readonly value?: string } | null;
      const key = value?.value ?? "";
      const own = counts.get(key) ?? [0, 0];
      own[at === 0 ? 0 : 1] += 1;
      counts.set(key, own);
    }
  }
  return digestOfJson([...counts].map(([value, [before, after]]) => `${value},${before},${after}`).toSorted());
}
