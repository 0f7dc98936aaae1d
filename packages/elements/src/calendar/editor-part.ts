import type { PolicyDocument } from "@bylaw/core";
import type { TemplateResult } from "lit";

import type { Answer, Asking, Client, DraftView, MeView } from "../api/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";

/** What the editor of a calendar begins with. */
export interface CalendarData {
  readonly documents: readonly PolicyDocument[];
  readonly release: string;
  readonly me: MeView;
  /** The policy's day, ISO 8601. */
  readonly today: string;
  /** The person's own draft. */
  readonly draft: DraftView | undefined;
}

/** What the editor asks of its element. */
export interface EditorHost {
  readonly root: ShadowRoot;
  readonly client: Client;
  readonly language: Locale;
  readonly words: Messages;
  readonly requestUpdate: () => void;
  /** Puts the focus on a day once it is drawn. */
  readonly focusDay: (day: string) => void;
  /** The draft was submitted, or taken back. */
  readonly changed: () => void;
  /** Begins with what the server has now. */
  readonly reload: () => void;
  /** Goes back to what is due. */
  readonly back: () => void;
}

/** What comes with the part of the bundle that only who edits a calendar needs. */
export interface CalendarEditor {
  ask(client: Client, request: Asking): Promise<Answer<CalendarData>>;
  render(data: CalendarData): TemplateResult;
  leave(): void;
}
