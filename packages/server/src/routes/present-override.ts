import { formatValue, parseValue, type Locale } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import { lastDay } from "../overrides/index.ts";
import { namesOf } from "../people/index.ts";
import { dayAt, nameOfRecord } from "../policy/index.ts";
import type { Services } from "../services.ts";
import type { OverrideRow } from "../storage/index.ts";

type View = HttpSchemas["OverrideView"];

/** Makes exceptions as the API shows them, in the reader's language and the words of the policy of today. */
export async function overridePresenter(
  { store, policies, directory, now }: Pick<Services, "store" | "policies" | "directory" | "now">,
  tenant: string,
  locale: Locale,
): Promise<(row: OverrideRow) => Promise<View>> {
  const loaded = await policies.load(tenant);
  const today = dayAt(loaded, now());
  const { effectiveFrom } = loaded.pack.manifest;
  const { graph, context, vocabulary } = policies.bound(loaded, today < effectiveFrom ? effectiveFrom : today);
  const names = await namesOf(directory, tenant, locale);
  return async (row) => {
    const { id, version, type, subject, fact, value, from, clause, why, status, author, approver } = row;
    const definition = graph.facts.get(fact);
    const parsed = definition && parseValue(value, definition.type, context);
    const last = lastDay(row);
    const isApproved = status === "approved" || status === "ended";
    const record = await store.getRecord(tenant, type, subject);
    const { endedOn, endedBy, endedWhy } = row;
    return {
      id,
      version,
      subject: { type, id: subject },
      subjectName: record === undefined ? subject : nameOfRecord(record),
      decision: definition?.source.kind === "decided" ? definition.source.decision : "",
      fact,
      factLabel: vocabulary.facts.get(fact)?.label[locale] ?? fact,
      value,
      valueText:
        definition !== undefined && parsed?.ok === true
          ? formatValue(parsed.value, definition.type, locale, context)
          : JSON.stringify(value),
      from,
      until: last ?? from,
      clause,
      why,
      status: status as View["status"],
      isInForce: isApproved && last !== undefined && from <= today && today <= last,
      by: author,
      byName: names(author),
      approvedBy: approver,
      approvedByName: approver === null ? null : names(approver),
      comment: row.comment,
      ended:
        endedOn === null || endedBy === null
          ? null
          : { on: endedOn, by: endedBy, byName: names(endedBy), why: endedWhy ?? "" },
      release: row.release,
      createdAt: new Date(row.createdAt).toISOString(),
      updatedAt: new Date(row.updatedAt).toISOString(),
    };
  };
}
