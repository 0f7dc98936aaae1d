import { notApplicable } from "../../value/index.ts";
import type { BoundLeaf } from "../bound-condition.ts";
import { standardOperators, type OperatorSet } from "../operator-set.ts";
import { isPlain, writeLiteral } from "./write-literal.ts";

/** How an operator is said in JavaScript: between two plain values that are known, and by the module's own functions otherwise. */
interface Saying {
  readonly sign: string;
  readonly test: string;
  /** Whether both sides must be figures for the sign to mean the same. */
  readonly isOrder: boolean;
}

const sayings: Readonly<Record<string, Saying>> = {
  equal: { sign: "===", test: "same", isOrder: false },
  notEqual: { sign: "!==", test: "other", isOrder: false },
  greaterThan: { sign: ">", test: "above", isOrder: true },
  lessThan: { sign: "<", test: "below", isOrder: true },
  greaterThanInclusive: { sign: ">=", test: "atLeast", isOrder: true },
  lessThanInclusive: { sign: "<=", test: "atMost", isOrder: true },
};

/** A longer list is looked up instead of being gone through. */
const longList = 8;

/** A comparison that JavaScript can make by itself. */
export interface PlainLeaf {
  readonly facts: readonly string[];
  /** Whether every fact must be a figure for `quick`. */
  readonly isOrder: boolean;
  /** For facts that are known and plain. */
  readonly quick: string;
  /** For whatever the facts are: 0, 1 or 2. */
  readonly exact: string;
  /** The words or figures of a long list, which the module keeps under `name`. */
  readonly list?: { readonly name: string; readonly items: string };
}

/** A comparison in JavaScript; `undefined` when only the interpreter knows it. @param id tells its names from all others */
export function plainLeaf(
  leaf: BoundLeaf,
  id: string,
  nameOf: (fact: string) => string,
  operators: OperatorSet,
): PlainLeaf | undefined {
  const { operator, operand, fact, path, subject } = leaf;
  const isStandard = operators.operators.get(operator) === standardOperators.operators.get(operator);
  if (!isStandard || path !== undefined || subject !== undefined) return undefined;
  const name = nameOf(fact);
  const saying = Object.hasOwn(sayings, operator) ? sayings[operator] : undefined;

  if (operand.kind === "fact") {
    if (saying === undefined || operand.path !== undefined) return undefined;
    const right = nameOf(operand.fact);
    return {
      facts: [fact, operand.fact],
      isOrder: saying.isOrder,
      quick: `${name} ${saying.sign} ${right}`,
      exact: `sides(${name}, ${right}, ${saying.test})`,
    };
  }
  const { value } = operand;
  if (value === notApplicable) return undefined;
  if (operator === "known" && typeof value === "boolean") {
    const missing = `${name} === undefined || ${name} === null`;
    return { facts: [fact], isOrder: false, quick: String(value), exact: `(${missing}) === ${value} ? 0 : 2` };
  }
  if (saying !== undefined && isPlain(value) && (!saying.isOrder || typeof value === "number")) {
    const right = writeLiteral(value);
    return {
      facts: [fact],
      isOrder: saying.isOrder,
      quick: `${name} ${saying.sign} ${right}`,
      exact: `sides(${name}, ${right}, ${saying.test})`,
    };
  }
  if ((operator !== "in" && operator !== "notIn") || !Array.isArray(value) || !value.every(isPlain)) return undefined;
  // No figure is the same as what is not one; a set would think so.
  const items = value.filter((item) => !Number.isNaN(item)).map(writeLiteral);
  const isIn = operator === "in";
  const list = `list${id}`;
  const test = isIn ? "among" : "outside";
  const sides = (of: string): string => `sides(${name}, ${of}, ${test})`;
  if (items.length > longList) {
    const quick = `${isIn ? "" : "!"}${list}.has(${name})`;
    return {
      facts: [fact],
      isOrder: false,
      quick,
      exact: sides(`[...${list}]`),
      list: { name: list, items: `[${items.join(", ")}]` },
    };
  }
  const each = items.map((item) => `${name} ${isIn ? "===" : "!=="} ${item}`);
  const quick = each.length === 0 ? String(!isIn) : `(${each.join(isIn ? " || " : " && ")})`;
  return { facts: [fact], isOrder: false, quick, exact: sides(`[${items.join(", ")}]`) };
}
