/**
 * Changing the policy in its own sentences: chips that open, a draft that saves itself, what it does to customers.
 * Loaded by `<bylaw-policy mode="edit">` for who may edit; reading does not need it. The draft and what it does are
 * the same for who edits rules.
 */
export { DraftStore } from "./draft-store.ts";
export type { EditContext } from "./edit-context.ts";
export { figureScale, parseFigure, stepOf, typedFigure } from "./figure-scale.ts";
export { editMessagesFor, type EditMessages } from "./i18n/index.ts";
export { ImpactLoop, type ImpactQuestion } from "./impact-loop.ts";
export { dress, openEditing, type Opened } from "./open-editing.ts";
export { ownDraft } from "./own-draft.ts";
export { PolicyModel } from "./policy-model.ts";
export { renderDraftNotice, renderDraftStatus } from "./render-draft-state.ts";
export { renderImpact } from "./render-impact.ts";
export { TransitionsLater } from "./transitions-later.ts";
