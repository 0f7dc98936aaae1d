import { hasErrors, type Issue } from "../issue/index.ts";
import { jsonEqual } from "../json/index.ts";
import { tailorPack, targetClauses, targetValue, type Pack } from "../policy/index.ts";
import type { Layer, Operation } from "../schema/index.ts";
import { checkDeviation } from "./check-deviation.ts";
import { keptBy, layerName } from "./compile-layers.ts";
import { loosenings } from "./loosenings.ts";

/**
 * What becomes of an operation when the pack below is another: `keep` it as the pack has not changed there; it is `redundant` as the
 * new pack says the same; a `conflict` as both have changed; an `orphan` as what it names is gone; `forbidden` as the new pack, or
 * a layer below, no longer allows it.
 */
export type UpgradeVerdict = "keep" | "redundant" | "conflict" | "orphan" | "forbidden";

/** One operation in the light of the new pack. */
export interface UpgradeLine {
  /** `company:acme/3`: the layer and the place in its list. */
  readonly id: string;
  readonly layer: string;
  readonly operation: Operation;
  readonly verdict: UpgradeVerdict;
  /** The clauses that ask for what is changed. */
  readonly clauses: readonly string[];
  /** What stood there in the pack and the layers below, and stands there now; `null` for nothing. */
  readonly old: unknown;
  readonly now: unknown;
  /** What the operation makes of it; the whole of what it adds, `null` for what it takes out. */
  readonly own: unknown;
  /** Why it cannot be applied any more. */
  readonly reasons: readonly Issue[];
}

/** What an upgrade does to every operation of every layer, each exactly once, in order. */
export interface UpgradePlan {
  readonly to: Pack;
  readonly layers: readonly Layer[];
  /** The day on which the upgrade takes place, ISO 8601. */
  readonly from: string;
  readonly lines: readonly UpgradeLine[];
}

/**
 * Compares, for every target that layers change, what the old pack says, what the new one says and what the company wants. Layers
 * are of the right shape. Whatever stands below an operation, other operations included, counts as the pack for it.
 *
 * @param from the day of the upgrade, for operations that name none, ISO 8601
 */
export function planUpgrade(oldBase: Pack, newBase: Pack, layers: readonly Layer[], from: string): UpgradePlan {
  let [old, now] = [oldBase, newBase];
  const lines: UpgradeLine[] = [];
  layers.forEach((layer, nth) => {
    const [below, belowNow] = [old, now];
    layer.operations.forEach((operation, at) => {
      const { expect: _, ...free } = operation;
      const before = tailorPack(old, [free], from);
      const after = tailorPack(now, [free], from);
      const day = operation.from ?? from;
      const values = {
        old: targetValue(old, operation.at, day),
        now: targetValue(now, operation.at, day),
        own: operation.op === "move" ? (operation.after ?? operation.before ?? null) : (operation.value ?? null),
      };
      const kept = keptBy(operation.at, layers.slice(0, nth));
      const isAllowed =
        operation.deviation !== undefined &&
        !hasErrors(
          checkDeviation(belowNow, operation, targetClauses(belowNow, operation), from, { pointer: "", document: "" }),
        );
      const reasons =
        after.pack === now ? after.issues : isAllowed ? [] : loosenedBy(below, before.pack, belowNow, after, from);
      lines.push({
        id: `${layerName(layer)}/${at}`,
        layer: layerName(layer),
        operation,
        verdict: kept === undefined ? verdictOf(operation, values, now, after, reasons) : "forbidden",
        clauses: targetClauses(now, operation),
        ...values,
        reasons,
      });
      [old, now] = [before.pack, after.pack];
    });
  });
  return { to: newBase, layers, from, lines };
}

type Applied = ReturnType<typeof tailorPack>;

function verdictOf(
  { op }: Operation,
  { old, now, own }: Pick<UpgradeLine, "old" | "now" | "own">,
  state: Pack,
  after: Applied,
  reasons: readonly Issue[],
): UpgradeVerdict {
  if (after.pack === state) {
    const codes = new Set(after.issues.map(({ code }) => code));
    if (codes.has("tailoring/locked")) return "forbidden";
    const isGone = [...codes].some((code) => orphaned.has(code));
    if (isGone) return op === "remove" ? "redundant" : "orphan";
    return "conflict";
  }
  if (op === "set" && jsonEqual(now, own)) return "redundant";
  if (op === "move" && jsonEqual(documentsText(state), documentsText(after.pack))) return "redundant";
  // What the company has added itself changes with no pack.
  if ((op === "set" || op === "remove") && !jsonEqual(old, now)) return "conflict";
  return reasons.length > 0 ? "forbidden" : "keep";
}

/** What says that the thing named is not there any more. */
const orphaned: ReadonlySet<string> = new Set([
  "tailoring/unknown-target",
  "tailoring/unknown-rule",
  "tailoring/not-written-so",
  "tailoring/unknown-day",
  "tailoring/unknown-document",
  "tailoring/unknown-item",
  "form/unknown-section",
  "policy/unknown-decision",
  "calendar/unknown",
]);

/** What an operation loosens on the new pack that it did not on the old one. */
function loosenedBy(below: Pack, before: Pack, belowNow: Pack, after: Applied, from: string): readonly Issue[] {
  const ofParameters = after.issues.filter(({ code }) => code === "tailoring/loosened");
  const told = new Set(loosenings(below, before, from).map(({ at }) => at));
  const found = loosenings(belowNow, after.pack, from).filter(({ at }) => !told.has(at));
  return [...ofParameters, ...found.map(({ tell }) => tell({ pointer: "", document: "tailoring" }))];
}

function documentsText({ forms, decisions }: Pack): unknown {
  return { forms, decisions: decisions.map(({ rules, table, id }) => ({ id, rules, table })) };
}
