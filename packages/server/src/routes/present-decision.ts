import { explain, type BoundPolicy, type DecisionResult, type Locale } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import { localIssues } from "../http/index.ts";

/** A decision as the API shows it. @param explained what it was made on, when it is also to be told as sentences */
export function presentDecision(
  policy: BoundPolicy,
  result: DecisionResult,
  locale: Locale,
  explained?: { readonly facts: unknown; readonly options: Parameters<typeof explain>[4] & {} },
): HttpSchemas["DecisionAnswer"] {
  return {
    ...result,
    issues: localIssues(result.issues, locale),
    ...(explained === undefined
      ? {}
      : { explanation: explain(policy, result, locale, explained.facts, explained.options) }),
  };
}
