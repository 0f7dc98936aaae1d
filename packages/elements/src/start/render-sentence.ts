import { html, type TemplateResult } from "lit";

import type { Segment } from "../api/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";
import { renderParameterChip } from "../part/index.ts";

/** A sentence of the policy: its figures as chips, those that are left open with a dashed edge. @param mine what is asked for beside it */
export function renderSentence(
  segments: readonly Segment[],
  { messages, locale }: { readonly messages: Messages; readonly locale: Locale },
  mine: ReadonlySet<string> = new Set(),
): readonly (TemplateResult | string)[] {
  return segments.map((segment) => {
    if (segment.kind !== "parameter") return segment.text;
    const current = mine.has(`parameter:${segment.parameter}`);
    if (segment.value === null && segment.source === "company")
      return html`<span class="chip none ${current ? "current" : ""}" part="chip" title=${segment.label}
        >${segment.text}</span
      >`;
    return renderParameterChip(segment, { messages, locale, current });
  });
}
