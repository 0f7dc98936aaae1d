import { html, type TemplateResult } from "lit";

import type { ClockTargetView } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";
import { amountWords } from "./amount-words.ts";
import type { ClockCommands } from "./clock-commands.ts";
import { commandMessagesFor } from "./command-messages.ts";
import { textIn } from "./text-in.ts";

/** A target for which more time may be asked. */
interface Extendable {
  readonly target: ClockTargetView;
  readonly atMost: number;
}

export function extendableOf(targets: readonly ClockTargetView[]): readonly Extendable[] {
  return targets.flatMap((target) =>
    target.mayExtend === undefined || target.mayExtend === null ? [] : [{ target, atMost: target.mayExtend.atMost }],
  );
}

/** Which deadline needs how much longer, and why; somebody else decides. */
export function renderExtension(
  clock: string,
  extendable: readonly Extendable[],
  commands: ClockCommands,
  locale: Locale,
): TemplateResult {
  const say = commandMessagesFor(locale);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = textIn(event.currentTarget as HTMLFormElement);
    void commands.askExtension(clock, text("target"), Number(text("by")), text("note"));
  };
  const most = Math.max(...extendable.map(({ atMost }) => atMost));
  const limits = extendable.map(({ target, atMost }) => {
    const amount = say.atMost(amountWords(atMost, target.limit, locale));
    return extendable.length === 1 ? amount : `${target.title} ${amount}`;
  });
  return html`<form class="command" @submit=${submit}>
    <label
      ><span>${say.deadline}</span>
      <select name="target">
        ${extendable.map(({ target }) => html`<option value=${target.target}>${target.title}</option>`)}
      </select>
    </label>
    <label
      ><span>${say.longer(limits)}</span>
      <input name="by" type="number" inputmode="decimal" min="0.5" step="0.5" max=${most} required autocomplete="off" />
    </label>
    <label><span>${say.why}</span><input name="note" maxlength="500" required autocomplete="off" /></label>
    <button type="submit" class="button filled" ?disabled=${commands.busy}>${say.send}</button>
    <button type="button" class="button" @click=${() => commands.toggle(clock, "extension")}>${say.cancel}</button>
  </form>`;
}
