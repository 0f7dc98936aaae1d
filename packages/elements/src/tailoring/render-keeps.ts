import { html, nothing, type TemplateResult } from "lit";

import { renderIcon } from "../part/index.ts";
import { renderKeepForm } from "./render-keep-form.ts";
import type { TailoringDesk } from "./tailoring-desk.ts";

/** What sites may not change: the list, and for who may edit adding to it and taking off it, as a draft. */
export function renderKeeps(desk: TailoringDesk): TemplateResult {
  const { messages, data, keeping } = desk;
  const { kept = [], layer } = data?.tailoring ?? {};
  const isCompany = layer?.layer === "company";
  const name = `${layer?.layer ?? ""}:${layer?.id ?? ""}`;
  const below = kept.filter(({ from }) => from !== name);
  const before = layer?.keeps ?? [];
  const now = desk.keeps;
  const shown = [...now, ...before.filter(({ at }) => !now.some((each) => each.at === at))];
  return html`<section class="keeps" aria-labelledby="keeps">
    <h2 id="keeps">${isCompany ? messages.kept : messages.keptBelow}</h2>
    ${isCompany ? html`<p class="quiet">${shown.length === 0 ? messages.noneKept : messages.keptHelp}</p>` : nothing}
    <ul>
      ${below.map(
        ({ label, why, from }) =>
          html`<li>
            ${renderIcon("lock", 14)}<span><b>${label}</b><small>${why} · ${messages.keptFrom(from)}</small></span>
          </li>`,
      )}
      ${
        isCompany
          ? shown.map((each) => {
              const isNew = !before.some(({ at }) => at === each.at);
              const isGone = !now.some(({ at }) => at === each.at);
              const label = desk.labelOf(each.at);
              return html`<li class=${isGone ? "gone" : ""}>
                ${renderIcon("lock", 14)}<span
                  ><b>${label}</b
                  >${isNew || isGone ? html`<em class="badge">${isNew ? messages.keepAdded : messages.keepTaken}</em>` : nothing}<small
                    >${each.why}</small
                  ></span
                >
                ${
                  desk.mayEdit
                    ? html`<button
                        type="button"
                        class="bare link"
                        aria-label=${isGone ? messages.undoOf(label) : messages.unkeepOf(label)}
                        @click=${() => (isGone ? desk.keepStill(each) : desk.unkeep(each.at))}
                      >
                        ${isGone ? messages.undo : messages.unkeep}
                      </button>`
                    : nothing
                }
              </li>`;
            })
          : nothing
      }
    </ul>
    ${
      !isCompany || !desk.mayEdit
        ? nothing
        : keeping?.isOpen === true
          ? renderKeepForm(keeping, desk)
          : html`<button
              type="button"
              class="button"
              @click=${() => desk.plan({ at: "", label: "", why: "", isOpen: true })}
            >
              ${renderIcon("plus")}${messages.addKeep}
            </button>`
    }
  </section>`;
}
