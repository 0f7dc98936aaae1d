import { unknown, type Value } from "../../value/index.ts";
import type { BoundRule, ReadFact } from "../bound-condition.ts";
import type { ConditionTrace } from "../../trace/index.ts";
import type { CompiledRules, FactRecord, FiredRules } from "../compile/compiled-rules.ts";
import { recordLayout } from "../compile/record-layout.ts";
import type { OperatorSet } from "../operator-set.ts";
import { traceCondition, type TraceRender } from "../trace-condition.ts";

/** What a judgement leaves behind: which rules were asked, what was read, what came out. The proof is rebuilt from it when it is wanted. */
export interface CompactRecord extends FiredRules {
  /** Names the rules, parameters in force included: whoever replays needs the same. */
  readonly release: string;
  /** In the order of the rules' `facts`; `undefined` was unknown. */
  readonly values: readonly (Value | undefined)[];
}

/** Judges facts and keeps a record of it. */
export type Recorder = (facts: FactRecord) => CompactRecord;

/** Makes records of judgements by these rules. @param release names the rules for whoever replays */
export function createRecorder(rules: CompiledRules, release: string): Recorder {
  const slotOfKey = recordLayout(new Map(rules.facts.map((fact, slot) => [fact, slot])));
  // An import is looked up at every use, a constant beside the loop once.
  const untold = unknown;
  const empty = rules.facts.map((): Value | undefined => undefined);
  return (facts) => {
    const values = empty.slice();
    let at = 0;
    for (const key in facts) {
      const value = facts[key];
      const slot = slotOfKey(key, at);
      at += 1;
      if (slot < 0) continue;
      if (value !== untold) values[slot] = value;
    }
    const { held, open } = rules.firedIn(facts);
    return { release, values, held, open };
  };
}

/** The facts of a record, as they were read. */
function recordedFacts(rules: Pick<CompiledRules, "facts">, record: CompactRecord): ReadFact {
  const slots = new Map(rules.facts.map((fact, slot) => [fact, slot]));
  return (fact) => record.values[slots.get(fact) ?? -1] ?? unknown;
}

/** The full proof of every rule, from a record: what `traceCondition` would have told at the time. */
export function replayRecord(
  rules: readonly BoundRule[],
  compiled: Pick<CompiledRules, "facts">,
  record: CompactRecord,
  render: TraceRender,
  operators?: OperatorSet,
): readonly ConditionTrace[] {
  const read = recordedFacts(compiled, record);
  return rules.map((rule) => traceCondition(rule.condition, read, render, operators));
}
