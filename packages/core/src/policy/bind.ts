import { BylawError, issue, throwOnErrors } from "../issue/index.ts";
import { parseDate } from "../value/index.ts";
import { bindDay, type BoundPolicy } from "./bind-day.ts";
import { failedChecks } from "./check-parameters.ts";
import type { Pack } from "./pack.ts";
import { tailorParameters } from "./tailor-parameters.ts";

export interface BindOptions {
  /** The day that is asked about, ISO 8601. */
  readonly asOf: string;
  /** Parameter values that stand in for the pack's own on that day, by id. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** The release that the pack is a snapshot of, for the trace. */
  readonly release?: string;
}

/**
 * Binds a pack to a day.
 *
 * @issues `policy/not-in-force`, `input/not-a-date`, and for `set` those of {@link tailorParameters} and of the
 *   policy's cross-checks on that day
 */
export function bind(pack: Pack, options: BindOptions): BoundPolicy {
  const { asOf, set = {}, release } = options;
  if (parseDate(asOf) === undefined) throw new BylawError([issue("input/not-a-date", { given: asOf })]);
  const from = pack.manifest.effectiveFrom;
  if (asOf < from) throw new BylawError([issue("policy/not-in-force", { day: asOf, from })]);
  if (Object.keys(set).length === 0) return bindDay(pack, asOf, release);
  const tailored = tailorParameters(pack, set, asOf);
  throwOnErrors(tailored.issues);
  throwOnErrors(failedChecks(tailored.pack, asOf));
  return bindDay(tailored.pack, asOf, release);
}
