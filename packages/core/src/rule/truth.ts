import { unknown, type Truth } from "../value/index.ts";

/** True when every one is true; false when any is false, whatever is unknown. */
export function allTruths(truths: Iterable<Truth>): Truth {
  let result: Truth = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === unknown) result = unknown;
  }
  return result;
}

/** True when any is true, whatever is unknown; false when every one is false. */
export function anyTruth(truths: Iterable<Truth>): Truth {
  let result: Truth = false;
  for (const truth of truths) {
    if (truth === true) return true;
    if (truth === unknown) result = unknown;
  }
  return result;
}

/** The opposite; unknown stays unknown. */
export function notTruth(truth: Truth): Truth {
  return truth === unknown ? unknown : !truth;
}
