import { html, nothing, type TemplateResult } from "lit";

import { renderIcon } from "../part/index.ts";
import type { TailoringDesk } from "./tailoring-desk.ts";

/** The layer as a file, and what it does as a JSON Patch, for developers. */
export function renderExports(desk: TailoringDesk): TemplateResult {
  const { messages, working, failure } = desk;
  return html`<section class="exports" aria-labelledby="exports">
    <h2 id="exports">${messages.exports}</h2>
    <p class="quiet">${messages.exportHelp}</p>
    <div class="ways">
      <button type="button" class="button" @click=${() => void desk.save("layer")}>
        ${renderIcon("file")}${messages.exportLayer}
      </button>
      <button type="button" class="button" ?disabled=${working === "patch"} @click=${() => void desk.save("patch")}>
        ${renderIcon("file")}${working === "patch" ? messages.exporting : messages.exportPatch}
      </button>
      ${failure === undefined ? nothing : html`<span class="quiet" role="alert">${messages.exportFailed}</span>`}
    </div>
  </section>`;
}
