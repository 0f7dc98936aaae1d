import type { BoundRule } from "../bound-condition.ts";
import { conditionFacts } from "../condition-reads.ts";
import { standardOperators, type OperatorSet } from "../operator-set.ts";
import { emitPart } from "./emit-part.ts";
import { interpreterText, runtimeText } from "./runtime-text.ts";
import { writeLiteral } from "./write-literal.ts";

/** A longer function is not made quick by every engine. */
const rulesPerPart = 64;

/**
 * Writes bound rules as an ES module: text, for a build step to keep in a file. Nothing is generated where it runs.
 *
 * The module exports `rules` and `facts` (names), and `fired(facts)`: the names of the rules that surely hold and of those that are
 * open, in order. Facts are internal values (minor units, day numbers, epoch ms) in a plain object; what is left out or `undefined`
 * is unknown, `null` does not apply. Its answer is always that of `evaluateCondition`.
 *
 * It imports nothing unless a rule has what JavaScript cannot say plainly (decorators, paths, lists as facts, exact quotients,
 * operators of a host): that is left to `@bylaw/core`, and the host's operators are then the second argument of `fired`.
 */
export function emitModule(rules: readonly BoundRule[], operators: OperatorSet = standardOperators): string {
  const facts = [...new Set(rules.flatMap((rule) => conditionFacts(rule.condition)))];
  const parts = Array.from({ length: Math.ceil(rules.length / rulesPerPart) }, (_, part) =>
    emitPart(rules.slice(part * rulesPerPart, (part + 1) * rulesPerPart), part, operators),
  );
  return [
    "// Written by Bylaw from the rules of a policy: change those, and write it again.",
    ...(parts.some(({ interprets }) => interprets) ? [interpreterText.trim()] : []),
    runtimeText.trim(),
    `export const rules = Object.freeze(${writeLiteral(rules.map((rule) => rule.name))});`,
    `export const facts = Object.freeze(${writeLiteral(facts)});`,
    ...parts.map(({ text }) => text),
    "export function fired(facts, operators) {",
    "  const held = [], open = [];",
    ...parts.map((_, part) => `  part${part}(facts, held, open, operators);`),
    "  return { held, open };",
    "}",
    "",
  ].join("\n");
}
