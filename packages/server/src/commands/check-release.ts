import { applyOperations, appendOperations, BylawError, issue, throwOnErrors, type Operation } from "@bylaw/core";
import { movedTargets, notYetTold, releaseIssues } from "../policy/index.ts";
import type { Draft } from "../storage/index.ts";
import { checkUpgrade } from "./check-upgrade.ts";
import { datedOperations } from "./dated-operations.ts";
import { draftKeeps, draftUpgrade } from "./draft-parts.ts";
import type { CheckedRelease, Ground } from "./ground.ts";
import { judgeLayer } from "./judge-layer.ts";

/**
 * The policy that a draft makes from a day on, with everything checked that a release may not break.
 *
 * @param from ISO 8601, for operations that name no day
 * @param approval who approves it and when, for the deviations in it; nobody yet when left out
 * @issues `server/draft-empty`; `server/no-such-time`; `tailoring/conflict` for a figure that another release has
 *   changed since the draft was written; with `tailoring/…`, `parameter/…` and `policy/case-failed` what the result breaks; those of
 *   {@link checkUpgrade}
 */
export function checkRelease(draft: Draft, from: string, ground: Ground, approval?: Approval): CheckedRelease {
  const { policy, layered } = ground;
  const written = draft.operations as unknown as readonly Operation[];
  const operations = approvedOperations(datedOperations(written, from), from, approval);
  const [keeps, upgrade] = [draftKeeps(draft), draftUpgrade(draft)];
  if (operations.length === 0 && keeps === undefined && upgrade === undefined) {
    throw new BylawError([issue("server/draft-empty", {})]);
  }
  const { since = "" } = layered.reference;
  const begins = since > policy.pack.manifest.effectiveFrom ? since : policy.pack.manifest.effectiveFrom;
  const first = [from, ...operations.flatMap((each) => each.from ?? [])].toSorted()[0] ?? from;
  if (from < policy.pack.manifest.effectiveFrom || first < since)
    throw new BylawError([issue("server/no-such-time", { begins }, { document: "body", pointer: "/from" })]);
  if (upgrade !== undefined) return checkUpgrade(upgrade, keeps, from, ground);
  throwOnErrors(movedTargets(operations, from, ground.base?.pack, policy.pack));
  const { pack, issues } = applyOperations(policy.pack, operations, from);
  const appended = appendOperations(layered.layer, operations, policy.release.number + 1);
  const layer = keeps === undefined ? appended : { ...appended, keeps: [...keeps] };
  // Whether it is strict enough is a question about what lies below, not about what the company has made of it.
  const applied = issues.filter(({ code }) => code !== "tailoring/loosened");
  const judged = judgeLayer(layered, layer, layered, operations, from);
  // Rules that make no sense cannot be asked; what they break besides is told once they do.
  throwOnErrors([...applied, ...notYetTold(judged.issues, applied)]);
  // Behind a roll-back a day can say one thing as the company's past and another by base and layer; such days are not changed.
  throwOnErrors(movedTargets(operations, from, judged.compiled.pack, pack));
  throwOnErrors(notYetTold(releaseIssues(pack, ground.runCases(pack)), issues));
  // After an upgrade the cases of the new base speak of its own figures, which have not always held.
  const { pack: compiled } = judged.compiled;
  if (since !== "") throwOnErrors(releaseIssues(compiled, ground.runCases(compiled)));
  return {
    pack,
    operations,
    layer,
    base: layered.reference,
    below: layered.isKept ? undefined : layered,
  };
}

/** Who approves a draft, and the day, ISO 8601. */
export interface Approval {
  readonly person: string;
  readonly day: string;
}

/** Operations whose deviations are approved: by the second person, whoever the author may have named. */
function approvedOperations(
  operations: readonly Operation[],
  from: string,
  approval: Approval | undefined,
): readonly Operation[] {
  if (approval === undefined) return operations;
  return operations.map((each) => {
    if (each.deviation === undefined) return each;
    // What holds already was deviated from before it was approved.
    const at = approval.day <= from ? approval.day : each.deviation.at;
    return { ...each, deviation: { ...each.deviation, approvedBy: approval.person, at } };
  });
}
