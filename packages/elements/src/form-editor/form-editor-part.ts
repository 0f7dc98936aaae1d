import type { Layer, PolicyDocument } from "@bylaw/core";
import type { TemplateResult } from "lit";

import type { Answer, Asking, Client, DraftView, MeView } from "../api/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";

/** What the editor of a form begins with. */
export interface FormEditorData {
  /** What lies below the company's own layer: what may only be tightened is compared with it. */
  readonly documents: readonly PolicyDocument[];
  /** Layers below the own one, as far as they keep something: their operations are in the documents already. */
  readonly under: readonly Layer[];
  /** The own layer, with what has been published of it. */
  readonly layer: Layer;
  readonly me: MeView;
  /** Today in the policy's own time zone, ISO 8601. */
  readonly today: string;
  /** The person's own draft. */
  readonly draft: DraftView | undefined;
}

/** What the editor asks of its element. */
export interface FormEditorHost {
  readonly root: ShadowRoot;
  readonly client: Client;
  readonly language: Locale;
  readonly words: Messages;
  readonly theme: "" | "light" | "dark" | "auto";
  /** The form that is tailored; empty for the list of all. */
  readonly form: string;
  readonly formHref: string;
  requestUpdate(): void;
  /** Asks for another form, or with none for the list of all. */
  goTo(event: Event, form: string): void;
  /** The draft was submitted, or taken back. */
  draftChanged(): void;
}

/** What comes with the part of the bundle that only who tailors a form needs. */
export interface FormEditorPart {
  ask(client: Client, request: Asking): Promise<Answer<FormEditorData>>;
  render(data: FormEditorData): TemplateResult;
  /** Called when it has been drawn. */
  updated(): void;
  leave(): void;
}
