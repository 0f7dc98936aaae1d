import type { CheckedRecord } from "../records/index.ts";
import type { StoredRecord, Write } from "../storage/index.ts";
import type { Actor } from "./actor.ts";
import { putRecord } from "./put-record.ts";

/** Writes the record that a form has made or completed. The answers themselves stay out of the audit log. */
export function submitForm(
  actor: Actor,
  form: { readonly id: string; readonly revision: string; readonly record: string },
  record: CheckedRecord,
  before: StoredRecord | undefined,
): { readonly row: StoredRecord; readonly writes: readonly Write[] } {
  const { row, writes } = putRecord(actor, form.record, record, before);
  const target = `${form.record}/${row.id}`;
  const payload = { form: form.id, revision: form.revision, version: row.version };
  return { row, writes: [...writes, { kind: "audit", entry: { ...actor, action: "form/submit", target, payload } }] };
}
