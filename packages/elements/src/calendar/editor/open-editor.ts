import type { PolicyDocument } from "@bylaw/core";

import "../../part/admin-texts.ts";
import { answerTo, type Answer, type Asking, type Client } from "../../api/index.ts";
import { ownDraft } from "../../edit/own-draft.ts";
import type { CalendarData, CalendarEditor, EditorHost } from "../editor-part.ts";
import { CalendarDesk } from "./calendar-desk.ts";
import { editorStyles } from "./editor-styles.ts";
import { renderEditor } from "./render-editor.ts";

/** Dresses the element and gives what asks for a calendar's documents and draws them to be changed. */
export function openEditor(host: EditorHost): CalendarEditor {
  const { root } = host;
  const { styleSheet } = editorStyles;
  if (styleSheet !== undefined)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((sheet) => sheet !== styleSheet), styleSheet];
  const desk = new CalendarDesk(host);
  return {
    ask: askCalendar,
    render: (data) => {
      desk.take(data);
      return renderEditor(desk);
    },
    leave: () => desk.leave(),
  };
}

async function askCalendar(client: Client, request: Asking): Promise<Answer<CalendarData>> {
  const [documents, me, today] = await Promise.all([
    answerTo(client.getPolicyDocuments(request)),
    answerTo(client.getMe(request)),
    answerTo(client.listCalendarDays({ query: { days: 1 }, ...request })),
  ]);
  if (!documents.ok) return documents;
  if (!me.ok) return me;
  if (!today.ok) return today;
  const mayEdit = me.value.may.includes("editDrafts");
  const drafts = mayEdit ? await answerTo(client.listDrafts({ query: { limit: 200 }, ...request })) : undefined;
  if (drafts?.ok === false) return drafts;
  return {
    ok: true,
    value: {
      documents: documents.value.documents as readonly PolicyDocument[],
      release: documents.value.release.id,
      me: me.value,
      today: today.value.today,
      draft: ownDraft(drafts?.value.items ?? [], me.value.person),
    },
  };
}
