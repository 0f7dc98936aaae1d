import {
  BylawError,
  isObject,
  issue,
  parseDate,
  throwOnErrors,
  type Answers,
  type BoundForm,
  type BoundPolicy,
  type FormContext,
} from "@bylaw/core";
import type { Principal } from "../auth/index.ts";
import { formActor, formRevision, type FormActor } from "../forms/index.ts";
import { settledFacts } from "../overrides/index.ts";
import { dayAt, gatherFacts, storedFacts, type LoadedPolicy, type StoredFacts } from "../policy/index.ts";
import type { Services } from "../services.ts";

/** A form with all that it is evaluated in. */
export interface OpenForm {
  readonly loaded: LoadedPolicy;
  /** On the present day. */
  readonly policy: BoundPolicy;
  readonly form: BoundForm;
  readonly revision: string;
  readonly actor: FormActor;
  /** ISO 8601. */
  readonly today: string;
  /** Epoch ms. */
  readonly now: number;
  /** The subject that was named, or the record that the form completes. */
  readonly stored: StoredFacts | undefined;
  /** Whom it is about: the id of the subject itself, or of the one whom the record belongs to. */
  readonly owner: string | undefined;
  readonly context: FormContext;
}

/**
 * Opens a form of the policy in force for whoever asks.
 *
 * @param subject the id of a stored subject, or of a record that the form completes
 * @issues `server/no-release`, `server/unknown-form`, `server/unknown-record`
 */
export async function openForm(
  services: Services,
  principal: Principal,
  id: string,
  subject: string | undefined,
): Promise<OpenForm> {
  const { tenant } = principal;
  const loaded = await services.policies.load(tenant);
  const now = services.now();
  const today = dayAt(loaded, now);
  const policy = services.policies.bound(loaded, today);
  const form = policy.forms.get(id);
  if (form === undefined) {
    const known = [...policy.forms.keys()].join(", ");
    throw new BylawError([issue("server/unknown-form", { form: id, known })]);
  }
  // A form may be about somebody, or about a record of its own that it completes: the closure of a complaint.
  const { subject: type } = loaded.pack.manifest;
  const types = [type, ...[form.form.record].filter((each) => each !== type)] as const;
  const stored = subject === undefined ? undefined : await storedFacts(services.store, tenant, loaded, types, subject);
  const actor = formActor(principal, await services.directory.people(tenant), loaded);
  const settled = stored === undefined ? {} : settledFacts(policy, stored.overrides);
  const known = stored && { ...stored, facts: gatherFacts(stored.facts, settled) };
  const context = contextOf(known, actor, today, now);
  const owner = stored?.record.type === type ? stored.record.id : (stored?.record.subject ?? undefined);
  return { loaded, policy, form, revision: formRevision(form.form), actor, today, now, stored: known, owner, context };
}

function contextOf(stored: StoredFacts | undefined, actor: FormActor, today: string, now: number): FormContext {
  return { facts: { ...stored?.facts, actor }, today: parseDate(today) ?? 0, now };
}

/**
 * The answers of a body. Fields that are no longer asked, and earlier names of fields, are let through.
 *
 * @issues `server/no-such-field`
 */
export function readAnswers({ form }: BoundForm, answers: unknown): Answers {
  const given = isObject(answers) ? (answers as Answers) : {};
  const known = new Set([
    ...form.fields.map(({ id }) => id),
    ...(form.retired ?? []).map(({ id }) => id),
    ...(form.renamed ?? []).map(({ from }) => from),
  ]);
  const strange = Object.keys(given).filter((field) => !known.has(field));
  throwOnErrors(
    strange.map((field) =>
      issue(
        "server/no-such-field",
        { field },
        { document: "answers", pointer: `/${field.replaceAll("~", "~0").replaceAll("/", "~1")}` },
      ),
    ),
  );
  return given;
}
