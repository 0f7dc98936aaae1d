import { html, nothing, type TemplateResult } from "lit";

import type { Locale } from "../../i18n/index.ts";
import { renderIcon } from "../../part/index.ts";
import type { Keeping, Place } from "./draft-keeper.ts";
import { fillingMessages } from "./filling-messages.ts";
import { momentText } from "./moment-text.ts";

/** What is told above a form about its draft. */
export interface NoticeView {
  readonly locale: Locale;
  /** When the device kept the form itself, epoch ms. */
  readonly keptAt: number | undefined;
  readonly resumed: { readonly savedAt: number; readonly place: Place } | undefined;
  readonly durable: boolean;
  readonly keeping: Keeping;
  /** Whether drafts are kept on a server, too. */
  readonly server: boolean;
  readonly discard: () => void;
}

/** That a draft is gone on with, and where the one at hand was saved last. */
export function renderNotice(view: NoticeView): TemplateResult {
  const { locale, keptAt, resumed, durable, keeping, server, discard } = view;
  const say = fillingMessages[locale];
  const { at, place, full } = keeping;
  return html`
    ${
      keptAt === undefined
        ? nothing
        : html`<p class="strip calm">${renderIcon("plug")}<span>${say.keptForm(momentText(keptAt, locale))}</span></p>`
    }
    ${durable ? nothing : html`<p class="strip" role="alert">${renderIcon("warning")}<span>${say.notDurable}</span></p>`}
    ${full === true ? html`<p class="strip" role="alert">${renderIcon("warning")}<span>${say.full}</span></p>` : nothing}
    ${
      resumed === undefined
        ? nothing
        : html`<details class="resumed" part="draft">
            <summary>
              ${renderIcon("page")}<span role="status"
                >${say.resumed(momentText(resumed.savedAt, locale), resumed.place)}</span
              >
              <span class="link">${say.discard}</span>
            </summary>
            <p>${say.discardSure}</p>
            <button type="button" class="button" @click=${discard}>${say.discardYes}</button>
          </details>`
    }
    ${
      at === undefined || place === undefined || full === true
        ? nothing
        : html`<p class="kept" part="saved">
            ${renderIcon(place === "server" || !server ? "check" : "file", 14)}${say.saved(momentText(at, locale), place)}
          </p>`
    }
  `;
}
