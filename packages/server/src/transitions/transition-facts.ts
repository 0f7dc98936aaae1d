import type { BoundPolicy, GraphFact } from "@bylaw/core";

/** Facts of the policy's subject that hold a day. One that never changes, such as a birthday, is no end of anything. */
export function dateFacts(policy: BoundPolicy): readonly string[] {
  const isFixed = (id: string): boolean => policy.vocabulary.facts.get(id)?.immutable === true;
  return ownFacts(policy).flatMap(({ id, type }) => (type.type === "date" && !isFixed(id) ? [id] : []));
}

/** Facts of the policy's subject by which a group can be put in an order: figures and days. */
export function orderFacts(policy: BoundPolicy): readonly string[] {
  const ordered = new Set(["date", "dateTime", "money", "number", "integer", "percent", "duration"]);
  return ownFacts(policy).flatMap(({ id, type }) => (ordered.has(type.type) ? [id] : []));
}

/** Facts of the subject that decisions give, with the decision; in the order of the decisions. */
export function decidedFacts(policy: BoundPolicy): ReadonlyMap<string, string> {
  const decided = ownFacts(policy).flatMap(({ id, source }): readonly (readonly [string, string])[] =>
    source.kind === "decided" ? [[id, source.decision]] : [],
  );
  return new Map(decided);
}

function ownFacts({ graph, pack }: BoundPolicy): readonly GraphFact[] {
  const prefix = `${pack.manifest.subject}.`;
  return [...graph.facts.values()].filter(({ id }) => id.startsWith(prefix));
}
