import { describe, expect, it } from "vitest";
import { resolveOperator } from "../operator-set.ts";
import { operators } from "./index.ts";

describe.each(operators)("$name", (operator) => {
  it.each(operator.examples)("judges $fact against $value", ({ fact, value, result }) => {
    expect(operator.test(fact, value)).toBe(result);
  });

  it.each(operator.examples)("says with the sides of $fact and $value exchanged what its converse says", (example) => {
    if (operator.converse === undefined) return;
    const converse = resolveOperator(operator.converse);
    expect("test" in converse && converse.test(example.value, example.fact)).toBe(example.result);
  });

  it("has words without signs in both languages", () => {
    for (const { holds, fails, must } of Object.values(operator.phrase)) {
      const texts = [holds, fails, must].flatMap((text) => (text === undefined ? [] : [text["zh-CN"], text.en]));
      for (const text of texts) {
        expect(text.includes("{value}")).toBe(operator.presence !== true);
        expect(text).not.toMatch(/[<>=≤≥≠]/u);
      }
    }
  });
});
