import {
  BylawError,
  compileLayers,
  documentsOf,
  hasErrors,
  jsonEqual,
  parsePack,
  planUpgrade,
  runCases,
  targetValue,
  type Operation,
  type Pack,
} from "@bylaw/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tailorTargets } from "../../../core/src/schema/index.ts";
import {
  basePack,
  datedOperation,
  documentOperation,
  edition,
} from "../../../core/src/tailoring/random-layers.contract.ts";
import {
  baseOfPack,
  loadPack,
  releaseIssues,
  type BaseReference,
  type Layered,
  type LoadedPolicy,
  type PolicyBase,
} from "../policy/index.ts";
import type { Release } from "../storage/index.ts";
import { approveDraft } from "./approve-draft.ts";
import type { Ground } from "./ground.ts";
import { createDraft } from "./create-draft.ts";
import type { DraftSaid } from "./draft-parts.ts";
import { installPolicy } from "./install-policy.ts";
import { rollBackRelease, type Standing } from "./roll-back-release.ts";
import { submitDraft } from "./submit-draft.ts";

const NOON = Date.parse("2025-06-01T12:00:00Z");
const author = { person: "wang.min", at: NOON };
const second = { person: "li.na", at: NOON };

type Choice = "ours" | "theirs" | undefined;
type Step =
  | { readonly kind: "change"; readonly operations: readonly Operation[] }
  | { readonly kind: "upgrade"; readonly to: Pack; readonly choices: readonly Choice[] }
  | { readonly kind: "rollBack"; readonly to: number };

const operation = fc.oneof(
  { arbitrary: documentOperation(tailorTargets), weight: 3 },
  { arbitrary: datedOperation, weight: 2 },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    arbitrary: fc.record({
      kind: fc.constant("change" as const),
      operations: fc.array(operation, { minLength: 1, maxLength: 2 }),
    }),
    weight: 8,
  },
  {
    arbitrary: fc.record({
      kind: fc.constant("upgrade" as const),
      to: edition,
      choices: fc.array(fc.constantFrom<Choice[]>("ours", "theirs", "theirs", undefined), {
        minLength: 9,
        maxLength: 9,
      }),
    }),
    weight: 2,
  },
  { arbitrary: fc.record({ kind: fc.constant("rollBack" as const), to: fc.nat(9) }), weight: 1 },
);

/** A release as a policy service would read it. */
function standing(release: Release, pack: Pack, below: PolicyBase): Standing {
  const { documents: _, layer, ...summary } = release;
  const policy: LoadedPolicy = loadPack(summary, pack);
  const reference = summary.base as unknown as BaseReference;
  return { policy, layered: { ...below, reference, layer: layer as unknown as Layered["layer"], isKept: true } };
}

function installed(): Standing {
  const below = baseOfPack(basePack);
  const { release } = installPolicy(author, "r1", below, { tenant: "acme", isSite: false, reason: "" });
  return standing(release, basePack, below);
}

/** The choices of a plan, those that have to be made among them where they are. */
function chosen(
  { layered }: Standing,
  to: Pack,
  choices: readonly Choice[],
  from: string,
): Record<string, "ours" | "theirs"> {
  const { lines } = planUpgrade(layered.pack, to, [layered.layer], from);
  const made = lines.map(({ id }, nth) => [id, choices[nth % choices.length]] as const);
  return Object.fromEntries(made.flatMap(([id, choice]) => (choice === undefined ? [] : [[id, choice] as const])));
}

/** One step by the commands that the routes take; what they refuse changes nothing. */
function take(now: Standing, past: readonly Standing[], each: Step, id: string, from: string): Standing | undefined {
  try {
    if (each.kind === "rollBack") {
      const earlier = past[each.to % past.length] ?? now;
      const { release, pack } = rollBackRelease(second, id, now, earlier, { from, reason: "x" }, runCases);
      return standing(release, pack, earlier.layered);
    }
    const to = each.kind === "upgrade" ? baseOfPack(each.to) : undefined;
    const said: DraftSaid = {
      title: "x",
      operations: each.kind === "change" ? each.operations : [],
      upgrade:
        each.kind === "upgrade" && to !== undefined
          ? { to: to.reference, choices: chosen(now, each.to, each.choices, from) }
          : null,
    };
    const offered = to === undefined ? [] : [to.reference];
    const { draft } = createDraft(author, "d", said, {
      loaded: now.policy,
      layered: now.layered,
      today: from,
      offered,
    });
    const { policy, layered } = now;
    const ground: Ground = { policy, layered, base: policy, baseLayer: layered.layer, to, runCases };
    const submitted = submitDraft(author, draft, ground, { from, reason: "x" });
    const { release, pack } = approveDraft(second, id, submitted.draft, ground, { comment: null, expected: undefined });
    return standing(release, pack, to ?? layered);
  } catch (error) {
    if (error instanceof BylawError) return undefined;
    throw error;
  }
}

