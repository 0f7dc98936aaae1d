import type { IssueView } from "../api-types.ts";

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

/** What is asked besides the path. A body makes it a POST. */
export interface JsonRequest {
  readonly body?: unknown;
  readonly locale: string;
  readonly signal?: AbortSignal;
}

/** What the elements need of a client. `path` begins with `/v1/`. */
export interface BylawClient {
  fetchJson<Value>(path: string, request: JsonRequest): Promise<Answer<Value>>;
}
