import type { BylawProblem, Locale } from "@bylaw/client";

import type { IssueView } from "./views.ts";

/** Why there is no answer: nobody reached, or the server's own words. */
export type Failure =
  | { readonly kind: "offline" }
  | {
      readonly kind: "refused";
      readonly status: number;
      readonly title: string;
      readonly issues: readonly IssueView[];
    };

/** An answer or why there is none; asking never throws. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** What goes with every question besides what it is about. */
export interface Asking {
  readonly locale: Locale;
  readonly signal?: AbortSignal;
}

/** What the client was asked, as an answer. */
export async function answerTo<Value>(asked: Promise<Value>): Promise<Answer<Value>> {
  try {
    return { ok: true, value: await asked };
  } catch (error) {
    // Whatever kept the server from being reached or its answer from being read, the reader can only try again.
    if (!isProblem(error) || error.status === 0) return { ok: false, failure: { kind: "offline" } };
    const { status, title, issues } = error;
    return { ok: false, failure: { kind: "refused", status, title, issues } };
  }
}

// Not by its class: the client that a page shares may have come with another copy of the bundle.
function isProblem(error: unknown): error is BylawProblem {
  return error instanceof Error && error.name === "BylawProblem";
}
