import type { PolicyDocument } from "@bylaw/core";

import "../part/admin-texts.ts";
import { answerTo, type Failure } from "../api/index.ts";
import { ownDraft } from "./own-draft.ts";
import type { EditingHost, PolicyEditing } from "../policy/index.ts";
import { Editing } from "./editing.ts";
import { PolicyModel } from "./policy-model.ts";
import { editStyles } from "./style/index.ts";

/** The editing mode, or why it cannot be entered. */
export type Opened =
  | { readonly ok: true; readonly editing: PolicyEditing }
  | { readonly ok: false; readonly failure: Failure };

/** Loads the policy as data and the person's own draft, dresses the element, and gives the editing mode. */
export async function openEditing(host: EditingHost): Promise<Opened> {
  const { client, language: locale, me } = host;
  const [documents, drafts] = await Promise.all([
    answerTo(client.getPolicyDocuments({ locale })),
    answerTo(client.listDrafts({ query: { limit: 200 }, locale })),
  ]);
  if (!documents.ok) return documents;
  if (!drafts.ok) return drafts;
  const own = ownDraft(drafts.value.items, me.person);
  dress(host.root);
  return {
    ok: true,
    editing: new Editing(
      host,
      new PolicyModel(documents.value.documents as readonly PolicyDocument[], documents.value.release.id),
      own,
    ),
  };
}

/** Gives an element the looks of the editing mode. */
export function dress(root: ShadowRoot): void {
  const sheets = editStyles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet)), ...sheets];
}
