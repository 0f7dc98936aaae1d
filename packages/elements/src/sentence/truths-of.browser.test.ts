import type { ConditionTrace } from "@bylaw/core";
import { describe, expect, it } from "vitest";

import { examplePolicy } from "./example-policy.contract.ts";
import { SentenceWords } from "./sentence-words.ts";
import { truthsOf } from "./truths-of.ts";

const base = "/decisions/tier/rules/0/conditions";
const trace: ConditionTrace = {
  kind: "all",
  result: "unknown",
  pointer: base,
  conditions: [
    {
      kind: "leaf",
      result: true,
      pointer: `${base}/all/0`,
      fact: "customer.segment",
      factValue: "media",
      operator: "in",
      value: ["media"],
    },
    {
      kind: "leaf",
      result: true,
      pointer: `${base}/all/1`,
      fact: "customer.influential",
      factValue: true,
      operator: "equal",
      value: true,
    },
    {
      kind: "not",
      result: "unknown",
      pointer: `${base}/all/2`,
      condition: {
        kind: "leaf",
        result: "unknown",
        pointer: `${base}/all/2/not`,
        fact: "customer.visits",
        operator: "lessThan",
        value: 3,
      },
    },
  ],
};

describe("truthsOf", () => {
  it("gives each line its truth and what was read, in words", () => {
    const truths = truthsOf(trace, base, new SentenceWords(examplePolicy, "zh-CN"));
    expect([...truths]).toEqual([
      ["", { result: "unknown" }],
      ["/all/0", { result: true, read: "媒体" }],
      ["/all/1", { result: true }],
      ["/all/2", { result: "unknown" }],
      ["/all/2/not", { result: "unknown" }],
    ]);
  });
});
