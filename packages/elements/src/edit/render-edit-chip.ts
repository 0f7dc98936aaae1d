import { html, nothing, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";

import type { ParameterSegment } from "../api/index.ts";
import { renderIcon, splitFigure } from "../part/index.ts";
import type { EditContext } from "./edit-context.ts";

/**
 * A chip that opens its editor. A changed one shows what it was, struck through, beside what it becomes; one that stands
 * elsewhere and changes along is outlined.
 */
export function renderEditChip(
  segment: ParameterSegment,
  before: ParameterSegment | undefined,
  clause: string,
  context: EditContext,
): TemplateResult {
  const { messages, open } = context;
  const changed = context.store.has(segment.parameter);
  const isOpen = open?.clause === clause && open.parameter === segment.parameter;
  const old = before?.text ?? segment.text;
  const source = changed ? (before?.source ?? segment.source) : segment.source;
  const use = (event: Event): void => {
    event.stopPropagation();
    event.preventDefault();
    if (isOpen) context.close();
    else context.openChip(clause, segment.parameter);
  };
  // A real button is a box of its own; this one flows and breaks with its sentence, as it does for a reader.
  return html`<span
    role="button"
    tabindex="0"
    class=${classMap({
      chip: true,
      edit: true,
      short: segment.text.length <= 16,
      open: isOpen,
      changed,
      along: changed && !isOpen,
      wrong: (context.issues.get(segment.parameter) ?? []).some(({ severity }) => severity !== "warning"),
    })}
    part="chip"
    data-source=${source}
    data-tailor=${segment.tailor}
    data-parameter=${segment.parameter}
    aria-expanded=${isOpen ? "true" : "false"}
    title=${[
      segment.label,
      ...(changed ? [messages.wasBefore(old, segment.text)] : []),
      messages.tailor[segment.tailor],
    ].join(context.locale === "en" ? "; " : "，")}
    @click=${use}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === "Enter" || event.key === " ") use(event);
    }}
    >${segment.tailor === "locked" ? renderIcon("lock") : nothing}${
      changed && old !== segment.text ? html`<del>${shortened(old, segment.text)}</del> ` : nothing
    }${splitFigure(segment.text).map(({ piece, small }, index) =>
      small ? html`<span class="unit ${index === 0 ? "before" : ""}">${piece}</span>` : piece,
    )}${source === "default" && !changed ? html`<sup aria-hidden="true">†</sup>` : nothing}</span
  >`;
}

/** The old figure without the unit that it shares with the new one: 100 beside 80 万元. */
function shortened(old: string, now: string): string {
  const [before, after] = [splitFigure(old), splitFigure(now)];
  const units = (pieces: typeof before): string => pieces.flatMap(({ piece, small }) => (small ? [piece] : [])).join();
  if (before.length < 2 || units(before) !== units(after)) return old;
  return before.flatMap(({ piece, small }) => (small ? [] : [piece])).join("");
}
