import { BylawError, checkOverrides, issue, throwOnErrors, type IssueCode, type Override } from "@bylaw/core";
import { overridesAbout, usableOverrides } from "../overrides/index.ts";
import type { Services } from "../services.ts";
import type { OverrideRow } from "../storage/index.ts";

/** What a route that asks for an exception, or agrees to one, may answer besides. */
export const askedOverrideIssues: readonly IssueCode[] = [
  "server/no-release",
  "server/unknown-record",
  "override/unknown-fact",
  "override/not-decided",
  "override/other-subject",
  "override/backwards",
  "override/too-long",
  "override/contradiction",
  "policy/unknown-clause",
  "value/type",
  "value/option",
  "input/not-a-date",
];

/**
 * Whether an exception makes sense under the policy of its first day, beside those that were approved before.
 *
 * @issues {@link askedOverrideIssues}, with pointers into the body
 */
export async function checkAskedOverride(
  { store, policies }: Pick<Services, "store" | "policies">,
  tenant: string,
  row: OverrideRow,
): Promise<void> {
  const { id, type, subject, fact, value, from, until, clause, why, author } = row;
  const loaded = await policies.load(tenant);
  const refuse = (found: ReturnType<typeof issue>): BylawError => new BylawError([found]);
  if ((await store.getRecord(tenant, type, subject)) === undefined)
    throw refuse(issue("server/unknown-record", { type, id: subject }));
  if (!fact.startsWith(`${type}.`)) {
    const place = { document: "body", pointer: "/subject/type" };
    throw refuse(issue("override/other-subject", { fact, type }, place));
  }
  const { effectiveFrom } = loaded.pack.manifest;
  const policy = policies.bound(loaded, from < effectiveFrom ? effectiveFrom : from);
  const approved = usableOverrides(policy, await overridesAbout(store, tenant, [{ type, id: subject }]));
  const about = { id, subject: { type, id: subject }, fact, value, from, until, clause, why };
  const asked: Override = { ...about, by: author, approvedBy: author };
  const others = approved.filter((each) => each.id !== id);
  const last = `/${others.length}`;
  const found = checkOverrides(policy, [...others, asked]).map((each) => ({
    ...each,
    document: "body",
    // Which of the two is told does not matter: the other was approved before.
    pointer: each.code === "override/contradiction" ? "/from" : each.pointer.replace(last, ""),
  }));
  throwOnErrors(found);
}
