import type { TemplateResult } from "lit";

import type { Answer, Asking, Client, DraftView, MeView, TailoringView } from "../api/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";

/** What the page begins with. */
export interface TailoringData {
  readonly me: MeView;
  readonly tailoring: TailoringView;
  /** The person's own draft of changes, being written or waiting. */
  readonly draft: DraftView | undefined;
  /** Whether the person has begun an upgrade. */
  readonly isUpgrading: boolean;
}

/** What the page asks of its element. */
export interface TailoringHost {
  readonly client: Client;
  readonly language: Locale;
  readonly words: Messages;
  readonly upgradeHref: string;
  readonly policyHref: string;
  requestUpdate(): void;
  /** The draft was submitted, taken back or thrown away. */
  changed(): void;
  /** Begins with what the server has now. */
  reload(): void;
}

/** What comes with the part of the bundle that only who looks at the changes needs. */
export interface TailoringPart {
  ask(client: Client, request: Asking): Promise<Answer<TailoringData>>;
  render(data: TailoringData): TemplateResult;
  leave(): void;
  /** Whether something that is shown is still on its way; to be asked after drawing. */
  readonly busy: boolean;
}
