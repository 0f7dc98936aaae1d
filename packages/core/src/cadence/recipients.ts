import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import type { ConditionScope, ReadFact } from "../rule/index.ts";
import type { Missed, Recipient } from "../schema/index.ts";
import { closest } from "../value/index.ts";
import type { BoundMissed } from "./bound-cadence.ts";

/** A role by its id, or the person whom a fact names; `null` while nobody knows who. */
export function readPerson(recipient: Recipient, read: ReadFact): string | null {
  if (typeof recipient === "string") return recipient;
  const value = read(recipient.fact);
  return typeof value === "string" ? value : null;
}

/** Everybody who hears of it. Nobody hears of it where nobody knows who. */
export function readPersons(
  missed: BoundMissed | undefined,
  read: ReadFact,
): { readonly notify?: readonly string[]; readonly escalate?: readonly string[] } {
  const all = (recipients: readonly Recipient[]): readonly string[] =>
    recipients.flatMap((each) => readPerson(each, read) ?? []);
  return {
    ...(missed?.notify === undefined ? {} : { notify: all(missed.notify) }),
    ...(missed?.escalate === undefined ? {} : { escalate: all(missed.escalate) }),
  };
}

/** Whether the facts that name people are there, and the roles that stand beside them. Roles alone are told with all others. */
export function checkRecipients(
  owner: Recipient,
  missed: Missed | undefined,
  scope: ConditionScope,
  { owner: ownerPlace, missed: missedPlace }: { readonly owner: IssuePlace; readonly missed: IssuePlace },
): readonly Issue[] {
  const lists = (["notify", "escalate"] as const).flatMap((key) => {
    const all = missed?.[key] ?? [];
    if (all.every((each) => typeof each === "string")) return [];
    return all.flatMap((each, at) =>
      checkRecipient(each, scope, { ...missedPlace, pointer: `${missedPlace.pointer ?? ""}/${key}/${at}` }),
    );
  });
  return [...(typeof owner === "string" ? [] : checkRecipient(owner, scope, ownerPlace)), ...lists];
}

/** @issues `policy/unknown-role`, `facts/unknown` */
function checkRecipient(recipient: Recipient, scope: ConditionScope, place: IssuePlace): readonly Issue[] {
  if (typeof recipient !== "string") {
    const { fact } = recipient;
    if (scope.fact(fact) !== undefined) return [];
    const at = { ...place, pointer: `${place.pointer ?? ""}/fact` };
    return [issue("facts/unknown", { fact, suggestion: closest(fact, scope.facts()) }, at)];
  }
  const known = Object.keys(scope.context.roles);
  if (known.includes(recipient)) return [];
  return [issue("policy/unknown-role", { role: recipient, suggestion: closest(recipient, known) }, place)];
}
