import { formatDateTime, shownValues, type Answers, type Json, type Locale } from "@bylaw/core";
import { submitForm } from "../commands/index.ts";
import { factsForForm } from "../forms/index.ts";
import { namesOf } from "../people/index.ts";
import type { Services } from "../services.ts";
import type { FormDraft, StoredRecord, Submission, SurveyLink, Write } from "../storage/index.ts";
import { canonicalHash, completeBlobs, formDocuments, labelsOf } from "../submissions/index.ts";
import { fillForm, type FilledForm } from "./fill-form.ts";
import type { OpenForm } from "./open-form.ts";

/** A form on its way in. */
export interface Incoming {
  readonly tenant: string;
  readonly answers: Answers;
  readonly locale: Locale;
  /** Epoch ms. */
  readonly filledAt: number | null;
  /** The client's Idempotency-Key. */
  readonly key: string | undefined;
  readonly draft: FormDraft | undefined;
  readonly link: SurveyLink | undefined;
}

/** A form that is taken as soon as its writes are. */
export interface Taken {
  readonly submission: Omit<Submission, "records">;
  readonly filled: FilledForm;
  /** The form's own record first. */
  readonly rows: readonly [StoredRecord, ...StoredRecord[]];
  readonly writes: readonly Write[];
}

/**
 * Everything that taking a form changes: its records, and the submission as it was, with the form that it was given in.
 *
 * @issues those of `fillForm`
 */
export async function takeSubmission(services: Services, open: OpenForm, incoming: Incoming): Promise<Taken> {
  const { tenant, draft, link } = incoming;
  const { loaded, form, stored, owner, actor, today, now } = open;
  const { store, directory } = services;
  const scope = link === undefined ? "" : actor.id;
  const filled = await fillForm(open, incoming.answers, services, tenant, scope);
  const { state, record, before, made, files, blobs } = filled;
  const document = formDocuments(loaded.pack, form.form) as unknown as Json;
  const formHash = canonicalHash(document);
  const shown = systemValues(open, shownValues(state), record.id);
  const names = await namesOf(directory, tenant, incoming.locale);
  const labels = await labelsOf(store, tenant, form.form, shown, [actor.id], names);
  const { record: type } = form.form;
  const submission: Omit<Submission, "records"> = {
    id: services.newId(),
    form: form.id,
    revision: open.revision,
    formHash,
    release: loaded.release.id,
    asOf: today,
    locale: incoming.locale,
    subject: owner ?? (type === loaded.pack.manifest.subject ? record.id : record.subject),
    person: actor.id,
    source: link === undefined ? "page" : "survey",
    at: now,
    filledAt: incoming.filledAt,
    answers: state.answer,
    answersHash: canonicalHash(state.answer),
    shown,
    facts: factsForForm(loaded, form.id, stored?.facts ?? {}, actor) as Json,
    labels: labels as unknown as Json,
    files: files as unknown as Json,
    key: incoming.key ?? null,
  };
  const kept = draft === undefined ? new Map() : await completeBlobs(store, tenant, scope, draft.files);
  const { rows, writes } = submitForm(
    { person: actor.id, at: now },
    {
      submission,
      document: { hash: formHash, document, createdAt: now },
      records: [{ type, record, before }, ...made.map((each) => ({ ...each, before: undefined }))],
      files: files.flatMap(({ sha256 }) => sha256 ?? []),
      blobs: new Map([...kept, ...blobs]),
      draft,
      link,
    },
  );
  return { submission, filled, rows, writes };
}

/** What is shown, with what the system has set. */
function systemValues(
  { loaded, form, actor, now }: OpenForm,
  shown: Readonly<Record<string, Json>>,
  number: string,
): Readonly<Record<string, Json>> {
  const values = { number, now: formatDateTime(now, loaded.context.timeZone), person: actor.id };
  const set = form.form.fields.flatMap(({ id, system }) =>
    system === undefined ? [] : [[id, values[system]] as const],
  );
  return { ...shown, ...Object.fromEntries(set) };
}
