import { html, nothing, type TemplateResult } from "lit";

import { renderIcon, renderQuoted } from "../part/index.ts";
import { isWithin } from "./check-draft.ts";
import { isBlank, leafTokens, type Leaf, type LeafTokens } from "./edit-leaf.ts";
import { issuesId, renderAct, renderToken } from "./render-token.ts";
import { keyOf, type SentenceView, type Truth } from "./sentence-view.ts";

/**
 * A line of a condition: its words, its menu, and at the right edge what came out of it.
 *
 * @param line the pointer on which the line's menu acts: of the *not* around the comparison, if there is one
 */
function renderLine(
  pointer: string,
  line: string,
  tokens: readonly unknown[],
  sentence: string,
  view: SentenceView,
): TemplateResult {
  const truth = view.truths.get(line) ?? view.truths.get(pointer);
  return html`<div class="line">
    <div class="row" data-row data-pointer=${line} role="group" aria-label=${sentence}>
      <span class="tokens">${line === pointer ? nothing : renderNot(line, view)}${tokens}</span>
      ${view.readOnly ? nothing : renderMore(line, sentence, view)}
      ${truth === undefined ? nothing : renderTruth(truth, view)}
    </div>
    ${renderLineIssues(pointer, view)}
  </div>`;
}

function renderMore(line: string, sentence: string, view: SentenceView): TemplateResult {
  const isOpen = view.open?.pointer === line && view.open.part === "more";
  return html`<button
    type="button"
    class=${isOpen ? "more open" : "more"}
    tabindex="-1"
    data-key=${keyOf(line, "more")}
    aria-haspopup="menu"
    aria-expanded=${isOpen ? "true" : "false"}
    aria-label=${view.words.messages.more(sentence)}
    @click=${() => view.toggle({ pointer: line, part: "more" })}
  >
    <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="currentColor">
      <circle cx="3" cy="8" r="1.4" />
      <circle cx="8" cy="8" r="1.4" />
      <circle cx="13" cy="8" r="1.4" />
    </svg>
  </button>`;
}

/** A comparison in the order in which the language says it. */
export function renderComparison(leaf: Leaf, pointer: string, line: string, view: SentenceView): TemplateResult {
  return renderLine(pointer, line, comparisonTokens(leaf, pointer, view), view.words.sentence(leaf), view);
}

/** A named condition: its label, and what it means when asked. */
export function renderNamed(
  name: string,
  pointer: string,
  line: string,
  view: SentenceView,
  definition: TemplateResult | typeof nothing,
): TemplateResult {
  const { messages, context } = view.words;
  const label = context.labels.condition(name) ?? name;
  const isShown = view.expanded.has(pointer);
  const tokens = [
    renderToken({ pointer, part: "fact", text: label, look: "named", label: messages.part.named(label) }, view),
    renderAct(isShown ? "up" : "down", "", keyOf(pointer, "expand"), () => view.expand(pointer), {
      label: (isShown ? messages.hideDefinition : messages.showDefinition)(label),
      look: "expand",
      expanded: isShown,
    }),
  ];
  return html`${renderLine(pointer, line, tokens, label, view)}${
    isShown ? html`<div class="definition">${definition}</div>` : nothing
  }`;
}

/** The *not* before a line or a group. */
export function renderNot(pointer: string, { words }: SentenceView): TemplateResult {
  return html`<span class="token not" data-pointer=${pointer}>${words.messages.not}</span>`;
}

