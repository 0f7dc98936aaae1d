import fc from "fast-check";
import { resolveOperator, standardOperators } from "../../../packages/core/src/rule/operator-set.ts";
import { parsePath, shapeAt } from "../../../packages/core/src/rule/path.ts";
import { shapesAgree, type Shape } from "../../../packages/core/src/rule/shape.ts";
import type { Comparison } from "../../../packages/core/src/schema/index.ts";
import { factTypes, isConverted, type FactId } from "./vocabulary.ts";
import { valueOf } from "./values.ts";

/** What a comparison may read: a fact, or a place inside it. */
interface Place {
  readonly fact: FactId;
  readonly path?: string;
  readonly shape: Shape;
}

/** Every comparison of a place by an operator under up to three decorators that fits, each with the value that it wants. */
interface Fitting {
  readonly place: Place;
  readonly operator: string;
  readonly wants: Shape;
}

const paths: Readonly<Partial<Record<FactId, readonly string[]>>> = {
  // `$[0]` of an empty list leads nowhere, see docs/compat.md: only lists that are never empty have it.
  l1: ["$[0]", "$.length"],
  l2: ["$.length"],
  l3: ["$.length", "$[0]"],
  c1: ["$.times", "$.per"],
};

const ids = Object.keys(factTypes) as readonly FactId[];
const places: readonly Place[] = ids.flatMap((fact) =>
  [undefined, ...(paths[fact] ?? [])].flatMap((path): readonly Place[] => {
    const shape = shapeAt(factTypes[fact], parsePath(path ?? "$") ?? []);
    return shape === undefined ? [] : [{ fact, shape, ...(path === undefined ? {} : { path }) }];
  }),
);

// `known` is ours: json-rules-engine has ten operators and six decorators.
const operators = [...standardOperators.operators.values()].filter(({ presence }) => presence !== true);
const decorators = [...standardOperators.decorators.keys()];
const stacks = [0, 1, 2, 3].map((depth) =>
  Array.from({ length: depth }).reduce<readonly string[]>(
    (names) => names.flatMap((name) => decorators.map((each) => `${each}:${name}`)),
    operators.map(({ name }) => name),
  ),
);

const fittings = stacks.map((names) =>
  places.flatMap((place) =>
    names.flatMap((operator): readonly Fitting[] => {
      const resolved = resolveOperator(operator);
      const wants = "signature" in resolved ? resolved.signature.valueOf(place.shape) : undefined;
      // Nobody writes a list of cadences.
      const fits = wants !== undefined && wants.depth <= 2 && wants.element.type !== "cadence";
      return fits ? [{ place, operator, wants }] : [];
    }),
  ),
);

/** How many decorators deep the comparisons go, and how many different ones there are. */
/**
 * Comparisons that fit; plain ones read only facts that have one form inside the engine and in the document.
 * Half of them have no decorator.
 */
export function comparisons(isPlain: boolean): fc.Arbitrary<Comparison> {
  const allowed = (fact: FactId) => !isPlain || !isConverted(fact);
  const [bare = [], ...decorated] = fittings.map((each) => each.filter(({ place }) => allowed(place.fact)));
  const sources = places.filter(({ fact }) => allowed(fact));
  const arbitrary = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...bare) },
    ...decorated.map((each, at) => ({ weight: 3 - at, arbitrary: fc.constantFrom(...each) })),
  );
  return arbitrary.chain(({ place, operator, wants }) => {
    const others = sources.filter(({ shape }) => shapesAgree(shape, wants));
    const literal = valueOf(wants);
    const value: fc.Arbitrary<unknown> =
      others.length === 0
        ? literal
        : fc.oneof({ weight: 3, arbitrary: literal }, fc.constantFrom(...others).map(reference));
    return value.map((each) => ({ ...reference(place), operator, value: each }) as Comparison);
  });
}

/** References to facts and places in them, for the params of an event. */
export function references(isPlain: boolean): fc.Arbitrary<unknown> {
  const allowed = places.filter(({ fact }) => !isPlain || !isConverted(fact));
  return fc.constantFrom(...allowed).map(reference);
}

function reference({ fact, path }: Place): { readonly fact: string; readonly path?: string } {
  return { fact, ...(path === undefined ? {} : { path }) };
}
