import { outcomeRead, tellComputed, type BoundPolicy, type Json, type Operation, type Override } from "@bylaw/core";
import { heedingAlike } from "../overrides/index.ts";
import { computedAlike, nameOfRecord, readsOf, type LoadedPolicy, type VisitPopulation } from "../policy/index.ts";
import { decidedFacts } from "./transition-facts.ts";

/** Somebody whose outcome a change moves, with what is wanted of their facts. */
export interface MovedSubject {
  readonly id: string;
  readonly name: string;
  readonly facts: Readonly<Record<string, Json>>;
}

/** Those whom a change moves from one value of a decided fact to another, in the order of their ids. */
export interface MovedGroup {
  readonly decision: string;
  readonly fact: string;
  /** `null` when it is undetermined or nothing. */
  readonly before: Json;
  readonly after: Json;
  readonly subjects: readonly MovedSubject[];
}

export interface MovedQuestion {
  readonly tenant: string;
  readonly loaded: LoadedPolicy;
  /** The policy without the change and with it, on its first day. */
  readonly before: BoundPolicy;
  readonly after: BoundPolicy;
  /** What the change says; `undefined` for an upgrade, which may change anything. */
  readonly operations: readonly Operation[] | undefined;
  /** The exceptions that hold on that day, by the subject's id. */
  readonly overrides: ReadonlyMap<string, readonly Override[]>;
  /** Facts that are wanted of those who move. */
  readonly wanted: readonly string[];
  readonly visit: VisitPopulation;
}

/** Decides for every stored subject twice and tells who moves, fact by fact, in the order of the decisions. */
export async function movedGroups(
  question: MovedQuestion,
): Promise<{ readonly groups: readonly MovedGroup[]; readonly subjects: number }> {
  const { tenant, loaded, before, after, operations, overrides, wanted } = question;
  const facts = [...decidedFacts(before)].filter(([fact]) => after.graph.facts.get(fact)?.source.kind === "decided");
  const [first] = facts;
  if (first === undefined) return { groups: [], subjects: 0 };
  const decisions = [...new Set(facts.map(([, decision]) => decision))];
  const types = new Set([before, after].flatMap(({ pack }) => [...readsOf(pack, { decisions }).records]));
  const alike = operations === undefined ? [] : computedAlike(before, operations);
  const groups = new Map<string, MovedGroup & { readonly subjects: MovedSubject[] }>();
  const [heedingBefore, heedingAfter] = [heedingAlike(before), heedingAlike(after)];
  let subjects = 0;
  await question.visit(tenant, loaded, types, ({ record, facts: known }) => {
    subjects += 1;
    const own = overrides.get(record.id);
    const [then, now] = own === undefined ? [before, after] : [heedingBefore(own), heedingAfter(own)];
    const told = tellComputed(before, known, alike);
    const [was, is] = [outcomeRead(then, first[1], told), outcomeRead(now, first[1], told)];
    for (const [fact, decision] of facts) {
      const [old, fresh] = [was.fact(fact), is.fact(fact)];
      const [oldText, freshText] = [JSON.stringify(old), JSON.stringify(fresh)];
      if (oldText === freshText) continue;
      const key = `${fact} ${oldText} ${freshText}`;
      const group = groups.get(key) ?? { decision, fact, before: old, after: fresh, subjects: [] };
      groups.set(key, group);
      const told = Object.fromEntries(wanted.map((each) => [each, was.fact(each)]));
      group.subjects.push({ id: record.id, name: nameOfRecord(record), facts: told });
    }
  });
  const order = new Map(facts.map(([fact], at) => [fact, at]));
  const sorted = [...groups.values()].toSorted(
    (a, b) => (order.get(a.fact) ?? 0) - (order.get(b.fact) ?? 0) || b.subjects.length - a.subjects.length,
  );
  return { groups: sorted, subjects };
}
