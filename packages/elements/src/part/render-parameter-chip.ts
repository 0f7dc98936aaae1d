import { html, nothing, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";

import type { ParameterSegment } from "../api/index.ts";
import { formatDate, type Locale, type Messages } from "../i18n/index.ts";
import { renderIcon } from "./render-icon.ts";
import { splitFigure } from "./split-figure.ts";

export interface ChipOptions {
  readonly messages: Messages;
  readonly locale: Locale;
  /** Where the chip leads. Without it the chip is plain text, as under a decision. */
  readonly href?: string;
  readonly current?: boolean;
  readonly onUse?: (event: Event) => void;
}

// Longer values, such as a list of departments, may break inside the sentence.
const longestUnbroken = 16;

/** A parameter's value in its sentence: its look says where the value comes from, its description says it in words. */
export function renderParameterChip(segment: ParameterSegment, options: ChipOptions): TemplateResult {
  const { messages, href } = options;
  const classes = classMap({
    chip: true,
    short: segment.text.length <= longestUnbroken,
    current: options.current === true,
  });
  const inside = html`${segment.tailor === "locked" ? renderIcon("lock") : nothing}${splitFigure(segment.text).map(
    ({ piece, small }, index) =>
      small ? html`<span class="unit ${index === 0 ? "before" : ""}">${piece}</span>` : piece,
  )}${segment.source === "default" ? html`<sup aria-hidden="true">†</sup>` : nothing}`;
  const description = describe(segment, messages, options.locale);
  return href === undefined
    ? html`<span
        class=${classes}
        part="chip"
        data-source=${segment.source}
        data-tailor=${segment.tailor}
        title=${description}
        >${inside}</span
      >`
    : html`<a
        class=${classes}
        part="chip"
        href=${href}
        data-source=${segment.source}
        data-tailor=${segment.tailor}
        title=${description}
        @click=${options.onUse}
        >${inside}</a
      >`;
}

function describe(segment: ParameterSegment, messages: Messages, locale: Locale): string {
  return [
    segment.label,
    messages.since(formatDate(segment.from, locale)),
    messages.source[segment.source],
    messages.tailor[segment.tailor],
  ].join(locale === "en" ? "; " : "，");
}
