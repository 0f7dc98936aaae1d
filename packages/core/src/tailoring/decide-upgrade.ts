import { issue, within, type Issue } from "../issue/index.ts";
import { tailorPack, targetValue } from "../policy/index.ts";
import type { Layer, Operation } from "../schema/index.ts";
import { layerName } from "./compile-layers.ts";
import type { UpgradeLine, UpgradePlan } from "./plan-upgrade.ts";

/** What a person decides of a line: the company's own, the new pack's, or another operation in place of it. */
export type UpgradeChoice = "ours" | "theirs" | Operation;

/** The layers as they go on with the new pack. */
export interface DecidedUpgrade {
  /** With a revision more and written for the new pack. What is not decided is still in them, as it was. */
  readonly layers: readonly Layer[];
  /** What is left out: redundant, or decided for the pack. */
  readonly dropped: readonly UpgradeLine[];
  readonly issues: readonly Issue[];
}

/**
 * Makes the operations of a plan anew, each expecting what stands there now. What the pack has not changed is kept and what is
 * redundant goes, unless somebody decides otherwise; a conflict, an orphan and what is forbidden must be decided, and an
 * operation that still cannot be applied stays and is told: nothing is lost that nobody has decided about.
 *
 * @param choices by the ids of the plan's lines
 * @issues `tailoring/undecided` and those of {@link tailorPack}, in the document `layer/company:acme`
 */
export function decideUpgrade(
  { to, layers, from, lines }: UpgradePlan,
  choices: Readonly<Record<string, UpgradeChoice>>,
): DecidedUpgrade {
  let state = to;
  const dropped: UpgradeLine[] = [];
  const issues: Issue[] = [];
  const decided = layers.map((layer): Layer => {
    const name = layerName(layer);
    const operations: Operation[] = [];
    for (const line of lines.filter((each) => each.layer === name)) {
      const choice = Object.hasOwn(choices, line.id) ? choices[line.id] : chosenFor(line);
      if (choice === "theirs") {
        dropped.push(line);
        continue;
      }
      const place = `/operations/${operations.length}`;
      const document = `layer/${name}`;
      if (choice === undefined) {
        const params = { target: line.operation.at, layer: name };
        issues.push(issue("tailoring/undecided", params, { pointer: `${place}/at`, document }));
      }
      const wanted = typeof choice === "object" ? choice : line.operation;
      const day = wanted.from ?? from;
      // What was written in an earlier revision goes on saying so.
      const revision = typeof choice === "object" ? layer.revision + 1 : (wanted.revision ?? layer.revision);
      const said = { ...wanted, revision };
      const made = said.op === "set" ? { ...said, expect: targetValue(state, said.at, day) } : said;
      const applied = tailorPack(state, [made], from);
      if (choice !== undefined) {
        if (applied.pack === state || typeof choice === "object") {
          issues.push(...applied.issues.map((found) => within(shortened(found), place, document)));
        }
        state = applied.pack;
      }
      operations.push(choice === undefined ? line.operation : made);
    }
    const { id, version } = to.manifest;
    return { ...layer, revision: layer.revision + 1, base: { pack: id, version }, operations };
  });
  return { layers: decided, dropped, issues };
}

/** What goes without saying. */
function chosenFor({ verdict }: UpgradeLine): UpgradeChoice | undefined {
  return verdict === "keep" ? "ours" : verdict === "redundant" ? "theirs" : undefined;
}

function shortened(found: Issue): Issue {
  return { ...found, pointer: found.pointer.replace(/^\/0/u, "") };
}
