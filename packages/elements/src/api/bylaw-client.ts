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

/** What is asked besides the path. A body makes it a POST unless another method is named. */
export interface JsonRequest {
  readonly method?: "GET" | "POST" | "PUT" | "DELETE";
  readonly body?: unknown;
  /** The version that a change is meant for: it is refused when somebody else has changed it since. */
  readonly version?: number;
  /** The same key twice does a thing once, however often the network makes us ask. */
  readonly idempotencyKey?: string;
  readonly locale: string;
  readonly signal?: AbortSignal;
}

/** What the elements need of a client. `path` begins with `/v1/`. */
export interface BylawClient {
  fetchJson<Value>(path: string, request: JsonRequest): Promise<Answer<Value>>;
}
