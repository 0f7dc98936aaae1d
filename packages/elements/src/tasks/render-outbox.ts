import { html, nothing, type TemplateResult } from "lit";

import { renderIcon } from "../part/index.ts";
import type { OutboxEntry } from "./outbox.ts";
import type { TasksMessages } from "./tasks-messages.ts";

/** What the strip over a day is drawn with. */
export interface OutboxView {
  readonly entries: readonly OutboxEntry[];
  readonly offline: boolean;
  readonly say: TasksMessages;
  readonly drop: (key: string) => void;
  readonly send: () => void;
}

/** A calm strip: that there is no network, and how much is kept until there is; what was refused says why. */
export function renderOutbox({ entries, offline, say, drop, send }: OutboxView): TemplateResult | typeof nothing {
  const waiting = entries.filter(({ refused }) => refused === undefined);
  const refused = entries.filter((entry) => entry.refused !== undefined);
  if (!offline && entries.length === 0) return nothing;
  return html`<div class="outbox" part="outbox">
    ${
      offline || waiting.length > 0
        ? html`<details class="calm-strip">
            <summary>
              ${renderIcon("plug", 18)}
              <span role="status"
                ><b>${offline ? say.offline : say.unsent}</b> ·
                ${waiting.length === 0 ? say.offlineNothing : say.kept(waiting.length)}</span
              >
              ${waiting.length === 0 ? nothing : renderIcon("right")}
            </summary>
            <ul>
              ${waiting.map(({ title, action }) => html`<li>${say.action[action]} · ${title}</li>`)}
            </ul>
            ${waiting.length === 0 ? nothing : html`<button type="button" class="bare link" @click=${send}>${say.sendNow}</button>`}
          </details>`
        : nothing
    }
    ${refused.map(
      ({ key, title, refused: why }) =>
        html`<div class="refused" role="alert">
          ${renderIcon("warning")}
          <span><b>${say.refusedOne(title)}</b><br />${why}</span>
          <button type="button" class="button" @click=${() => drop(key)}>${say.drop}</button>
        </div>`,
    )}
  </div>`;
}
