import {
  answerFacts,
  BylawError,
  createdRecords,
  evaluateForm,
  formatDateTime,
  issue,
  throwOnErrors,
  type Answers,
  type FormState,
  type Issue,
  type Json,
} from "@bylaw/core";
import { fieldOf, fillRecord, keepOverrides, nextNumber, numberBehind } from "../forms/index.ts";
import { storedFacts, type SuppliedFacts } from "../policy/index.ts";
import { checkRecord, recordKind, type CheckedRecord } from "../records/index.ts";
import type { Services } from "../services.ts";
import type { StoredRecord } from "../storage/index.ts";
import { notUploaded, filesIn, completeBlobs, type AnsweredFile, type CompleteBlobs } from "../submissions/index.ts";
import type { OpenForm } from "./open-form.ts";

type JsonObject = Readonly<Record<string, Json>>;

/** A record that an answer makes, checked. */
export interface MadeRecord {
  readonly type: string;
  readonly record: CheckedRecord;
}

/** What answers come to, with nothing wrong in them. */
export interface FilledForm {
  readonly state: FormState;
  /** The form's own record. */
  readonly record: CheckedRecord;
  /** As it is stored; `undefined` for a new one. */
  readonly before: StoredRecord | undefined;
  /** Facts about whom the record belongs to. */
  readonly around: SuppliedFacts;
  /** The other records that the answer makes. */
  readonly made: readonly MadeRecord[];
  readonly files: readonly AnsweredFile[];
  readonly blobs: CompleteBlobs;
}

/**
 * The records that answers make, checked by the form and by the vocabulary, and the files that they name, which must have
 * arrived.
 *
 * @param scope whose files count, as in `StoredBlob`
 * @issues `form/…`, `blob/not-uploaded`, `server/id-mismatch`, `server/unknown-record`, those of `checkRecord`, all in `answers`
 */
export async function fillForm(
  open: OpenForm,
  answers: Answers,
  { store }: Pick<Services, "store">,
  tenant: string,
  scope: string,
): Promise<FilledForm> {
  const { loaded, policy, form, context, stored, owner: subject, today, now, actor } = open;
  const state = evaluateForm(form, answers, context);
  const files = filesIn(form.form, state.answer);
  const blobs = await completeBlobs(
    store,
    tenant,
    scope,
    files.flatMap(({ sha256 }) => sha256 ?? []),
  );
  throwOnErrors([...state.issues.map(atAnswers), ...notUploaded(files, blobs)]);
  const { record: type } = form.form;
  const kind = recordKind(loaded, type);
  const before = stored?.record.type === type ? stored.record : undefined;
  const number = before?.id ?? (await nextNumber(store, tenant, loaded, type, today));
  const told = answerFacts(form, state.answer, context);
  const system = { number, now: formatDateTime(now, loaded.context.timeZone), person: actor.id };
  const data = fillRecord(form, state, told, (before?.data ?? {}) as JsonObject, system);
  const owner = kind.collection.definition.subject;
  const owned = owner === undefined || subject === undefined ? data : { [owner]: subject, ...data };
  const inside = owner === undefined ? undefined : owned[owner];
  if (owner !== undefined && subject !== undefined && inside !== subject) {
    const params = { inside: typeof inside === "string" ? inside : "", outside: subject };
    throw new BylawError([atAnswers(issue("server/id-mismatch", params, { pointer: `/${fieldOf(form, owner)}` }))]);
  }
  const checked = checkRecord(loaded, kind, keepOverrides(policy, type, owned, stored?.facts ?? {}), number);
  const named = checked.issues.map((each) => ({ ...each, pointer: `/${fieldOf(form, each.pointer.slice(1))}` }));
  throwOnErrors(named.map(atAnswers));
  const { record } = checked;
  if (record === undefined) throw new BylawError([issue("document/wrong-type", { expected: "object" })]);
  const around = await factsAround(open, record, store, tenant);
  const made = await madeRecords(open, state, { type, record }, store, tenant);
  return { state, record, before, around, made, files, blobs };
}

/** Facts about whom a record belongs to: whoever was named, else whoever was answered, who must be stored. */
async function factsAround(
  { loaded, form, stored }: OpenForm,
  { subject }: CheckedRecord,
  store: Services["store"],
  tenant: string,
): Promise<SuppliedFacts> {
  if (subject === null || stored !== undefined) return stored?.facts ?? {};
  const types = [loaded.pack.manifest.subject] as const;
  const answered = await storedFacts(store, tenant, loaded, types, subject).catch((error: unknown) => {
    if (!(error instanceof BylawError)) throw error;
    const owner = recordKind(loaded, form.form.record).collection.definition.subject ?? "";
    const pointer = `/${fieldOf(form, owner)}`;
    throw new BylawError(error.issues.map((each) => atAnswers({ ...each, pointer })) as [Issue, ...Issue[]]);
  });
  return answered.facts;
}

/** The other records, each under its own number, and tied to the form's record and to its subject where they have a place for them. */
async function madeRecords(
  { loaded, policy, form, context, today }: OpenForm,
  state: FormState,
  main: MadeRecord,
  store: Services["store"],
  tenant: string,
): Promise<readonly MadeRecord[]> {
  const last = new Map([[main.type, main.record.id]]);
  const subject = main.type === loaded.pack.manifest.subject ? main.record.id : main.record.subject;
  const made: MadeRecord[] = [];
  const issues: Issue[] = [];
  for (const { record: type, fields, each } of createdRecords(form, state, context)) {
    const kind = recordKind(loaded, type);
    const { id, subject: owner } = kind.collection.definition;
    const before = last.get(type);
    // Records of one type are numbered one behind the other.
    // eslint-disable-next-line no-await-in-loop
    const next = before === undefined ? await nextNumber(store, tenant, loaded, type, today) : numberBehind(before);
    const number = typeof fields[id] === "string" ? fields[id] : next;
    last.set(type, next);
    const links = [...kind.collection.fields].flatMap(([name, { value }]) =>
      value.type === "reference" && value.to === main.type ? [[name, main.record.id] as const] : [],
    );
    const data = {
      ...Object.fromEntries(links),
      ...(owner === undefined || subject === null ? {} : { [owner]: subject }),
      ...fields,
    };
    const checked = checkRecord(loaded, kind, keepOverrides(policy, type, data, {}), number);
    issues.push(
      ...checked.issues.map((found) => atAnswers({ ...found, pointer: each === undefined ? "" : `/${each}` })),
    );
    if (checked.record !== undefined) made.push({ type, record: checked.record });
  }
  throwOnErrors(issues);
  return made;
}

/** An issue as one about what was answered. */
function atAnswers(found: Issue): Issue {
  return { ...found, document: "answers" };
}
