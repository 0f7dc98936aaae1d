import { Engine } from "json-rules-engine";
import { toConditions } from "../../../packages/core/src/json-rules-engine/index.ts";
import { compileRules, createRecorder, emitModule, evaluateCondition } from "../../../packages/core/src/rule/index.ts";
import { unknown } from "../../../packages/core/src/value/index.ts";
import { atLeast, atMost, readable, type Contest, type Goal, type Report } from "../contest.ts";
import { digestOf } from "../digest.ts";
import { forEverybody, forEverybodyAwaited, median, named, ratio, takeTurns, type Contestant } from "../measure.ts";
import type { Peers } from "../peers.ts";
import { judgeByHand } from "../workload/by-hand.ts";
import { customerRules } from "../workload/customer-rules.ts";
import { customers, type Customer } from "../workload/customers.ts";
import { importText } from "../workload/import-text.ts";
import { toJsonLogic } from "../workload/json-logic.ts";
import { zenTable, type ZenRows } from "../workload/zen-table.ts";

type Decide = (customer: Customer) => readonly string[];
type DecideLater = (customer: Customer) => Promise<readonly string[]>;

const stock = "json-rules-engine, one Engine used again";
const ours = "Bylaw, from a flat record";
const recorded = "Bylaw, with the compact record kept";
const ahead = "Bylaw, module written ahead of time";
const zenAwaited = "zen, decision table, awaited";
const zenLoop = "zen, loop mode, 100 customers a call";
const built = "json-logic-engine, `build` (generates code)";
const hand = "written by hand as one function";
const inALoop = 100;

/** One decision about one customer of whom everything is known: facts in, names of the rules that hold out. */
export const single: Contest = {
  id: "single",
  title: "One decision, every fact known",
  prepare: async ({ rounds, factor }, peers) => {
    // So many that no processor learns by heart which way each of them branches.
    const people = customers(factor < 1 ? 200 : 20_000, 42);
    const some = people.slice(0, 1000);
    const names = customerRules.map((rule) => rule.name);
    const told = (held: readonly number[]): readonly string[] => {
      const fired: string[] = [];
      for (let at = 0; at < held.length; at += 1) fired.push(names[held[at] ?? 0] ?? "");
      return fired;
    };
    const compiled = compileRules(customerRules);
    const record = createRecorder(compiled, "release 1");
    const emitted = await importText(emitModule(customerRules));
    const engine = new Engine(
      customerRules.map(({ name, priority, condition }) => ({
        name,
        priority,
        conditions: toConditions(condition),
        event: { type: name },
      })),
    );

    const now: readonly (readonly [name: string, times: number, decide: Decide])[] = [
      [ours, 200_000, (customer) => told(compiled.firedIn(customer).held)],
      [
        "Bylaw, from a function that reads facts",
        200_000,
        (customer) => told(compiled.fired((fact) => customer[fact] ?? unknown).held),
      ],
      [recorded, 200_000, (customer) => told(record(customer).held)],
      [ahead, 2_000_000, (customer) => emitted.fired(customer).held],
      ["Bylaw, reference interpreter", 3000, (customer) => interpret(customer)],
      [hand, 2_000_000, judgeByHand],
      ...jsonLogic(peers, names),
    ];
    const later: readonly (readonly [name: string, times: number, decide: DecideLater])[] = [
      [stock, 400, async (customer) => (await engine.run(customer)).events.map((event) => event.type)],
      ...zenTables(peers),
    ];
    const loop = zenInLoop(peers, some);
    const answers = new Map<string, string>();
    for (const [name, , decide] of [...now, ...later]) answers.set(name, await digestOf(some, decide));
    const everybody = new Map<string, string>();
    for (const name of [ours, recorded, ahead, hand]) {
      const decide = now.find((each) => each[0] === name)?.[2];
      if (decide !== undefined) everybody.set(name, await digestOf(people, decide));
    }
    if (loop !== undefined) answers.set(zenLoop, await digestOf(await loop.answers(), (each) => each));

    const contestants: readonly Contestant[] = [
      ...later.map(([name, times, decide]) => forEverybodyAwaited(name, times * factor, people, decide)),
      ...(loop === undefined ? [] : [{ name: zenLoop, times: Math.ceil(40 * factor) * inALoop, run: loop.run }]),
      ...now.map(([name, times, decide]) => forEverybody(name, times * factor, people, decide)),
    ];
    return { answers: [answers, everybody], measure: async () => reportOf(await takeTurns(contestants, rounds)) };
  },
};

