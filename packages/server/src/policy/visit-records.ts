import { readFacts, type SuppliedFacts } from "@bylaw/core";
import type { Store } from "../storage/index.ts";
import type { SuppliedFacts as Supply } from "./facts-of-subject.ts";
import type { LoadedPolicy } from "./loaded-policy.ts";
import type { VisitPopulation } from "./population.ts";
import { readsOf } from "./reads-of.ts";
import { subjectTypeOf } from "./subject-type.ts";
import { visitSubjects } from "./visit-subjects.ts";

/**
 * Shows the facts about every record that a decision can be about, once: the subjects of the policy, or, for a decision
 * about another type of record, each of these with what is known of its subject.
 */
export async function visitRecords(
  store: Store,
  tenant: string,
  policy: LoadedPolicy,
  decision: string,
  visitPopulation: VisitPopulation,
  visit: (facts: SuppliedFacts) => void,
): Promise<void> {
  const type = subjectTypeOf(policy, decision);
  const { subject } = policy.pack.manifest;
  const reads = readsOf(policy.pack, { decisions: [decision] });
  if (type === subject) {
    await visitPopulation(tenant, policy, reads.records, (member) => visit(member.facts));
    return;
  }
  const about = new Map<string, Supply>();
  const isAlone = reads.records.size === 0 && ![...reads.facts].some((fact) => fact.startsWith(`${subject}.`));
  if (!isAlone) {
    await visitSubjects(store, tenant, policy, reads.records, ({ record, facts }) => about.set(record.id, facts));
  }
  for await (const batch of store.scanRecords(tenant, type)) {
    for (const record of batch) {
      const supply = { ...about.get(record.subject ?? ""), [type]: record.data };
      visit(readFacts(supply, policy.vocabulary, policy.context));
    }
  }
}
