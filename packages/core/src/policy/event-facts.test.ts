import { describe, expect, it } from "vitest";
import type { Decision, Vocabulary } from "../schema/index.ts";
import { compareOutcomes } from "./analysis-versions.ts";
import { bind } from "./bind.ts";
import { decide } from "./decide.ts";
import { exampleDocuments } from "./example-pack.contract.ts";
import { exampleVocabulary } from "./example-rules.contract.ts";
import { explain } from "./explain.ts";
import { issuesOf } from "./issues-of.contract.ts";
import { parsePack } from "./parse-pack.ts";

const text = (words: string) => ({ "zh-CN": words, en: words });
const money = { type: "money", currency: "CNY" } as const;
const vocabulary = {
  ...exampleVocabulary,
  facts: [
    ...(exampleVocabulary.facts ?? []),
    {
      id: "client.recent",
      label: { "zh-CN": "近{days}订单额", en: "orders of the last {days}" },
      value: money,
      arguments: { days: { label: text("days"), value: { type: "duration", unit: "day" } } },
      compute: {
        aggregate: "sum",
        of: "jobs",
        value: { field: "amount" },
        window: { at: "doneOn", span: { trailing: { amount: { argument: "days" } } } },
      },
    },
  ],
} as unknown as Vocabulary;

/** A decision that says facts, under an output of a type. */
const pack = (type: object, said: unknown) => {
  const decision: Decision = {
    kind: "decision",
    id: "calls",
    title: text("calls"),
    clause: "1.1.3",
    hitPolicy: "first",
    outputs: { value: { value: type as never } },
    rules: [
      {
        name: "told",
        clause: "1.1.3",
        conditions: { fact: "client.honoured", operator: "equal", value: true },
        event: { type: "calls", params: { value: said } },
      },
    ],
  };
  const others = exampleDocuments.filter((each) => each.kind !== "vocabulary");
  return parsePack(JSON.parse(JSON.stringify([...others, vocabulary, decision])) as readonly unknown[]);
};
const ask = (type: object, said: unknown, facts: object) => {
  const policy = bind(pack(type, said), { asOf: "2025-03-10" });
  const result = decide(policy, "calls", facts);
  return { policy, result };
};

describe("facts that an event names", () => {
  it("gives what stands at a place inside a fact", () => {
    const times = { fact: "client.callDuty", path: "$.times" };
    const client = { honoured: true, callDuty: { times: 3, per: "month" } };
    const { result, policy } = ask({ type: "integer" }, times, { client });
    expect(result.outcome).toEqual({ value: 3 });
    expect(result.events).toEqual([{ type: "calls", params: { value: 3 } }]);
    expect(explain(policy, result, "zh-CN").answer).toBe("3");
    const open = ask({ type: "integer" }, times, { client: { honoured: true } }).result;
    expect(open).toMatchObject({ status: "undetermined", missing: ["client.orderAmount"] });
  });

  it("is told from another place and another fact when versions are compared", () => {
    const boundTo = (said: object) => bind(pack({ type: "integer" }, said), { asOf: "2025-03-10" });
    const times = boundTo({ fact: "client.callDuty", path: "$.times" });
    const verdict = (other: object) =>
      compareOutcomes(times, boundTo(other), "en").find(({ decision }) => decision === "calls")?.verdict;
    expect(verdict({ fact: "client.callDuty", path: "$.times" })).toBe("equivalent");
    expect(verdict({ fact: "client.rank" })).not.toBe("equivalent");
    expect(verdict({ fact: "client.perks", path: "$.length" })).not.toBe("equivalent");
  });

  it("gives a computed fact with its arguments filled", () => {
    const { result } = ask(
      money,
      { fact: "client.recent", params: { days: 30 } },
      {
        client: { honoured: true },
        jobs: [
          { jobId: "1", amount: 70, doneOn: "2025-03-01" },
          { jobId: "2", amount: 500, doneOn: "2025-01-01" },
        ],
      },
    );
    expect(result.outcome).toEqual({ value: 70 });
    expect(result.trace.facts.map(({ fact }) => fact)).toContain("client.recent(days=30)");
  });

  it.each([
    ["arguments that are missing", money, { fact: "client.recent" }, "rule/missing-argument", ""],
    ["params of a plain fact", money, { fact: "client.orderAmount", params: { days: 3 } }, "rule/params", "/params"],
    [
      "a place that is not there",
      { type: "integer" },
      { fact: "client.rank", path: "$.times" },
      "rule/path-leads-nowhere",
      "/path",
    ],
    ["a place of another type", money, { fact: "client.callDuty", path: "$.times" }, "facts/computed-type", ""],
    ["a path that is no text", money, { fact: "client.callDuty", path: 1 }, "rule/path", "/path"],
    ["an unknown key", money, { fact: "client.orderAmount", pth: "$" }, "rule/unknown-key", "/pth"],
    [
      "an unknown key beside a parameter",
      money,
      { parameter: "grade.goldMin", path: "$" },
      "rule/unknown-key",
      "/path",
    ],
  ])("refuses %s", (_, type, said, code, place) => {
    const [first] = issuesOf(() => pack(type, said));
    expect(first).toMatchObject({ code, pointer: `/rules/0/event/params/value${place}` });
  });
});
