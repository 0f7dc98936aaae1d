import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomRules, randomSubject } from "../../population/random-rules.contract.ts";
import { unknown, type Value } from "../../value/index.ts";
import { compileRules } from "../compile/compile-rules.ts";
import { plainJson } from "../plain-json.ts";
import { traceCondition, type TraceRender } from "../trace-condition.ts";
import { createRecorder, replayRecord } from "./compact-record.ts";

const render: TraceRender = { factToJson: (_fact, value) => (typeof value === "symbol" ? null : plainJson(value)) };

describe("createRecorder", () => {
  it("keeps what came out, and enough to rebuild the proof of every rule", () => {
    fc.assert(
      fc.property(randomRules, fc.array(randomSubject, { minLength: 1, maxLength: 5 }), (rules, subjects) => {
        const compiled = compileRules(rules);
        const keep = createRecorder(compiled, "release 1");
        for (const subject of subjects) {
          const read = (fact: string): Value => subject[fact] ?? unknown;
          const record = keep(subject);
          expect(record).toMatchObject({ release: "release 1", ...compiled.firedIn(subject) });
          const proofs = rules.map((rule) => traceCondition(rule.condition, read, render));
          expect(replayRecord(rules, compiled, record, render)).toEqual(proofs);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("keeps only facts that the rules read, in the order of `facts`", () => {
    const rules = [{ name: "r", priority: 1, condition: { kind: "leaf", fact: "b", operator: "equal" } as const }].map(
      ({ condition, ...rule }) => ({
        ...rule,
        condition: {
          ...condition,
          operand: { kind: "constant", value: 1, json: 1 } as const,
          priority: 1,
          pointer: "",
        },
      }),
    );
    const record = createRecorder(compileRules(rules), "r1")({ a: "secret", b: 1 });
    expect(record).toEqual({ release: "r1", values: [1], held: [0], open: [] });
  });
});
