import type { Locale } from "../issue/index.ts";
import type { SentenceContext } from "../rule/index.ts";
import type { BoundPolicy } from "./bind-day.ts";
import { labelsOf } from "./labels.ts";

/** What the sentences of a policy's conditions are made with, on its day and in one language. */
export function sentenceContext(policy: BoundPolicy, locale: Locale): SentenceContext {
  return { scope: policy.scope, labels: labelsOf(policy, locale), locale };
}
