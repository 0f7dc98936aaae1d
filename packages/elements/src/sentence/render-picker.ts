import { conditionAt, type ValueEditor, type ValueType } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";

import { operatorChoices, operatorId, subjectChoices } from "./choices.ts";
import { leafTokens, type Leaf } from "./edit-leaf.ts";
import { MOST_READ, renderList } from "./render-list.ts";
import { renderMenu } from "./render-menu.ts";
import { renderValue, type ValueSubject } from "./render-value.ts";
import type { OpenPart, SentenceView } from "./sentence-view.ts";
import type { SentenceWords } from "./sentence-words.ts";
import type { Condition } from "@bylaw/core";

/** What unfolds at a token: a list, a field, a menu. On a phone it is a sheet at the foot of the window. */
export function renderPicker(view: SentenceView): TemplateResult | typeof nothing {
  const { open, words, draft } = view;
  const target = open === undefined ? undefined : conditionAt(draft, open.pointer);
  if (open === undefined || target === undefined) return nothing;
  const { pick } = words.messages;
  const isMenu = open.part === "join" || open.part === "more";
  const title = titleOf(open, target, words);
  return html`<div
    class=${isMenu ? "panel narrow" : "panel"}
    part="picker"
    popover="manual"
    role="dialog"
    aria-label=${title}
    data-part=${open.part}
  >
    <span class="grip" aria-hidden="true"></span>
    <div class="panel-head">
      <h4>${title}</h4>
      <button type="button" class="bare link" @click=${() => view.close()}>${pick.close}</button>
    </div>
    ${isMenu ? renderMenu(open, view) : renderBody(open, target, view)}
  </div>`;
}

function renderBody(open: OpenPart, target: Condition, view: SentenceView): TemplateResult | typeof nothing {
  const { words } = view;
  const { pick } = words.messages;
  if (open.part === "fact") {
    const chosen = "condition" in target ? `condition:${target.condition}` : "fact" in target ? target.fact : "";
    return renderList({ groups: subjectChoices(words, true), label: pick.fact, search: pick.search, chosen }, view);
  }
  if (!("fact" in target)) return nothing;
  if (open.part === "operator") {
    const groups = operatorChoices(leafTokens(target, words.context), words);
    const search = (groups[0]?.choices.length ?? 0) > MOST_READ + 4 ? pick.search : undefined;
    return renderList({ groups, label: pick.operator, search, chosen: operatorId(target) }, view);
  }
  const subject = valueSubject(open, target, words);
  return subject === undefined ? nothing : renderValue(subject, view);
}

/** What the open part edits: the right side of a comparison, or an argument of its fact. */
export function valueSubject(open: OpenPart, leaf: Leaf, words: SentenceWords): ValueSubject | undefined {
  if (open.part === "value") {
    const { editor } = leafTokens(leaf, words.context).value;
    return { label: words.factName(leaf), value: leaf.value, editor };
  }
  if (!open.part.startsWith("argument:")) return undefined;
  const name = open.part.slice("argument:".length);
  const declared = words.policy.vocabulary.facts.get(leaf.fact)?.arguments?.[name];
  if (declared === undefined) return undefined;
  const given = (leaf.params as Readonly<Record<string, unknown>> | undefined)?.[name];
  return {
    label: declared.label[words.locale],
    value: given ?? declared.default ?? null,
    editor: argumentEditor(declared.value, words),
  };
}

/** An argument is filled with a figure or with a parameter of the same kind. */
function argumentEditor(type: ValueType, { policy, context }: SentenceWords): ValueEditor {
  const same = (other: ValueType): boolean =>
    other.type === type.type &&
    other.enum === type.enum &&
    other.unit === type.unit &&
    other.currency === type.currency;
  const parameters = [...policy.parameters.values()].flatMap(({ parameter }) =>
    same(parameter.value) ? [parameter.id] : [],
  );
  const values: readonly (string | boolean)[] =
    type.type === "boolean" ? [true, false] : Object.keys(policy.context.enums.get(type.enum ?? "")?.options ?? {});
  const options = values.map((value) => ({ value, label: context.labels.format(value, type) }));
  return { type, isList: false, ...(options.length === 0 ? {} : { options }), parameters, facts: [] };
}

function titleOf(open: OpenPart, target: Condition, words: SentenceWords): string {
  const { pick } = words.messages;
  if (open.part === "fact") return pick.fact;
  if (open.part === "operator") return pick.operator;
  if (open.part === "join") return pick.join;
  if (open.part === "more" || !("fact" in target)) return pick.actions;
  const subject = valueSubject(open, target, words);
  return open.part === "value" ? pick.value(subject?.label ?? "") : (subject?.label ?? "");
}
