import { describe, expect, it } from "vitest";
import { resolveOperator } from "../operator-set.ts";
import { decorators } from "./index.ts";

describe.each(decorators)("$name", (decorator) => {
  it.each(decorator.examples)("judges $fact against $value around $operator", ({ operator, fact, value, result }) => {
    const resolved = resolveOperator(`${decorator.name}:${operator}`);
    expect("test" in resolved && resolved.test(fact, value)).toBe(result);
  });

  it.each(decorator.examples)("says through its converse what it says around $operator", (example) => {
    const swapped = resolveOperator(`swap:${decorator.name}:${example.operator}`);
    const inner = resolveOperator(example.operator);
    const name = "operator" in inner ? `${decorator.converse}:${inner.operator.converse}` : "";
    const converse = resolveOperator(decorator.name === "swap" ? example.operator : name);
    if (!("test" in swapped) || !("test" in converse)) throw expect.fail("an operator is missing");
    expect(converse.test(example.fact, example.value)).toBe(swapped.test(example.fact, example.value));
  });
});