const undated = ({ chapters, vocabularies, forms, cadences, clocks }: Pack) => ({
  chapters,
  vocabularies,
  forms,
  cadences,
  clocks,
});

/** Figures and rules as they stand on a day. */
function dated(pack: Pack, day: string): unknown {
  const targets = [
    ...pack.parameters.flatMap(({ parameters }) => parameters.map(({ id }) => `parameter:${id}`)),
    ...pack.decisions.flatMap(({ id, rules, table }) => [
      ...(rules ?? []).map(({ name }) => `decision:${id}/rules/${name}`),
      ...(table?.rows ?? []).map(({ name }) => `decision:${id}/table/rows/${name}`),
    ]),
  ];
  const said = [...new Set(targets)].toSorted().map((at) => [at, targetValue(pack, at, day)] as const);
  // A rule of a version that does not hold on the day says nothing.
  return Object.fromEntries(said.filter(([, value]) => value !== null));
}

describe("drafts, upgrades and roll-backs in any order", () => {
  it("never crash, publish nothing that is wrong, and lose nothing that nobody has decided about", () => {
    const taken = { change: 0, upgrade: 0, rollBack: 0 };
    fc.assert(
      fc.property(fc.array(step, { minLength: 6, maxLength: 14 }), (steps) => {
        let now = installed();
        const past: Standing[] = [now];
        steps.forEach((each, nth) => {
          const from = new Date(NOON + nth * 86_400_000).toISOString().slice(0, 10);
          const next = take(now, past, each, `r${nth + 2}`, from);
          if (next === undefined) return;
          taken[each.kind] += 1;
          const { policy, layered } = next;
          const { pack } = policy;
          // It is a policy, and says of itself that it is one.
          const copy: readonly unknown[] = JSON.parse(JSON.stringify(documentsOf(pack)));
          expect(() => parsePack(copy)).not.toThrow();
          expect(hasErrors(releaseIssues(pack, runCases(pack)))).toBe(false);
          // What lies below and the company's own make it, from the day on.
          const compiled = compileLayers(layered.pack, [layered.layer], from);
          expect(compiled.issues.filter(({ severity }) => severity === "error")).toEqual([]);
          expect(undated(pack)).toEqual(undated(compiled.pack));
          for (const day of [from, "2026-12-31"]) expect(dated(pack, day)).toEqual(dated(compiled.pack, day));
          // What is not redundant, nor decided for the new edition, is still there.
          if (each.kind === "upgrade") {
            const { lines } = planUpgrade(now.layered.pack, each.to, [now.layered.layer], from);
            const choices = chosen(now, each.to, each.choices, from);
            const kept = lines.filter(
              ({ id, verdict }) => choices[id] === "ours" || (choices[id] === undefined && verdict !== "redundant"),
            );
            const named = layered.layer.operations.map(({ op, at, value }) => JSON.stringify([op, at, value]));
            for (const { operation: own } of kept) {
              expect(named).toContain(JSON.stringify([own.op, own.at, own.value]));
            }
          }
          if (each.kind === "rollBack") {
            const earlier = past[each.to % past.length] ?? now;
            expect(layered.layer.operations).toEqual(earlier.layered.layer.operations);
            expect(jsonEqual(layered.pack, earlier.layered.pack)).toBe(true);
          }
          past.push(next);
          now = next;
        });
      }),
      { numRuns: 20 },
    );
    // Enough of them came through for this to say something.
    expect(taken.change).toBeGreaterThan(20);
    expect(taken.upgrade).toBeGreaterThan(5);
    expect(taken.rollBack).toBeGreaterThan(3);
  }, 180_000);
});
