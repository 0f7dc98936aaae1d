import { html, nothing, type TemplateResult } from "lit";

import { renderIcon, splitFigure, type IconName } from "../part/index.ts";
import { isWithin, type ConditionIssue } from "./check-draft.ts";
import { keyOf, type PartName, type SentenceView } from "./sentence-view.ts";

/** A word of a sentence that can be opened. */
export interface TokenOptions {
  readonly pointer: string;
  readonly part: PartName;
  readonly text: string;
  readonly look: "fact" | "operator" | "value" | "argument" | "named";
  /** What it is, for who hears it. */
  readonly label: string;
  readonly blank?: boolean;
  /** What a parameter is called, smaller behind its value. */
  readonly note?: string | undefined;
  readonly fixed?: boolean;
}

/** A token: a button where it may be edited, plain text where it may only be read. */
export function renderToken(options: TokenOptions, view: SentenceView): TemplateResult {
  const { pointer, part, look, label, blank = false, fixed = false } = options;
  const issues = issuesAt(view.issues, pointer, part);
  const classes = ["token", look, blank ? "blank" : "", fixed ? "fixed" : "", severityOf(issues)].join(" ").trim();
  if (view.readOnly || fixed) {
    return html`<span class=${classes} title=${fixed ? view.words.messages.fixed : nothing}
      >${renderText(options)}</span
    >`;
  }
  const isOpen = view.open?.pointer === pointer && view.open.part === part;
  return html`<button
    type="button"
    class=${isOpen ? `${classes} open` : classes}
    part="token"
    tabindex="-1"
    data-key=${keyOf(pointer, part)}
    aria-haspopup="dialog"
    aria-expanded=${isOpen ? "true" : "false"}
    aria-label=${label}
    aria-describedby=${issues.length > 0 ? issuesId(pointer) : nothing}
    @click=${() => view.toggle({ pointer, part })}
  >
    ${renderText(options)}
  </button>`;
}

/** A button among the tokens that does something at once. */
export function renderAct(
  icon: IconName,
  text: string,
  key: string,
  act: () => void,
  options: {
    readonly label?: string;
    readonly disabled?: boolean;
    readonly look?: string;
    readonly expanded?: boolean;
  } = {},
): TemplateResult {
  const { label, disabled = false, look = "act", expanded } = options;
  return html`<button
    type="button"
    class=${look}
    tabindex="-1"
    data-key=${key}
    aria-label=${label ?? nothing}
    aria-disabled=${disabled ? "true" : nothing}
    aria-expanded=${expanded === undefined ? nothing : String(expanded)}
    title=${text === "" && label !== undefined ? label : nothing}
    @click=${act}
  >
    ${renderIcon(icon, 14)}${text}
  </button>`;
}

export function issuesId(pointer: string): string {
  return `issues-${pointer}`;
}

/** What is wrong with one token. What is wrong with a whole comparison shows at its operator. */
function issuesAt(issues: readonly ConditionIssue[], pointer: string, part: PartName): readonly ConditionIssue[] {
  return issues.filter((each) => {
    if (!isWithin(each.pointer, pointer)) return false;
    const [, step = "operator", name] = each.pointer.slice(pointer.length).split("/");
    const argument = part.startsWith("argument:") ? part.slice("argument:".length) : undefined;
    if (argument !== undefined) return step === "params" && name === argument;
    if (step === "condition" || step === "path") return part === "fact";
    return step === part;
  });
}

function severityOf(issues: readonly ConditionIssue[]): string {
  if (issues.length === 0) return "";
  return issues.every(({ severity }) => severity === "warning") ? "doubtful" : "wrong";
}

function renderText({ look, text, note }: TokenOptions): unknown {
  if (look !== "value") return html`<span class="text">${text}</span>`;
  // English sets a unit apart with a space, Chinese does not.
  const gap = text.includes(" ") ? " " : "";
  const pieces = splitFigure(text).map(
    ({ piece, small }, at) => html`${at > 0 ? gap : ""}${small ? html`<span class="unit">${piece}</span>` : piece}`,
  );
  return html`<span class="text">${pieces}</span
    >${note === undefined ? nothing : html` <span class="note">${note}</span>`}`;
}
