import { countUses, type CompleteBlobs } from "../submissions/index.ts";
import type { CheckedRecord } from "../records/index.ts";
import type { FormDocument, FormDraft, StoredRecord, Submission, SurveyLink, Write } from "../storage/index.ts";
import type { Actor } from "./actor.ts";
import { putRecord } from "./put-record.ts";

/** What is handed in. */
export interface HandedIn {
  /** All but the records, which are numbered here. */
  readonly submission: Omit<Submission, "records">;
  /** The form as it is. */
  readonly document: FormDocument;
  /** The form's own record first. */
  readonly records: readonly {
    readonly type: string;
    readonly record: CheckedRecord;
    readonly before: StoredRecord | undefined;
  }[];
  /** Hashes of the files that the answers name. */
  readonly files: readonly string[];
  /** Those files, and those of the draft. */
  readonly blobs: CompleteBlobs;
  /** The draft that it was. */
  readonly draft: FormDraft | undefined;
  /** The link that it was answered by. */
  readonly link: SurveyLink | undefined;
}

/**
 * Writes a submission, the records that it makes or completes, and what it uses up: its draft, its files, its link. The
 * answers themselves stay out of the audit log, which can never be erased; their hash is in it.
 */
export function submitForm(
  actor: Actor,
  { submission, document, records, files, blobs, draft, link }: HandedIn,
): { readonly rows: readonly [StoredRecord, ...StoredRecord[]]; readonly writes: readonly Write[] } {
  const put = records.map(({ type, record, before }) => putRecord(actor, type, record, before));
  const rows = put.map(({ row }) => row) as unknown as readonly [StoredRecord, ...StoredRecord[]];
  const references = rows.map(({ type, id }) => ({ type, id }));
  const { form, revision, answersHash, id } = submission;
  const payload = { form, revision, submission: id, answersHash, version: rows[0].version };
  const target = `${rows[0].type}/${rows[0].id}`;
  return {
    rows,
    writes: [
      ...put.flatMap(({ writes }) => writes),
      { kind: "insert", table: "submissions", row: { ...submission, records: references } },
      { kind: "put", table: "form_documents", row: document },
      ...countUses(draft?.files ?? [], files, blobs, actor.at),
      ...(draft === undefined ? [] : [forget(draft)]),
      ...(link === undefined ? [] : [answered(link, actor.at)]),
      { kind: "audit", entry: { ...actor, action: "form/submit", target, payload } },
    ],
  };
}

function forget({ person, id, version }: FormDraft): Write {
  return { kind: "delete", table: "form_drafts", key: { person, id }, expect: version };
}

function answered({ id, version, answers }: SurveyLink, at: number): Write {
  const set = { answers: answers + 1, updatedAt: at };
  return { kind: "update", table: "survey_links", key: { id }, expect: version, set };
}
