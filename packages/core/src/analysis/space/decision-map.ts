import type { BoundDecision, BoundGraph } from "../../decision/index.ts";
import { along, classOf, conditionFacts, notApplicableClass } from "../../rule/index.ts";
import { equalValues, notApplicable, unknown, type Known, type Value } from "../../value/index.ts";
import { intersections, joinBoxes, type Box } from "./box.ts";
import { collectedValues, type CollectedValue } from "./collected-values.ts";
import type { Effort } from "./effort.ts";
import { outcomeRegions, type Region } from "./outcome-regions.ts";
import { createSpace, type Space } from "./space.ts";
import { cellCount, type Variable } from "./variable.ts";

/** A decision of a policy; several policies may share one space. */
export interface Located {
  readonly graph: BoundGraph;
  readonly decision: BoundDecision;
}

/** Some decisions laid out in one space, told by what people can tell. */
export interface DecisionMap {
  readonly space: Space;
  /** By rule: where its condition holds as it stands, facts that are decided taken for plain ones. */
  readonly raw: (located: Located) => readonly (readonly Box[])[] | undefined;
  /** The same with decided facts replaced by what decides them. */
  readonly rules: (located: Located) => readonly (readonly Box[])[] | undefined;
  /** Customers for whom a fact that the decision reads is not decided: nothing is said of them. */
  readonly excluded: (located: Located) => readonly Box[];
  /** Where a decided fact, or a place inside it, has which value; `undefined` when that cannot be told. */
  readonly valuesOf: (graph: BoundGraph, fact: string, path?: string) => readonly FactValue[] | undefined;
  /** Variables of decided facts that could not be replaced: they are taken for plain ones. */
  readonly free: (located: Located) => ReadonlySet<number>;
}

/** Lays out decisions and those that they read. */
export function mapDecisions(targets: readonly Located[], effort: Effort): DecisionMap {
  const all = [...new Map(targets.flatMap(withDeciders).map((each) => [each.decision, each])).values()];
  const conditions = all.flatMap(({ decision }) => decision.rules.map((rule) => rule.condition));
  const decided = new Set(
    all.flatMap(({ graph }) =>
      [...graph.facts.values()].flatMap((each) => (each.source.kind === "decided" ? each.id : [])),
    ),
  );
  const scope = all[0]?.graph.scope ?? {
    fact: () => undefined,
    context: { timeZone: "UTC", enums: new Map(), roles: {} },
  };
  const space = createSpace(conditions, scope, (fact) => decided.has(fact));
  const raws = new Map<BoundDecision, readonly (readonly Box[])[] | undefined>();
  const expansions = new Map<BoundDecision, Expansion>();
  const regions = new Map<BoundDecision, readonly Region[] | undefined>();
  const collections = new Map<BoundDecision, Map<string, readonly CollectedValue[] | undefined>>();

  const raw: DecisionMap["raw"] = ({ decision }) =>
    remember(raws, decision, () => allOf(decision.rules.map(({ condition }) => space.boxesOf(condition, effort))));
  const expansion = (located: Located): Expansion => remember(expansions, located.decision, () => expand(located));
  const regionsOf = (located: Located): readonly Region[] | undefined =>
    remember(regions, located.decision, () => {
      const { rules, excluded } = expansion(located);
      return rules && outcomeRegions(located.decision, rules, excluded, space.full, effort);
    });

  /** Replaces what is decided in the boxes of a decision's rules. */
  function expand(located: Located): Expansion {
    const { graph, decision } = located;
    const excluded: Box[] = [];
    const free = new Set<number>();
    const asTheyStand = raw(located);
    if (asTheyStand === undefined) return { rules: undefined, excluded, free };
    let rules: readonly (readonly Box[])[] = asTheyStand;
    const read = new Set(decision.rules.flatMap((rule) => conditionFacts(rule.condition)));
    for (const [at, variable] of space.variables.entries()) {
      const facts = variable.kind === "opaque" ? variable.facts : [variable.fact];
      if (!facts.some((fact) => read.has(fact) && graph.facts.get(fact)?.source.kind === "decided")) continue;
      const values = variable.kind === "opaque" ? undefined : valuesOf(graph, variable.fact);
      const cells = values?.map(({ value }) => (value === unknown ? noCell : cellOf(variable, value)));
      if (values === undefined || cells === undefined || cells.includes(undefined)) {
        free.add(at);
        continue;
      }
      const byCell = Array.from({ length: cellCount(variable) }, (_, cell) =>
        joinBoxes(values.flatMap(({ boxes }, each) => (cells[each] === cell ? boxes : []))),
      );
      excluded.push(...values.flatMap(({ value, boxes }) => (value === unknown ? boxes : [])));
      const whole = space.full[at] ?? 0n;
      const replaced: readonly (readonly Box[])[] = rules.map((boxes) =>
        boxes.flatMap((box): readonly Box[] => {
          const mask = box[at] ?? whole;
          if (mask === whole) return [box];
          const open = [box.with(at, whole)];
          return byCell.flatMap((own, cell) => (((mask >> BigInt(cell)) & 1n) === 1n ? intersections(open, own) : []));
        }),
      );
      if (!effort.spend(replaced.flat().length)) return { rules: undefined, excluded, free };
      rules = replaced.map(joinBoxes);
    }
    return { rules, excluded, free };
  }

  function valuesOf(graph: BoundGraph, fact: string, path?: string): readonly FactValue[] | undefined {
    const { source, absent } = graph.facts.get(fact) ?? {};
    const decision = source?.kind === "decided" ? graph.decisions.get(source.decision) : undefined;
    if (decision === undefined || source?.kind !== "decided") return undefined;
    const located = { graph, decision };
    if (decision.hitPolicy === "collect") return collected(located, source.output, absent ?? unknown, path);
    const found = regionsOf(located);
    if (found === undefined || expansion(located).free.size > 0) return undefined;
    const values = [factValue(absent ?? unknown, expansion(located).excluded)];
    for (const { rule, status, boxes } of found) {
      const param = rule === undefined ? undefined : decision.rules[rule]?.params.get(source.output);
      if (status === "undetermined") values.push(factValue(absent ?? unknown, boxes));
      else if (param === undefined) values.push(factValue(notApplicable, boxes));
      else if (param.kind === "constant") values.push(factValue(param.value ?? notApplicable, boxes));
      else {
        const inner = valuesOf(graph, param.fact, param.path);
        if (inner === undefined) return undefined;
        values.push(...inner.map((each) => factValue(each.value, intersections(boxes, each.boxes))));
      }
    }
    return joinValues(values.map(({ value, boxes }) => factValue(along(value, path), boxes)));
  }

  /** The same for a decision that collects. */
  function collected(
    located: Located,
    output: string,
    absent: Value,
    path: string | undefined,
  ): readonly FactValue[] | undefined {
    const { rules, excluded, free } = expansion(located);
    if (rules === undefined || free.size > 0) return undefined;
    const found = remember(
      collections,
      located.decision,
      () => new Map<string, readonly CollectedValue[] | undefined>(),
    );
    const values = remember(found, output, () =>
      collectedValues(located.decision, output, rules, excluded, space.full, effort),
    );
    if (values === undefined) return undefined;
    const told = values.map(({ value, boxes }) => factValue(value === unknown ? absent : value, boxes));
    return joinValues(
      [factValue(absent, excluded), ...told].map(({ value, boxes }) => factValue(along(value, path), boxes)),
    );
  }

  return {
    space,
    raw,
    rules: (located) => expansion(located).rules,
    excluded: (located) => expansion(located).excluded,
    free: (located) => expansion(located).free,
    valuesOf,
  };
}

