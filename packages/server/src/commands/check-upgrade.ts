import {
  BylawError,
  decideUpgrade,
  issue,
  jsonEqual,
  planUpgrade,
  pointerOf,
  throwOnErrors,
  type CompiledPolicy,
  type Issue,
  type Layer,
  type UpgradePlan,
} from "@bylaw/core";
import { laidOver, releaseIssues, type PolicyBase } from "../policy/index.ts";
import type { CheckedRelease, Ground } from "./ground.ts";
import type { DraftUpgrade, Kept } from "./draft-parts.ts";
import { judgeLayer } from "./judge-layer.ts";

/** An upgrade as it is decided so far. */
export interface DecidedLayer {
  readonly plan: UpgradePlan;
  /** The company's layer on the new base. */
  readonly layer: Layer;
  readonly compiled: CompiledPolicy;
  /** What is undecided, or wrong with what is decided. */
  readonly issues: readonly Issue[];
}

/**
 * What an upgrade makes of the company's layer.
 *
 * @param from the day of the upgrade, ISO 8601
 * @param revision of the layer afterwards
 * @issues `server/unknown-upgrade-line`, `tailoring/undecided`, those of core's `decideUpgrade` and `compileLayers`
 */
export function decideLayer(
  { layered }: Pick<Ground, "layered">,
  to: PolicyBase,
  choices: DraftUpgrade["choices"],
  from: string,
  revision: number,
): DecidedLayer {
  const plan = planUpgrade(layered.pack, to.pack, [...to.under, layered.layer], from);
  const known = new Set(plan.lines.map(({ id }) => id));
  const unknown = Object.keys(choices)
    .filter((id) => !known.has(id))
    .map((id) =>
      issue("server/unknown-upgrade-line", { line: id }, { document: "body", pointer: pointerOf(["choices", id]) }),
    );
  const decided = decideUpgrade(plan, choices);
  const made = decided.layers.at(-1) ?? layered.layer;
  const { pack, version } = to.reference;
  const layer: Layer = { ...made, revision, base: { pack, version } };
  const judged = judgeLayer(to, layer, undefined, [], from);
  const told = new Set(decided.issues.map(({ code, pointer }) => `${code} ${pointer}`));
  const further = judged.issues.filter(({ code, pointer }) => !told.has(`${code} ${pointer}`));
  return { plan, layer, compiled: judged.compiled, issues: [...unknown, ...decided.issues, ...further] };
}

/**
 * The policy that an upgrade makes from a day on: figures, rules and calendars are as they were before that day.
 *
 * @issues `server/unknown-base`, `server/upgrade-moved` and those of {@link decideLayer} and of a release
 */
export function checkUpgrade(
  upgrade: DraftUpgrade,
  keeps: readonly Kept[] | undefined,
  from: string,
  ground: Ground,
): CheckedRelease {
  const { policy, layered, to } = ground;
  if (to === undefined) throw unknownBase(upgrade);
  // The lines of the plan are counted: on other operations the choices would be about something else.
  const { baseLayer } = ground;
  if (baseLayer !== undefined && !jsonEqual(baseLayer.operations, layered.layer.operations)) {
    throw new BylawError([issue("server/upgrade-moved", {})]);
  }
  const decided = decideLayer(ground, to, upgrade.choices, from, policy.release.number + 1);
  throwOnErrors(decided.issues);
  const { pack: next } = decided.compiled;
  const broken = releaseIssues(next, ground.runCases(next));
  throwOnErrors(broken);
  const layer = keeps === undefined ? decided.layer : { ...decided.layer, keeps: [...keeps] };
  const base = { ...to.reference, since: from };
  return { pack: withCasesThatHold(laidOver(policy.pack, next, from), ground), operations: [], layer, base, below: to };
}

/** The base that a draft names is not offered (any more). */
export function unknownBase({ to }: DraftUpgrade): BylawError {
  const { pack, version } = to;
  return new BylawError([
    issue("server/unknown-base", { pack, version }, { document: "body", pointer: "/upgrade/to" }),
  ]);
}

/** Without the cases that play before the upgrade and tell of the new figures: on their days the old ones hold. */
function withCasesThatHold(
  pack: CheckedRelease["pack"],
  { runCases }: Pick<Ground, "runCases">,
): CheckedRelease["pack"] {
  const failed = new Set(runCases(pack).flatMap(({ id, status }) => (status === "failed" ? [id] : [])));
  if (failed.size === 0) return pack;
  const cases = pack.cases.map((document) =>
    document.cases === undefined
      ? document
      : { ...document, cases: document.cases.filter(({ id }) => !failed.has(id)) },
  );
  return { ...pack, cases };
}
