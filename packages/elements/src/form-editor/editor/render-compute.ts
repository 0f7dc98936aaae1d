import { isObject, type FormField } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";

import type { Json } from "../../api/index.ts";
import type { FormEditorDesk } from "./form-editor-desk.ts";
import { isOwn } from "./form-model.ts";
import type { OutlineRow } from "./form-outline.ts";
import { renderBlock } from "./render-guard.ts";

type Operation = "copy" | "add" | "subtract" | "multiply" | "divide";

const operations: readonly Operation[] = ["copy", "add", "subtract", "multiply", "divide"];
const figures: readonly string[] = ["integer", "number", "percent", "money", "duration"];

/** A formula of two fields, or another field's answer. */
interface Formula {
  readonly operation: Operation;
  readonly left: string;
  readonly right: string;
}

/** How a field of the company's own is worked out from others; of the pack's fields only that it is. */
export function renderCompute(desk: FormEditorDesk, row: OutlineRow): TemplateResult | typeof nothing {
  const { say, locale, mayEdit, form } = desk;
  const { key, field, within } = row;
  const at = desk.at(key, "compute");
  if (!isOwn(field.id)) {
    if (field.compute === undefined) return nothing;
    return renderBlock(desk, { title: say.compute, at, locked: say.lockedWhy.compute, body: nothing });
  }
  const type = field.value?.type ?? "";
  if (!figures.includes(type)) return nothing;
  const around = (within?.rows ?? form?.fields ?? []).filter(
    (each) => each.id !== field.id && figures.includes(each.value?.type ?? ""),
  );
  if (around.length === 0 && field.compute === undefined) return nothing;
  const formula = read(field, around);
  const set = (next: Formula | undefined): void => {
    desk.setAll([{ at, value: next === undefined ? null : written(next) }]);
  };
  const pick = (side: "left" | "right"): TemplateResult =>
    html`<label class="field-input beside"
      ><span class="voice">${say.computeOf}</span
      ><select
        aria-label=${`${say.computeOf} ${side === "left" ? "1" : "2"}`}
        ?disabled=${!mayEdit}
        @change=${(event: Event) => formula !== undefined && set({ ...formula, [side]: (event.currentTarget as HTMLSelectElement).value })}
      >
        ${around.map(({ id, label }) => html`<option value=${id} ?selected=${formula?.[side] === id}>${label[locale]}</option>`)}
      </select></label
    >`;
  const first = around[0]?.id ?? "";
  return renderBlock(desk, {
    title: say.compute,
    at,
    body: html`<p class="quiet">${say.computeHelp}</p>
      <div class="formula">
        <label class="field-input beside"
          ><span class="voice">${say.compute}</span
          ><select
            aria-label=${say.compute}
            ?disabled=${!mayEdit}
            @change=${(event: Event) => {
              const { value } = event.currentTarget as HTMLSelectElement;
              if (value === "") set(undefined);
              else set({ left: first, right: around[1]?.id ?? first, ...formula, operation: value as Operation });
            }}
          >
            <option value="">${say.computeNone}</option>
            ${operations.map((each) => html`<option value=${each} ?selected=${formula?.operation === each}>${say.operation[each]}</option>`)}
          </select></label
        >
        ${formula === undefined ? nothing : html`${pick("left")}${formula.operation === "copy" ? nothing : pick("right")}`}
      </div>`,
  });
}

function read({ compute }: FormField, around: readonly FormField[]): Formula | undefined {
  const tree: unknown = compute;
  if (!isObject(tree)) return undefined;
  const fact = (part: unknown): string => (isObject(part) && typeof part["fact"] === "string" ? part["fact"] : "");
  const known = (id: string): boolean => around.some((each) => each.id === id);
  if (known(fact(tree))) return { operation: "copy", left: fact(tree), right: "" };
  const operation = operations.find((each) => Array.isArray(tree[each]));
  const sides = operation === undefined ? [] : (tree[operation] as readonly unknown[]);
  const [left = "", right = ""] = sides.map(fact);
  return operation === undefined ? undefined : { operation, left, right };
}

function written({ operation, left, right }: Formula): Json {
  if (operation === "copy") return { fact: left };
  return { [operation]: [{ fact: left }, { fact: right }] };
}
