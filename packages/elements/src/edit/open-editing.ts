import type { DraftView, Page } from "../api-types.ts";
import type { Failure } from "../api/index.ts";
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
    client.fetchJson<{ readonly documents: readonly unknown[] }>("/v1/policy/documents", { locale }),
    client.fetchJson<Page<DraftView>>("/v1/drafts?limit=200", { locale }),
  ]);
  if (!documents.ok) return documents;
  if (!drafts.ok) return drafts;
  const own = drafts.value.items
    .filter(({ author, status }) => author === me.person && status !== "published" && status !== "submitted")
    .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0];
  dress(host.root);
  return { ok: true, editing: new Editing(host, new PolicyModel(documents.value.documents), own) };
}

function dress(root: ShadowRoot): void {
  const sheets = editStyles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet)), ...sheets];
}
