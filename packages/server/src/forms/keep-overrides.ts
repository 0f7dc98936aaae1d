import { isObject, jsonEqual, outcomeOf, type BoundPolicy, type Json } from "@bylaw/core";

type JsonObject = Readonly<Record<string, Json>>;

/**
 * A record without those labels that the policy would give it anyway: they are always decided anew. What somebody set
 * otherwise stays, and beats the rules from then on.
 *
 * @param around facts about whom the record belongs to
 */
export function keepOverrides(
  policy: BoundPolicy,
  type: string,
  data: JsonObject,
  around: Readonly<Record<string, unknown>>,
): JsonObject {
  const prefix = `${type}.`;
  const kept: Record<string, Json> = { ...data };
  for (const { id, outputs } of policy.pack.decisions) {
    for (const [output, { fact = "" }] of Object.entries(outputs)) {
      const name = fact.slice(prefix.length);
      if (!fact.startsWith(prefix) || kept[name] === undefined) continue;
      const { [name]: given, ...others } = kept;
      const { outcome } = outcomeOf(policy, id, { ...around, [type]: others });
      if (isObject(outcome) && jsonEqual(outcome[output], given)) delete kept[name];
    }
  }
  return kept;
}
