import { html, nothing, type TemplateResult } from "lit";

import type { Answer, Failure, StartedView } from "../api/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";
import { renderFailure, renderIcon } from "../part/index.ts";
import { renderReview } from "./render-review.ts";
import type { StartMessages } from "./start-messages.ts";

/** The last step, and what can be done in it. */
export interface ReviewFrame {
  readonly say: StartMessages;
  readonly messages: Messages;
  readonly locale: Locale;
  /** The pack's. */
  readonly title: string;
  /** What the server says; none while it is asked. */
  readonly review: Answer<StartedView> | undefined;
  /** Why it has not become the policy. */
  readonly failure: Failure | undefined;
  readonly isBeginning: boolean;
  readonly retry: () => void;
  readonly back: () => void;
  readonly begin: () => void;
}

/** Reads the answers back before they become the company's policy. */
export function renderReviewStep(frame: ReviewFrame): TemplateResult {
  const { say, messages, locale, title, review, failure, isBeginning } = frame;
  const body =
    review === undefined
      ? html`<p role="status">${say.checking}</p>`
      : review.ok
        ? renderReview(review.value, { say, messages, locale })
        : renderFailure(review.failure, messages, frame.retry);
  const isReady = review?.ok === true && review.value.issues.length === 0 && !isBeginning;
  return html`<section aria-labelledby="step">
    <h2 id="step" tabindex="-1">${say.reviewTitle}</h2>
    <p class="quiet">${say.reviewHelp(title)}</p>
    <div class="review">
      <div class="review-main">${body}</div>
      <aside class="block does" aria-label=${say.does}>
        <h3>${say.does}</h3>
        <ul>
          ${say.doesList.map((each) => html`<li>${renderIcon("check")}${each}</li>`)}
        </ul>
      </aside>
    </div>
    ${
      failure === undefined
        ? nothing
        : html`<p class="problem" role="alert">
            ${renderIcon("warning")}${
              failure.kind === "offline" ? messages.offline : (failure.issues[0]?.message ?? failure.title)
            }
            · ${say.beginFailed}
          </p>`
    }
    <div class="bar">
      <button type="button" class="button" @click=${frame.back}>${say.back}</button>
      <button
        type="button"
        class="button filled begin"
        aria-disabled=${isReady ? "false" : "true"}
        @click=${() => {
          if (isReady) frame.begin();
        }}
      >
        ${isBeginning ? say.beginning : say.begin}
      </button>
    </div>
  </section>`;
}
