import { bind, type BoundPolicy } from "@bylaw/core";

import type { OperationView } from "../../api/index.ts";
import type { PolicyModel } from "../policy-model.ts";

/** What keeps rules from being asked. */
const BROKEN = /^(?:rule|value|facts|decision)\//u;

/**
 * The policy on a day (ISO 8601) with operations in it, as far as outcomes depend on it; `undefined` when its rules cannot be asked.
 * What is wrong with them the server tells.
 */
export function boundDraft(
  model: PolicyModel,
  operations: readonly OperationView[],
  day: string,
): BoundPolicy | undefined {
  const { pack, issues } = model.tailored(operations, day);
  if (issues.some(({ code, severity }) => severity === "error" && BROKEN.test(code))) return undefined;
  try {
    return bind({ ...pack, clocks: [], cadences: [], careDates: [], forms: [], cases: [] }, { asOf: day });
  } catch {
    // Rules that nobody has checked yet may be anything.
    return undefined;
  }
}
