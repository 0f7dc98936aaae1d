import { BylawError, issue, type Form, type Json } from "@bylaw/core";
import { saveFormDraft } from "../commands/index.ts";
import { formRevision } from "../forms/index.ts";
import { matchesEtag, etagOf } from "../http/index.ts";
import type { LoadedPolicy } from "../policy/index.ts";
import type { Services } from "../services.ts";
import type { FormDraft } from "../storage/index.ts";
import { canonicalHash, completeBlobs, filesIn, findRevision, formDocuments } from "../submissions/index.ts";
import { answerFormDraft } from "./answer-form-draft.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

export const putFormDraft: Route = defineRoute({
  operationId: "putFormDraft",
  method: "put",
  path: "/v1/form-drafts/{id}",
  summary: "Keep answers that one has begun; `If-Match` to change what is kept, none to begin",
  tag: "forms",
  needs: "submitForms",
  body: "FormDraftBody",
  result: "FormDraft",
  ifMatch: "heeded",
  issues: [
    "server/no-release",
    "server/unknown-form",
    "server/unknown-revision",
    "server/version-conflict",
    "document/wrong-pattern",
  ],
  handler: async ({ principal, params: { id }, body, heeded, header, locale, services }) => {
    const { tenant, person } = principal;
    if (!ID.test(id))
      throw new BylawError([issue("document/wrong-pattern", { pattern: ID.source }, { pointer: "/id" })]);
    const before = await services.store.getFormDraft(tenant, person, id);
    const isThere = before !== undefined && matchesEtag(header("if-none-match"), etagOf(before.version));
    if (heeded !== before?.version || isThere) throw new BylawError([issue("server/version-conflict", {})]);
    const current = await services.policies.load(tenant);
    const { loaded, form } = await formOf(services, tenant, current, body.form, body.revision);
    const document = formDocuments(loaded.pack, form) as unknown as Json;
    const at = services.now();
    const named = filesIn(form, body.answers).flatMap(({ sha256 }) => sha256 ?? []);
    const complete = await completeBlobs(services.store, tenant, "", [...named, ...(before?.files ?? [])]);
    const draft: FormDraft = {
      id,
      version: 1,
      form: form.id,
      revision: formRevision(form),
      formHash: canonicalHash(document),
      subject: body.subject ?? null,
      person,
      locale: body.locale ?? locale,
      answers: body.answers as Json,
      files: [...new Set(named)].filter((sha256) => complete.has(sha256)),
      createdAt: at,
      updatedAt: at,
    };
    const kept = { hash: draft.formHash, document, createdAt: at };
    const { row, writes } = saveFormDraft(draft, before, kept, complete);
    return {
      writes,
      answer: answerFormDraft(
        row,
        form,
        current.pack.forms.find((each) => each.id === form.id),
      ),
      conflict: () => issue("server/version-conflict", {}),
      // The draft was read again then, and its version compared.
      again: true,
    };
  },
});

const ID = /^[A-Za-z0-9_-]{1,64}$/u;

/** The form that is being filled in, which may be an older one. @issues `server/unknown-form`, `server/unknown-revision` */
async function formOf(
  { store, policies }: Services,
  tenant: string,
  current: LoadedPolicy,
  id: string,
  revision: string | undefined,
): Promise<{ readonly loaded: LoadedPolicy; readonly form: Form }> {
  const form = current.pack.forms.find((each) => each.id === id);
  if (form !== undefined && (revision === undefined || formRevision(form) === revision))
    return { loaded: current, form };
  const older = revision === undefined ? undefined : await findRevision(store, policies, tenant, id, revision);
  if (older !== undefined) return older;
  const known = current.pack.forms.map((each) => each.id).join(", ");
  throw new BylawError([
    form === undefined
      ? issue("server/unknown-form", { form: id, known })
      : issue("server/unknown-revision", { revision: revision ?? "" }, { document: "body", pointer: "/revision" }),
  ]);
}
