import { html, nothing, type TemplateResult } from "lit";

import type { RecordClockView } from "../api/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";
import { renderIssue } from "../part/index.ts";
import type { ClockCommands } from "./clock-commands.ts";

interface CommandWords {
  readonly pause: string;
  readonly reason: string;
  readonly note: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly resume: (reason: string) => string;
  readonly asked: (name: string, target: string, by: number, note: string) => string;
  readonly grant: string;
  readonly refuse: string;
}

const words: Readonly<Record<Locale, CommandWords>> = {
  "zh-CN": {
    pause: "暂停计时",
    reason: "事由",
    note: "说明（不要写个人信息）",
    confirm: "暂停",
    cancel: "取消",
    resume: (reason) => `恢复计时：${reason}`,
    asked: (name, target, by, note) => `${name}申请把“${target}”延长 ${by}：${note}`,
    grant: "同意延长",
    refuse: "不同意",
  },
  en: {
    pause: "Pause",
    reason: "Reason",
    note: "Note, without personal data",
    confirm: "Pause it",
    cancel: "Cancel",
    resume: (reason) => `Go on: ${reason}`,
    asked: (name, target, by, note) => `${name} asks for ${by} more for “${target}”: ${note}`,
    grant: "Grant it",
    refuse: "Refuse",
  },
};

/** What can be done with a clock: let it stand still for one of its reasons, let it go on, decide on more time. */
export function renderCommands(
  clock: RecordClockView,
  commands: ClockCommands,
  { locale, messages }: { readonly locale: Locale; readonly messages: Messages },
): TemplateResult | typeof nothing {
  const say = words[locale];
  const { pauseReasons = [], targets } = clock;
  const held = new Set(targets.flatMap(({ pausedBy }) => pausedBy));
  const active = pauseReasons.filter(({ title }) => held.has(title));
  const free = pauseReasons.filter(({ title }) => !held.has(title));
  const isRunning = targets.some(({ status }) => status === "running" || status === "paused");
  const asked = targets.flatMap(({ target, title, extension }) =>
    extension === undefined || extension === null ? [] : [{ target, title, extension }],
  );
  const { failure, busy } = commands;
  const isOpen = commands.open === clock.clock;
  if (!commands.mayRun && asked.length === 0) return nothing;
  return html`<div class="commands" part="commands">
    ${asked.map(
      ({ target, title, extension: { askedByName, askedBy, by, note } }) =>
        html`<p>${say.asked(askedByName, title, by, note)}</p>
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
                  aria-expanded=${isOpen ? "true" : "false"}
                  @click=${() => commands.toggle(clock.clock)}
                >
                  ${say.pause}
                </button>`
              : nothing
          }`
        : nothing
    }
    ${isOpen ? renderPause(clock.clock, free, commands, say) : nothing}
    ${failure?.kind === "refused" ? failure.issues.map((issue) => renderIssue({ ...issue, severity: "error" })) : nothing}
    ${failure?.kind === "offline" ? html`<p role="alert">${messages.offline}</p>` : nothing}
  </div>`;
}

function renderPause(
  clock: string,
  free: NonNullable<RecordClockView["pauseReasons"]>,
  commands: ClockCommands,
  say: CommandWords,
): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string): string => {
      const value = data.get(name);
      return typeof value === "string" ? value.trim() : "";
    };
    void commands.pause(clock, text("reason"), text("note"));
  };
  return html`<form class="pause" @submit=${submit}>
    <label
      ><span>${say.reason}</span>
      <select name="reason">
        ${free.map(({ reason, title }) => html`<option value=${reason}>${title}</option>`)}
      </select>
    </label>
    <label><span>${say.note}</span><input name="note" maxlength="500" autocomplete="off" /></label>
    <button type="submit" class="button filled" ?disabled=${commands.busy}>${say.confirm}</button>
    <button type="button" class="button" @click=${() => commands.toggle(clock)}>${say.cancel}</button>
  </form>`;
}
