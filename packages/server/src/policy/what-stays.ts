import {
  calendarTarget,
  decide,
  decisionTarget,
  parameterTarget,
  type BoundPolicy,
  type Operation,
  type Trace,
} from "@bylaw/core";
import { readsOf } from "./reads-of.ts";

/** Facts that are computed from records and that operations leave as they are: both policies may share them. */
export function computedAlike(policy: BoundPolicy, operations: readonly Operation[]): readonly string[] {
  // Whatever is counted in working days may be another number; which facts are does not stand in one place.
  if (operations.some(({ at }) => calendarTarget(at) !== undefined)) return [];
  const touched = new Set(operations.flatMap(({ at }) => parameterTarget(at) ?? []));
  const changed = new Set(operations.flatMap(({ at }) => decisionTarget(at)?.decision ?? []));
  const decidedAnew = (fact: string): boolean => {
    const source = policy.graph.facts.get(fact)?.source;
    return source?.kind === "decided" && changed.has(source.decision);
  };
  return computedFacts(policy)
    .filter(({ parameters, facts }) => ![...parameters].some((id) => touched.has(id)) && ![...facts].some(decidedAnew))
    .map(({ id }) => id);
}

interface Computed {
  readonly id: string;
  readonly parameters: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
}

const computed = new WeakMap<BoundPolicy, readonly Computed[]>();

/** The subject's facts that are computed from records, with the parameters that they rest on. */
function computedFacts(policy: BoundPolicy): readonly Computed[] {
  const known = computed.get(policy);
  if (known !== undefined) return known;
  const { pack, graph } = policy;
  const prefix = `${pack.manifest.subject}.`;
  const found = [...graph.facts.values()]
    .filter(({ id, source }) => source.kind === "computed" && id.startsWith(prefix))
    .map(({ id }) => ({ id, ...readsOf(pack, { fact: id }) }))
    .filter(({ records }) => records.size > 0);
  computed.set(policy, found);
  return found;
}

const amounts = new WeakMap<BoundPolicy, Map<string, string | undefined>>();

/** The first amount of money that a decision reads: what its customers are known by. */
export function moneyRead(policy: BoundPolicy, decision: string): string | undefined {
  const known = amounts.get(policy) ?? new Map<string, string | undefined>();
  amounts.set(policy, known);
  if (!known.has(decision)) {
    const facts = factsRead(decide(policy, decision, {}).trace);
    known.set(
      decision,
      facts.find((fact) => policy.graph.facts.get(fact)?.type.type === "money"),
    );
  }
  return known.get(decision);
}

function factsRead({ facts, decisions }: Trace): readonly string[] {
  return [...facts.map(({ fact }) => fact), ...Object.values(decisions).flatMap(factsRead)];
}