function reportOf(measured: Awaited<ReturnType<typeof takeTurns>>): Report {
  const of = (name: string) => named(measured, name);
  const times = (name: string) => ratio(of(name), of(ours));
  const goals: Goal[] = [
    atLeast("against json-rules-engine", 400, times(stock)),
    ...(of(zenAwaited) === undefined ? [] : [atLeast("against zen, awaited", 60, times(zenAwaited))]),
    ...(of(zenLoop) === undefined ? [] : [atLeast("against zen in its loop mode", 30, times(zenLoop))]),
    ...(of(built) === undefined ? [] : [atLeast("against json-logic-engine `build`", 1.6, times(built))]),
    atMost("time of a hand-written function", 5, ratio(of(ours), of(hand))),
    atMost("compact record on, against off", 1.5, ratio(of(recorded), of(ours))),
    ...(of(built) === undefined
      ? []
      : [atLeast("module written ahead of time against json-logic-engine `build`", 6, ratio(of(built), of(ahead)))]),
    atMost("module written ahead of time: time of a hand-written function", 1.3, ratio(of(ahead), of(hand))),
  ];
  const rows = measured
    .map((each) => ({ name: each.name, time: median(each.rounds), times: ratio(of(stock), each) }))
    .toSorted((a, b) => b.time - a.time)
    .map(({ name, time, times: quicker }) => ({ name, cells: [readable(time), readable(quicker)] }));
  return { columns: ["µs a decision", "times json-rules-engine"], rows, goals, notes: [] };
}

function interpret(customer: Customer): readonly string[] {
  const read = (fact: string) => customer[fact] ?? unknown;
  return customerRules.filter((rule) => evaluateCondition(rule.condition, read) === true).map((rule) => rule.name);
}

function jsonLogic(
  { jsonLogic: plain, jsonLogicEngine }: Peers,
  names: readonly string[],
): readonly (readonly [string, number, Decide])[] {
  const rules = customerRules.map((rule) => toJsonLogic(rule.condition));
  const pick = (truths: readonly unknown[]): readonly string[] => names.filter((_, at) => truths[at] === true);
  const engine = jsonLogicEngine === undefined ? undefined : new jsonLogicEngine.LogicEngine();
  const functions = engine === undefined ? [] : rules.map((rule) => engine.build(rule));
  const fired: Decide = (customer) => {
    const held: string[] = [];
    for (let at = 0; at < functions.length; at += 1) if (functions[at]?.(customer) === true) held.push(names[at] ?? "");
    return held;
  };
  return [
    ...(plain === undefined
      ? []
      : [
          [
            "json-logic-js",
            4000,
            (customer: Customer) => pick(rules.map((rule) => plain.apply(rule, customer))),
          ] as const,
        ]),
    ...(engine === undefined ? [] : [[built, 100_000, fired] as const]),
  ];
}

function zenTables({ zen }: Peers): readonly (readonly [string, number, DecideLater])[] {
  if (zen === undefined) return [];
  const decision = new zen.ZenEngine().createDecision(new zen.ZenDecisionContent(zenTable(customerRules, false)));
  const decide: DecideLater = async (customer) =>
    ((await decision.evaluate(customer)).result as ZenRows).map(({ rule }) => rule);
  return [[zenAwaited, 2000, decide]];
}

function zenInLoop({ zen }: Peers, people: readonly Customer[]) {
  if (zen === undefined) return undefined;
  const decision = new zen.ZenEngine().createDecision(new zen.ZenDecisionContent(zenTable(customerRules, true)));
  const calls = Array.from({ length: people.length / inALoop }, (_, at) => ({
    rows: people.slice(at * inALoop, (at + 1) * inALoop),
  }));
  const ask = async (at: number): Promise<readonly (readonly string[])[]> => {
    const { result } = await decision.evaluate(calls[at % calls.length]);
    return (result as readonly ZenRows[]).map((rows) => rows.map(({ rule }) => rule));
  };
  return {
    answers: async () => (await Promise.all(calls.map((_, at) => ask(at)))).flat(),
    run: async (times: number) => {
      for (let at = 0; at < times / inALoop; at += 1) await ask(at);
    },
  };
}