function comparisonTokens(leaf: Leaf, pointer: string, view: SentenceView): readonly unknown[] {
  const { words } = view;
  const { messages } = words;
  const parts = leafTokens(leaf, words.context);
  const fixed = isFixed(leaf, parts);
  const subject =
    leaf.fact === ""
      ? [
          renderToken(
            { pointer, part: "fact", text: messages.choose, look: "fact", label: messages.chooseFact, blank: true },
            view,
          ),
        ]
      : factTokens(leaf, pointer, fixed, view);
  if (leaf.fact === "") return subject;
  if (leaf.operator === "") {
    const label = messages.part.operator(messages.choose);
    return [
      ...subject,
      renderToken({ pointer, part: "operator", text: messages.choose, look: "operator", label, blank: true }, view),
    ];
  }
  if (leaf.operator === "known") {
    const text = messages.known[leaf.value === false ? "false" : "true"];
    return [
      ...subject,
      renderToken({ pointer, part: "operator", text, look: "operator", label: messages.part.operator(text) }, view),
    ];
  }
  const template = words.operator(leaf.operator, `${parts.operator.text} {value} ${parts.after}`);
  const [before = "", after = ""] = template.split("{value}").map((each) => each.trim());
  const value = words.value(leaf.value, parts.value.editor.type);
  const operator = renderToken(
    {
      pointer,
      part: "operator",
      text: before === "" ? after : before,
      look: "operator",
      label: messages.part.operator(`${before} … ${after}`),
      fixed,
    },
    view,
  );
  const label = messages.part.value([value.text, value.note].filter((each) => each !== undefined).join(" "));
  const chip = renderToken(
    { pointer, part: "value", text: value.text, look: "value", label, blank: value.blank, note: value.note, fixed },
    view,
  );
  if (before === "") return [...subject, chip, operator];
  return [...subject, operator, chip, ...(after === "" ? [] : [html`<span class="after">${after}</span>`])];
}

/** A fact's name is one token; where it has arguments, the words around them stay together with them. */
function factTokens(leaf: Leaf, pointer: string, fixed: boolean, view: SentenceView): readonly unknown[] {
  const { words } = view;
  const pieces = words.fact(leaf);
  const name = words.factName(leaf);
  const token = (text: string): TemplateResult =>
    renderToken({ pointer, part: "fact", text, look: "fact", label: words.messages.part.fact(name), fixed }, view);
  if (pieces.length === 1) return [token(name)];
  // The last words of the name carry the picker: 近 [90 天] 采购额.
  const main = pieces.findLastIndex(({ kind }) => kind === "text");
  return [
    html`<span class="fact-name"
      >${pieces.map((piece, at) => {
        if (piece.kind === "text") return at === main ? token(piece.text) : html`<b class="before">${piece.text}</b>`;
        const { name: argument, label, text, blank } = piece;
        const part = `argument:${argument}` as const;
        return renderToken(
          { pointer, part, text, look: "argument", label: words.messages.part.argument(label, text), blank, fixed },
          view,
        );
      })}</span
    >`,
  ];
}

/** What the editor has no words or fields for stays as it is: decorators, operators that nobody declares. */
function isFixed({ fact, operator }: Leaf, { operator: { choices } }: LeafTokens): boolean {
  if (fact === "" || operator === "") return false;
  const isDecorated = operator.includes(":") && !/^(?:someFact|everyFact):[^:]+$/u.test(operator);
  // A fact that nobody declares has no choices: it is to be replaced, not kept.
  return isDecorated || (choices.length > 0 && !choices.some((each) => each.operator === operator));
}

function renderTruth({ result, read }: Truth, { words }: SentenceView): TemplateResult {
  const { messages } = words;
  if (result === "unknown")
    return html`<span class="truth unknown"><i class="ring"></i>${messages.truthUnknown}</span>`;
  const value = isBlank(read) ? undefined : read;
  return html`<span class="truth ${result ? "held" : "failed"}"
    ><i class="ring">${renderIcon(result ? "check" : "cross", 10)}</i
    >${messages.truth[result ? "true" : "false"](value)}</span
  >`;
}

function renderLineIssues(pointer: string, { issues }: SentenceView): TemplateResult | typeof nothing {
  const own = issues.filter((each) => isWithin(each.pointer, pointer));
  if (own.length === 0) return nothing;
  return html`<ul class="line-issues" id=${issuesId(pointer)}>
    ${own.map(
      ({ code, severity, message, help = "" }) =>
        html`<li class=${severity === "warning" ? "doubtful" : "wrong"} data-code=${code}>
          ${renderIcon("warning", 14)}<span
            ><b>${renderQuoted(message)}</b>${help === "" ? nothing : html` <span>${renderQuoted(help)}</span>`}</span
          >
        </li>`,
    )}
  </ul>`;
}
