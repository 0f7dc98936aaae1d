/**
 * What a module brings along to judge values that plain JavaScript would not judge as the engine does: unknown ones, ones that do not
 * apply, exact quotients, lists. Truth is 0 for false, 1 for unknown, 2 for true, so that *and* is the least and *or* the greatest.
 */
export const runtimeText: string = `
const tell = (facts, fact) => {
  const value = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  return typeof value !== "symbol" ? value : value.description === "notApplicable" ? null : undefined;
};
const sides = (a, b, test) => (a === null || b === null ? 0 : a === undefined || b === undefined ? 1 : test(a, b) ? 2 : 0);
const isQuotient = (a) => typeof a === "object" && "numerator" in a && "denominator" in a;
const isEndless = (a) => a === Infinity || a === -Infinity;
const quotient = (a) => {
  if (typeof a !== "number") return a;
  if (Number.isInteger(a)) return { numerator: BigInt(a), denominator: 1n };
  const [mantissa, exponent = "0"] = String(a).split("e");
  const [whole, decimals = ""] = mantissa.split(".");
  const scale = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals) * 10n ** BigInt(Math.max(scale, 0));
  return { numerator: digits, denominator: 10n ** BigInt(Math.max(-scale, 0)) };
};
const order = (a, b) => {
  if (typeof a === "number" && typeof b === "number") return a < b ? -1 : a > b ? 1 : a === b ? 0 : undefined;
  if (a !== a || b !== b || !(typeof a === "number" || isQuotient(a)) || !(typeof b === "number" || isQuotient(b))) return undefined;
  if (isEndless(a) || isEndless(b)) return order(typeof a === "number" ? a : 0, typeof b === "number" ? b : 0);
  const [x, y] = [quotient(a), quotient(b)];
  const [left, right] = [x.numerator * y.denominator, y.numerator * x.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
};
const above = (a, b) => order(a, b) === 1;
const below = (a, b) => order(a, b) === -1;
const atLeast = (a, b) => order(a, b) >= 0;
const atMost = (a, b) => order(a, b) <= 0;
const same = (a, b) => a === b || ((isQuotient(a) || isQuotient(b)) && order(a, b) === 0);
const other = (a, b) => !same(a, b);
const among = (a, list) => list.some((each) => same(a, each));
const outside = (a, list) => !among(a, list);
`;

/** What a module needs besides, when there are comparisons that only the interpreter knows: decorators, paths, operators of a host. */
export const interpreterText: string = `
import { evaluateCondition, notApplicable, unknown } from "@bylaw/core";
const interpret = (leaf, facts, operators) => {
  const read = (fact) => {
    const value = tell(facts, fact);
    return value === undefined ? unknown : value === null ? notApplicable : value;
  };
  const truth = evaluateCondition(leaf, read, operators);
  return truth === unknown ? 1 : truth ? 2 : 0;
};
`;
