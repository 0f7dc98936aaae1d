import type { TemplateResult } from "lit";

import type { OverrideDesk } from "./override-desk.ts";
import { renderChosen, renderCombobox } from "./render-combobox.ts";
import { renderField } from "./render-proposal.ts";

/** Whom the exception is to be about, found by name or number among the stored records. */
export function renderSubjectChoice(desk: OverrideDesk): TemplateResult {
  const { messages, proposal, subjects } = desk;
  const { subject = "", subjectName = "", subjectWords = "", subjectCursor = -1 } = proposal ?? {};
  if (subject !== "") {
    const again = (): void => desk.fill({ subject: "", subjectCursor: 0 });
    return renderField("subject", desk, renderChosen("subject", { id: subject, text: subjectName }, desk, again));
  }
  const box = renderCombobox(
    {
      field: "subject",
      hint: messages.subjectHint,
      words: subjectWords,
      cursor: subjectCursor,
      options: subjects,
      status: subjects.length === 0 ? messages.notFound : messages.subjectsFound(subjects.length),
      isNone: subjects.length === 0 && !desk.isSearching,
      type: (typed) => {
        desk.fill({ subjectWords: typed, subjectCursor: 0 });
        desk.search(typed);
      },
      move: (to) => {
        desk.fill({ subjectCursor: to });
        if (to >= 0) desk.search(desk.proposal?.subjectWords ?? "");
      },
      choose: ({ id, text }) => {
        desk.focus = "#override-subject button";
        desk.fill({ subject: id, subjectName: text, subjectCursor: -1 });
      },
    },
    desk,
  );
  return renderField("subject", desk, box);
}
