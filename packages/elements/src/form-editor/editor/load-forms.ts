import type { Layer, PolicyDocument } from "@bylaw/core";

import { answerTo, type Answer, type Asking, type Client } from "../../api/index.ts";
import { ownDraft } from "../../edit/own-draft.ts";
import type { FormEditorData } from "../form-editor-part.ts";

/** What lies below the company's layer, the layer itself, and the person's own draft. */
export async function loadForms(client: Client, request: Asking): Promise<Answer<FormEditorData>> {
  const [below, me] = await Promise.all([answerTo(client.getTailoringBelow(request)), answerTo(client.getMe(request))]);
  if (!below.ok) return below;
  if (!me.ok) return me;
  const mayEdit = me.value.may.includes("editDrafts");
  const drafts = mayEdit ? await answerTo(client.listDrafts({ query: { limit: 200 }, ...request })) : undefined;
  if (drafts?.ok === false) return drafts;
  const documents = below.value.documents as readonly PolicyDocument[];
  return {
    ok: true,
    value: {
      documents,
      under: below.value.layers as readonly Layer[],
      layer: below.value.layer as Layer,
      me: me.value,
      today: todayIn(documents),
      draft: ownDraft(drafts?.value.items ?? [], me.value.person),
    },
  };
}

/** Today in the policy's own time zone, ISO 8601. */
function todayIn(documents: readonly PolicyDocument[]): string {
  const manifest = documents.find((each) => each.kind === "manifest");
  const timeZone = manifest?.kind === "manifest" ? manifest.timeZone : "UTC";
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    new Date(),
  );
}
