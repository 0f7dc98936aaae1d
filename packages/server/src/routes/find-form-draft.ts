import { BylawError, issue, isObject, type Form } from "@bylaw/core";
import type { Principal } from "../auth/index.ts";
import type { Services } from "../services.ts";
import type { FormDraft } from "../storage/index.ts";

/** A draft of whoever asks. @issues `server/unknown-form-draft` */
export async function findFormDraft(
  { store }: Pick<Services, "store">,
  { tenant, person }: Principal,
  id: string,
): Promise<FormDraft> {
  const draft = await store.getFormDraft(tenant, person, id);
  if (draft === undefined) throw new BylawError([issue("server/unknown-form-draft", { id })]);
  return draft;
}

/** The form that a draft was begun in. */
export async function draftedForm(
  { store }: Pick<Services, "store">,
  tenant: string,
  { form, formHash }: FormDraft,
): Promise<Form | undefined> {
  const kept = await store.getFormDocument(tenant, formHash);
  const documents = Array.isArray(kept?.document) ? (kept.document as readonly unknown[]) : [];
  return documents.find((each): each is Form => isObject(each) && each["kind"] === "form" && each["id"] === form);
}
