import type { TemplateResult } from "lit";

import type { Answer, Asking, BaseView, Client, DraftView, MeView } from "../api/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";

/** What the page begins with. */
export interface UpgradeData {
  readonly me: MeView;
  /** The newest first. */
  readonly bases: readonly BaseView[];
  /** The person's own upgrade, as the server has it. */
  readonly draft: DraftView | undefined;
}

/** What the page asks of its element. */
export interface UpgradeHost {
  readonly client: Client;
  readonly language: Locale;
  readonly words: Messages;
  readonly tailoringHref: string;
  readonly releasesHref: string;
  readonly recordHref: string;
  requestUpdate(): void;
  /** It was submitted, taken back or dropped. */
  changed(): void;
  /** Begins with what the server has now. */
  reload(): void;
}

/** What comes with the part of the bundle that only who upgrades needs. */
export interface UpgradePart {
  ask(client: Client, request: Asking): Promise<Answer<UpgradeData>>;
  render(data: UpgradeData): TemplateResult;
  leave(): void;
  /** Whether something that is shown is still on its way; to be asked after drawing. */
  readonly busy: boolean;
}
