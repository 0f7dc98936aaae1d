import { html, nothing, type TemplateResult } from "lit";

import type { RecordClockView } from "../api/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";
import { renderIssue } from "../part/index.ts";
import type { ClockCommands } from "./clock-commands.ts";
import { amountWords } from "./amount-words.ts";
import { commandMessagesFor } from "./command-messages.ts";
import { extendableOf, renderExtension } from "./render-extension.ts";
import { renderPause } from "./render-pause.ts";

/** What can be done with a clock: let it stand still for one of its reasons, let it go on, ask for more time or decide on it. */
export function renderCommands(
  clock: RecordClockView,
  commands: ClockCommands,
  { locale, messages }: { readonly locale: Locale; readonly messages: Messages },
): TemplateResult | typeof nothing {
  const say = commandMessagesFor(locale);
  const { pauseReasons = [], targets } = clock;
  const held = new Set(targets.flatMap(({ pausedBy }) => pausedBy));
  const active = pauseReasons.filter(({ title }) => held.has(title));
  const free = pauseReasons.filter(({ title }) => !held.has(title));
  const isRunning = targets.some(({ status }) => status === "running" || status === "paused");
  const asked = targets.flatMap(({ target, title, extension, limit }) =>
    extension === undefined || extension === null ? [] : [{ target, title, extension, limit }],
  );
  const extendable = extendableOf(targets);
  const { failure, busy } = commands;
  const isPausing = commands.isOpen(clock.clock, "pause");
  const isAsking = commands.isOpen(clock.clock, "extension") && extendable.length > 0;
  if (!commands.mayRun && asked.length === 0) return nothing;
  return html`<div class="commands" part="commands">
    ${asked.map(
      ({ target, title, limit, extension: { askedByName, askedBy, by, note } }) =>
        html`<p>${say.asked(askedByName, title, amountWords(by, limit, locale), note)}</p>
          ${
            commands.mayDecide(askedBy)
              ? html`<button
                    type="button"
                    class="button"
                    ?disabled=${busy}
                    @click=${() => void commands.decide(clock.clock, target, true)}
                  >
                    ${say.grant}
                  </button>
                  <button
                    type="button"
                    class="button"
                    ?disabled=${busy}
                    @click=${() => void commands.decide(clock.clock, target, false)}
                  >
                    ${say.refuse}
                  </button>`
              : nothing
          }`,
    )}
    ${
      commands.mayRun
        ? html`${active.map(
            ({ reason, title }) =>
              html`<button
                type="button"
                class="button"
                ?disabled=${busy}
                @click=${() => void commands.resume(clock.clock, reason)}
              >
                ${say.resume(title)}
              </button>`,
          )}
          ${
            free.length > 0 && isRunning
              ? html`<button
                  type="button"
                  class="button"
                  aria-expanded=${isPausing ? "true" : "false"}
                  @click=${() => commands.toggle(clock.clock, "pause")}
                >
                  ${say.pause}
                </button>`
              : nothing
          }
          ${
            extendable.length > 0
              ? html`<button
                  type="button"
                  class="button"
                  aria-expanded=${isAsking ? "true" : "false"}
                  @click=${() => commands.toggle(clock.clock, "extension")}
                >
                  ${say.ask}
                </button>`
              : nothing
          }`
        : nothing
    }
    ${isPausing ? renderPause(clock.clock, free, commands, say) : nothing}
    ${isAsking ? renderExtension(clock.clock, extendable, commands, locale) : nothing}
    ${failure?.kind === "refused" ? failure.issues.map((issue) => renderIssue({ ...issue, severity: "error" })) : nothing}
    ${failure?.kind === "offline" ? html`<p role="alert">${messages.offline}</p>` : nothing}
  </div>`;
}
