import type { Locale } from "../../issue/index.ts";
import type { ConditionScope } from "../condition-scope.ts";
import { standardOperators, type OperatorSet } from "../operator-set.ts";
import type { PhraseLabels } from "../phrase/phrase-labels.ts";

/** What a sentence is made with: names and types, their words, and the language. */
export interface SentenceContext {
  readonly scope: ConditionScope;
  readonly labels: PhraseLabels;
  readonly locale: Locale;
}

/** The operators that may be used. */
export function operatorsOf({ scope }: SentenceContext): OperatorSet {
  return scope.operators ?? standardOperators;
}
