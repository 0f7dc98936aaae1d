import { isObject, type Pack } from "@bylaw/core";

/** The types of record that a decision's outcome can depend on, through every fact, condition and decision it reads. */
export function recordsRead(pack: Pack, decision: string): ReadonlySet<string> {
  const definitions = definitionsOf(pack);
  const types = new Map(
    pack.vocabularies.flatMap(({ records = {} }) =>
      Object.entries(records).map(([type, each]) => [each.collection, type]),
    ),
  );
  const found = new Set<string>();
  const seen = new Set([`decision ${decision}`]);
  for (const name of seen) {
    visit(definitions.get(name), (key, value) => {
      const type = types.get(value);
      if (key === "of" && type !== undefined) found.add(type);
      if (key === "fact" || key === "condition") seen.add(`${key} ${value}`);
    });
  }
  return found;
}

/** What stands behind a name: the decision's rules, the fact's expression or its decision, the named condition. */
function definitionsOf(pack: Pack): ReadonlyMap<string, unknown> {
  const facts = pack.vocabularies.flatMap((document) => document.facts ?? []);
  const conditions = pack.vocabularies.flatMap((document) => document.conditions ?? []);
  const decided = pack.decisions.flatMap((document) =>
    Object.values(document.outputs).flatMap(({ fact }) =>
      fact === undefined ? [] : [[`fact ${fact}`, document.rules] as const],
    ),
  );
  return new Map<string, unknown>([
    ...facts.map((fact) => [`fact ${fact.id}`, fact.compute] as const),
    ...decided,
    ...conditions.map((condition) => [`condition ${condition.id}`, condition.holds] as const),
    ...pack.decisions.map((document) => [`decision ${document.id}`, document.rules] as const),
  ]);
}

/** Shows every text of a document with the key it stands under. */
function visit(part: unknown, show: (key: string, value: string) => void): void {
  if (Array.isArray(part)) for (const each of part) visit(each, show);
  else if (isObject(part)) {
    for (const [key, value] of Object.entries(part)) {
      if (typeof value === "string") show(key, value);
      else visit(value, show);
    }
  }
}
