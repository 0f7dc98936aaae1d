/**
 * What lies on a pack: the layers of a company and its sites, whether they only make stricter what may only be tightened, and
 * what becomes of them when the pack is upgraded. Single operations and how they are applied are the business of `policy`.
 */
export { appendOperations } from "./append-operations.ts";
export { compileLayers, keptBy, layerName, type CompiledPolicy, type TargetOrigin } from "./compile-layers.ts";
export { decideUpgrade, type DecidedUpgrade, type UpgradeChoice } from "./decide-upgrade.ts";
export { planUpgrade, type UpgradeLine, type UpgradePlan, type UpgradeVerdict } from "./plan-upgrade.ts";
export type { KeptClock, RehearsedClock, RehearsedLimit } from "./rehearse-clocks.ts";
export type { KeptAnswers, RehearsedDraft } from "./rehearse-forms.ts";
export { rehearseUpgrade, type Rehearsal, type RehearsalRecords, type RehearsedOutcome } from "./rehearse-upgrade.ts";
export { tellDraft, tellRehearsal, type RehearsalLine, type ToldRehearsal } from "./tell-rehearsal.ts";
export { toJsonPatch, type JsonPatchOperation } from "./to-json-patch.ts";
export { takeBack, type TakenBack } from "./take-back.ts";
