import { answerTo, type Answer, type Asking, type Client } from "../api/index.ts";
import { ownDraft } from "../edit/own-draft.ts";
import { renderTailoring } from "./render-tailoring.ts";
import { tailoringStyles } from "./style/index.ts";
import { TailoringDesk } from "./tailoring-desk.ts";
import type { TailoringData, TailoringHost, TailoringPart } from "./tailoring-part.ts";

/** Dresses the element and gives what asks for the company's changes and draws them. */
export function openTailoring(root: ShadowRoot, host: TailoringHost): TailoringPart {
  const sheets = tailoringStyles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet)), ...sheets];
  const desk = new TailoringDesk(host);
  return {
    ask: askTailoring,
    render: (data) => {
      desk.take(data);
      return renderTailoring(desk);
    },
    leave: () => desk.leave(),
    get busy() {
      return desk.busy;
    },
  };
}

async function askTailoring(client: Client, request: Asking): Promise<Answer<TailoringData>> {
  const [tailoring, me] = await Promise.all([answerTo(client.getTailoring(request)), answerTo(client.getMe(request))]);
  if (!tailoring.ok) return tailoring;
  if (!me.ok) return me;
  const mayEdit = me.value.may.includes("editDrafts");
  const drafts = mayEdit ? await answerTo(client.listDrafts({ query: { limit: 200 }, ...request })) : undefined;
  if (drafts?.ok === false) return drafts;
  const items = drafts?.value.items ?? [];
  const { person } = me.value;
  return {
    ok: true,
    value: {
      me: me.value,
      tailoring: tailoring.value,
      draft: ownDraft(items, person),
      isUpgrading: items.some(
        ({ author, status, upgrade }) => author === person && status !== "published" && (upgrade ?? null) !== null,
      ),
    },
  };
}