interface Expansion {
  readonly rules: readonly (readonly Box[])[] | undefined;
  readonly excluded: readonly Box[];
  readonly free: ReadonlySet<number>;
}

/** Customers for whom a fact has a value. */
export interface FactValue {
  readonly value: Value;
  readonly boxes: readonly Box[];
}

/** Where a customer is whose fact is not known: in no cell. */
const noCell = -1;

/** The cell of a variable in which a value lies; nothing when it is not one of its cells that says how comparisons come out. */
function cellOf(variable: Variable, value: Known | typeof notApplicable): number | undefined {
  if (variable.kind === "opaque") return undefined;
  if (variable.kind === "item")
    return Array.isArray(value) ? Number(value.some((each: Known) => equalValues(each, variable.item))) : undefined;
  const at = value === notApplicable ? notApplicableClass : classOf(variable.partition, value);
  return variable.cells.findIndex((classes) => classes.includes(at));
}

function factValue(value: Value, boxes: readonly Box[]): FactValue {
  return { value, boxes };
}

function joinValues(values: readonly FactValue[]): readonly FactValue[] {
  const joined: { readonly value: Value; boxes: readonly Box[] }[] = [];
  for (const { value, boxes } of values) {
    const same = joined.find(
      (each) => each.value === value || (isKnown(each.value) && isKnown(value) && equalValues(each.value, value)),
    );
    if (same === undefined) joined.push({ value, boxes });
    else same.boxes = [...same.boxes, ...boxes];
  }
  return joined;
}

function isKnown(value: Value): value is Known {
  return typeof value !== "symbol";
}

/** A decision with every decision whose outcome it reads. */
function withDeciders(target: Located): readonly Located[] {
  const found = new Map<string, Located>();
  const visit = (located: Located): void => {
    const { graph, decision } = located;
    if (found.has(decision.id)) return;
    found.set(decision.id, located);
    for (const rule of decision.rules) {
      const named = [...rule.params.values()].flatMap((param) => (param.kind === "fact" ? [param.fact] : []));
      for (const fact of [...conditionFacts(rule.condition), ...named]) {
        const source = graph.facts.get(fact)?.source;
        const decider = source?.kind === "decided" ? graph.decisions.get(source.decision) : undefined;
        if (decider !== undefined) visit({ graph, decision: decider });
      }
    }
  };
  visit(target);
  return [...found.values()];
}

function allOf<Item>(items: readonly (Item | undefined)[]): readonly Item[] | undefined {
  const known = items.filter((each) => each !== undefined);
  return known.length === items.length ? known : undefined;
}

function remember<Key, Item>(known: Map<Key, Item>, key: Key, make: () => Item): Item {
  const found = known.get(key);
  if (found !== undefined || known.has(key)) return found as Item;
  const made = make();
  known.set(key, made);
  return made;
}
