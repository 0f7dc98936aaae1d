import { html, nothing, type TemplateResult } from "lit";

import type { TaskView } from "../api/index.ts";
import { renderIcon } from "../part/index.ts";
import type { TaskFrame } from "./task-frame.ts";

/** What is asked before a task is closed or handed over: what proves it, or to whom. */
export function renderIntent(task: TaskView, frame: TaskFrame): TemplateResult {
  return frame.intent?.kind === "assign" ? renderAssign(task, frame) : renderComplete(task, frame);
}

function renderComplete(task: TaskView, frame: TaskFrame): TemplateResult {
  const { say, intent } = frame;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const [note, evidence] = [textOf(form, "note"), textOf(form, "evidence")];
    if (note === "" && evidence === "") {
      frame.plan({ task: task.id, kind: "complete", lacking: true });
      form.querySelector("textarea")?.focus();
      return;
    }
    frame.act(task, "complete", { ...(note === "" ? {} : { note }), ...(evidence === "" ? {} : { evidence }) });
  };
  return html`<form class="intent" novalidate @submit=${submit}>
    <label>
      <span>${say.note}</span>
      <textarea
        name="note"
        rows="2"
        maxlength="2000"
        placeholder=${say.noteHint}
        aria-invalid=${intent?.lacking === true ? "true" : "false"}
        aria-describedby=${intent?.lacking === true ? "lacking" : nothing}
      ></textarea>
    </label>
    <label>
      <span>${say.evidence}</span>
      <input name="evidence" type="text" maxlength="200" placeholder=${say.evidenceHint} autocomplete="off" />
    </label>
    ${intent?.lacking === true ? html`<p id="lacking" class="lacking" role="alert">${renderIcon("warning", 14)}${say.needsOne}</p>` : nothing}
    <div class="actions">
      <button type="submit" class="button filled">${say.save}</button>
      <button type="button" class="button" @click=${() => frame.plan(undefined)}>${say.cancel}</button>
    </div>
  </form>`;
}

function renderAssign(task: TaskView, frame: TaskFrame): TemplateResult {
  const { say, people } = frame;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const person = textOf(event.currentTarget as HTMLFormElement, "person");
    frame.act(task, "assign", { person: person === "" ? null : person });
  };
  return html`<form class="intent" @submit=${submit}>
    <label>
      <span>${say.person}</span>
      <select name="person">
        ${task.person === null ? nothing : html`<option value="">${say.backToRole}</option>`}
        ${(people ?? []).filter(({ id }) => id !== task.person).map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
      </select>
    </label>
    ${people === undefined ? html`<p class="quiet">${say.nobody}</p>` : nothing}
    <div class="actions">
      <button type="submit" class="button filled" ?disabled=${people === undefined}>${say.assign}</button>
      <button type="button" class="button" @click=${() => frame.plan(undefined)}>${say.cancel}</button>
    </div>
  </form>`;
}

function textOf(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === "string" ? value.trim() : "";
}
