import { html, nothing, type TemplateResult } from "lit";

import type { ClauseView } from "../api/index.ts";
import type { PolicyContext } from "./policy-context.ts";

/** Says that an overdue clause was read again and is still right, for who may say so. */
export function renderConfirm(clause: ClauseView, context: PolicyContext): TemplateResult | typeof nothing {
  const { messages, review, overdueOnly } = context;
  if (!overdueOnly || !review.mayConfirm(clause)) return nothing;
  const { working, refused } = review;
  const failure = refused?.clause === clause.id ? refused.failure : undefined;
  // It keeps the focus while it works, so it is not disabled.
  return html`<button
      type="button"
      class="button confirm"
      aria-label=${messages.stillRightOf(clause.id)}
      aria-disabled=${working === "" ? nothing : "true"}
      @click=${() => review.confirm(clause.id)}
    >
      ${working === clause.id ? messages.confirming : messages.stillRight}</button
    >${
      failure === undefined
        ? nothing
        : html`<span role="alert"
            >${failure.kind === "offline" ? messages.offline : (failure.issues[0]?.message ?? failure.title)}</span
          >`
    }`;
}
