import type { BoundCondition, BoundLeaf, BoundRule } from "../bound-condition.ts";
import { fixedTruth } from "../compile/normal-form.ts";
import { leafKey } from "../compile/leaf-key.ts";
import type { OperatorSet } from "../operator-set.ts";

/** A node names those that it rests on by their places, and they stand before it. */
export type GraphNode =
  | { readonly kind: "fixed"; readonly truth: boolean }
  | { readonly kind: "leaf"; readonly leaf: BoundLeaf }
  | { readonly kind: "not"; readonly of: number }
  | { readonly kind: "all" | "any"; readonly of: readonly number[] };

/** Conditions in which the same truth is one node, wherever it stands. */
export interface ConditionGraph {
  readonly nodes: readonly GraphNode[];
  /** How many nodes and rules rest on each node. */
  readonly uses: readonly number[];
  /** The node of each rule, in the order of the rules. */
  readonly roots: readonly number[];
}

/** The conditions of some rules as one graph. */
export function conditionGraph(rules: readonly BoundRule[], operators: OperatorSet): ConditionGraph {
  const nodes: GraphNode[] = [];
  const uses: number[] = [];
  const known = new Map<string, number>();

  const use = (at: number): number => {
    uses[at] = (uses[at] ?? 0) + 1;
    return at;
  };
  const keep = (key: string, make: () => GraphNode): number => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const node = make();
    nodes.push(node);
    uses.push(0);
    known.set(key, nodes.length - 1);
    return nodes.length - 1;
  };
  const fixed = (truth: boolean): number => keep(`fixed ${truth}`, () => ({ kind: "fixed", truth }));

  const add = (condition: BoundCondition): number => {
    switch (condition.kind) {
      case "leaf": {
        const truth = fixedTruth(condition, operators);
        return truth === undefined
          ? keep(`leaf ${leafKey(condition)}`, () => ({ kind: "leaf", leaf: condition }))
          : fixed(truth);
      }
      case "named":
        return add(condition.target);
      case "not": {
        const of = add(condition.condition);
        return keep(`not ${of}`, () => ({ kind: "not", of: use(of) }));
      }
      case "all":
      case "any": {
        const { kind } = condition;
        const of = [...new Set(condition.conditions.map(add))];
        const [only] = of;
        if (only === undefined) return fixed(kind === "all");
        return of.length === 1 ? only : keep(`${kind} ${of.join(" ")}`, () => ({ kind, of: of.map(use) }));
      }
    }
  };

  const roots = rules.map((rule) => use(add(rule.condition)));
  return { nodes, uses, roots };
}
