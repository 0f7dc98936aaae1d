import { html, type TemplateResult } from "lit";

import type { RecordClockView } from "../api/index.ts";
import type { ClockCommands } from "./clock-commands.ts";
import type { CommandMessages } from "./command-messages.ts";
import { textIn } from "./text-in.ts";

/** Why a clock stands still from now on. */
export function renderPause(
  clock: string,
  free: NonNullable<RecordClockView["pauseReasons"]>,
  commands: ClockCommands,
  say: CommandMessages,
): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = textIn(event.currentTarget as HTMLFormElement);
    void commands.pause(clock, text("reason"), text("note"));
  };
  return html`<form class="command" @submit=${submit}>
    <label
      ><span>${say.reason}</span>
      <select name="reason">
        ${free.map(({ reason, title }) => html`<option value=${reason}>${title}</option>`)}
      </select>
    </label>
    <label><span>${say.note}</span><input name="note" maxlength="500" autocomplete="off" /></label>
    <button type="submit" class="button filled" ?disabled=${commands.busy}>${say.confirm}</button>
    <button type="button" class="button" @click=${() => commands.toggle(clock, "pause")}>${say.cancel}</button>
  </form>`;
}
