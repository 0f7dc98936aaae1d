import { evaluateCondition, notApplicableClass, standardOperators, type FactClass } from "../../rule/index.ts";
import type { ValueType } from "../../schema/index.ts";
import { isNumeric, unknown, type Known } from "../../value/index.ts";
import { nearestFigure, someFigure, stepOf } from "../figure-step.ts";
import type { Box } from "./box.ts";
import type { Space } from "./space.ts";
import { classesOf, stretchesOf, type FactVariable, type ItemVariable, type OpaqueVariable } from "./variable.ts";

/** Facts that put a customer into a box. */
export interface BoxExample {
  readonly facts: ReadonlyMap<string, Known>;
  /** False when a fact of the box cannot be told, or a comparison could not be made to come out as it should. */
  readonly isWhole: boolean;
}

/** How many combinations of values are tried for comparisons without classes. */
const tryLimit = 2000;

/** How an example is told. */
export interface ExampleOptions {
  /** Values to take where they fit, or to stay near, e.g. those of another example. */
  readonly wanted?: ReadonlyMap<string, Known>;
  /** Tell every fact that can be told, not only those that the box restricts. */
  readonly isFull?: boolean;
}

/** A customer of a box, told with as few facts as it takes. */
export function exampleOf(space: Space, box: Box, { wanted, isFull = false }: ExampleOptions = {}): BoxExample {
  const facts = new Map<string, Known>();
  const opaque: { readonly variable: OpaqueVariable; readonly truth: boolean }[] = [];
  const items: { readonly variable: ItemVariable; readonly isIn: boolean }[] = [];
  const choices = new Map<string, readonly Known[]>();
  let isWhole = true;
  for (const [at, variable] of space.variables.entries()) {
    const mask = box[at] ?? 0n;
    if (mask === space.full[at] && (!isFull || variable.kind !== "fact" || variable.isDecided)) continue;
    if (variable.kind === "fact") {
      const values = membersOf(space, variable, mask, wanted?.get(variable.fact));
      choices.set(variable.fact, values);
      const [value] = values;
      if (value === undefined) isWhole = false;
      else facts.set(variable.fact, value);
    } else if (variable.kind === "item") items.push({ variable, isIn: mask === 2n });
    else opaque.push({ variable, truth: mask === 2n });
  }
  for (const { variable } of items) {
    const own = items
      .filter((each) => each.variable.fact === variable.fact && each.isIn)
      .map((each) => each.variable.item);
    facts.set(variable.fact, own);
  }
  if (opaque.length === 0) return { facts, isWhole };
  const solved = solve(space, facts, choices, opaque);
  return solved === undefined ? { facts, isWhole: false } : { facts: solved, isWhole };
}

/** Everybody to whom every fact applies. */
export function applicable(space: Space): Box {
  return space.full.map((mask, at) => {
    const variable = space.variables[at];
    if (variable?.kind !== "fact") return mask;
    const nothing = variable.cells.findIndex((cell) => cell.includes(notApplicableClass));
    return nothing < 0 || variable.cells.length === 1 ? mask : mask & ~(1n << BigInt(nothing));
  });
}

/** Values that make comparisons without classes come out as they should, found by trying. */
function solve(
  space: Space,
  facts: ReadonlyMap<string, Known>,
  choices: ReadonlyMap<string, readonly Known[]>,
  opaque: readonly { readonly variable: OpaqueVariable; readonly truth: boolean }[],
): ReadonlyMap<string, Known> | undefined {
  const set = space.scope.operators ?? standardOperators;
  const names = [...new Set(opaque.flatMap(({ variable }) => variable.facts))];
  const pools = names.map((fact) => choices.get(fact) ?? poolOf(space, fact, opaque));
  const all = [...new Set(pools.flat().filter(isNumeric))];
  const rich = pools.map((pool, at) => {
    // Two facts that are compared may have to be the same, or just apart.
    const name = names[at] ?? "";
    const step = stepOf(space.scope.fact(name)?.value ?? { type: "number" });
    const near =
      choices.has(name) || !pool.some(isNumeric)
        ? []
        : all.flatMap((each) => (typeof each === "number" ? [each, each - step, each + step] : []));
    return [...new Set([...pool, ...near])];
  });
  let tries = tryLimit;
  const trial = new Map(facts);
  const visit = (at: number): boolean => {
    const name = names[at];
    if (name === undefined) {
      tries -= 1;
      return opaque.every(
        ({ variable, truth }) => evaluateCondition(variable.leaf, (fact) => trial.get(fact) ?? unknown, set) === truth,
      );
    }
    for (const value of rich[at] ?? []) {
      if (tries <= 0) return false;
      trial.set(name, value);
      if (visit(at + 1)) return true;
    }
    return false;
  };
  return visit(0) ? trial : undefined;
}

/** Some values of a fact that no class restricts. */
function poolOf(
  space: Space,
  fact: string,
  opaque: readonly { readonly variable: OpaqueVariable }[],
): readonly Known[] {
  const mentioned = opaque.flatMap(({ variable: { leaf } }) =>
    leaf.fact === fact && leaf.operand.kind === "constant" && typeof leaf.operand.value !== "symbol"
      ? [leaf.operand.value]
      : [],
  );
  const type = space.scope.fact(fact)?.value;
  const single = mentioned.flatMap((each): readonly Known[] =>
    Array.isArray(each) ? (each as readonly Known[]) : [each],
  );
  if (type?.type === "list") return [[], single, ...single.map((each) => [each])];
  if (type?.type === "boolean") return [true, false];
  if (type?.type === "enum") return Object.keys(space.scope.context.enums.get(type.enum ?? "")?.options ?? {});
  if (type?.type === "text") return [...single, "…"];
  if (type?.type === "cadence")
    return [1, 2, 4].flatMap((times) => (["week", "month", "quarter"] as const).map((per) => ({ times, per })));
  const minimum = space.scope.fact(fact)?.minimum;
  return [...single, minimum ?? 0, (minimum ?? 0) + 1, 1000];
}

/** Values of some cells, those where a stretch ends first. */
function membersOf(space: Space, variable: FactVariable, mask: bigint, wanted: Known | undefined): readonly Known[] {
  const type = space.scope.fact(variable.fact)?.value ?? { type: "text" };
  const classes = [...stretchesOf(variable, mask, space.scope), ...classesOf(variable, mask, space.scope)];
  const values = classes.flatMap((each) => memberOf(each, variable, type, wanted) ?? []);
  return wanted !== undefined && values.includes(wanted) ? [wanted, ...values] : values;
}

function memberOf(
  each: FactClass,
  variable: FactVariable,
  type: ValueType,
  wanted: Known | undefined,
): Known | undefined {
  if (each.kind === "word") return each.value;
  // Longer than any word that is mentioned, and so none of them.
  if (each.kind === "other") return `${[...variable.partition.named.keys()].map(String).join(" ")} …`.trim();
  const step = stepOf(type);
  if (wanted !== undefined && isNumeric(wanted)) {
    const nearest = nearestFigure(each, wanted, step);
    return nearest ?? (someFigure(each, step) === undefined ? undefined : wanted);
  }
  const { low, high } = each;
  // A cut says more than where the fact itself ends.
  if (low?.isLimit !== false && high?.isLimit === false) return someFigure({ kind: "figures", high }, step);
  return someFigure(each, step);
}
