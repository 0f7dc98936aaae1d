import type { Truth } from "../../value/index.ts";
import type { BoundCondition, ReadFact } from "../bound-condition.ts";
import type { ConditionScope } from "../condition-scope.ts";

/** What is asked when something is missing: which facts would settle these conditions. */
export interface MissingQuestion {
  readonly conditions: readonly BoundCondition[];
  readonly read: ReadFact;
  /**
   * Whether the outcome is settled when the conditions come out so. Knowing more must not unsettle it:
   * true with some truths unknown means true whatever they turn out to be.
   */
  readonly isSettled: (truths: Truth[]) => boolean;
  /** What is known of the facts' domains; it rules out classes that cannot be (an amount below 0, a third truth). */
  readonly scope?: Pick<ConditionScope, "fact" | "context" | "operators">;
}
