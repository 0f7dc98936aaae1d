import fc from "fast-check";
import { applyPatch } from "rfc6902";
import { describe, expect, it } from "vitest";
import { documentsOf, parsePack, type Pack } from "../policy/index.ts";
import { checkTailoring, tailorTargets, type Layer } from "../schema/index.ts";
import { comparePolicies, describeOperation, describeTarget, describeValue } from "../wording/index.ts";
import { compileLayers } from "./compile-layers.ts";
import { decideUpgrade, type UpgradeChoice } from "./decide-upgrade.ts";
import { companyLayer } from "./layered-pack.contract.ts";
import { planUpgrade } from "./plan-upgrade.ts";
import { basePack, datedOperation, documentOperation, edition, randomLayers } from "./random-layers.contract.ts";
import { rehearseUpgrade } from "./rehearse-upgrade.ts";
import { tellRehearsal } from "./tell-rehearsal.ts";
import { toJsonPatch } from "./to-json-patch.ts";

const day = "2026-06-01";
/** Whatever somebody may write. */
const anything = fc.oneof(
  { arbitrary: documentOperation(tailorTargets), weight: 3 },
  { arbitrary: datedOperation, weight: 1 },
);
/** What has the shape of an operation: values need not fit their place. */
const operation = anything.filter((each) => checkTailoring([each]).length === 0);
const layers = randomLayers(operation, 6);
const choices = fc.infiniteStream(fc.constantFrom("ours", "theirs", undefined));

const effective = (pack: Pack, list: readonly Layer[]) => compileLayers(pack, list, day).pack;
const isSmooth = (from: Pack, to: Pack, list: readonly Layer[]) =>
  planUpgrade(from, to, list, day).lines.every(({ verdict }) => verdict === "keep");
const upgraded = (from: Pack, to: Pack, list: readonly Layer[]) =>
  decideUpgrade(planUpgrade(from, to, list, day), {}).layers;
/** The layers without the operations that are wrong on the first edition. */
const right = (list: readonly Layer[]): readonly Layer[] => {
  const { issues } = compileLayers(basePack, list, day);
  const wrong = new Set(issues.map(({ document, pointer }) => `${document ?? ""} ${pointer.split("/")[2] ?? ""}`));
  return list.map((layer) => ({
    ...layer,
    operations: layer.operations.filter((_, at) => !wrong.has(`layer/${layer.layer}:${layer.id} ${at}`)),
  }));
};
const chosenFrom = (ids: readonly string[], stream: fc.Stream<"ours" | "theirs" | undefined>) =>
  Object.fromEntries(
    ids.flatMap((id): [string, UpgradeChoice][] => {
      const choice = stream.next().value;
      return choice === undefined ? [] : [[id, choice]];
    }),
  );

describe("layers and upgrades in a storm", () => {
  it("never crash, say the same twice, hold every operation once, and let nothing pass that is wrong", () => {
    const seen = new Set<string>();
    let passed = 0;
    fc.assert(
      fc.property(layers, edition, choices, (list, next, stream) => {
        const plan = planUpgrade(basePack, next, list, day);
        expect(planUpgrade(basePack, next, list, day)).toEqual(plan);
        expect(plan.lines.map((line) => line.operation)).toEqual(list.flatMap(({ operations }) => operations));
        for (const { verdict } of plan.lines) seen.add(verdict);
        const chosen = chosenFrom(
          plan.lines.map(({ id }) => id),
          stream,
        );
        const { layers: decided, dropped, issues } = decideUpgrade(plan, chosen);
        expect(decided.reduce((sum, { operations }) => sum + operations.length, 0) + dropped.length).toBe(
          plan.lines.length,
        );
        // What goes is redundant, or somebody has decided so.
        for (const { id, verdict } of dropped) expect(verdict === "redundant" || chosen[id] === "theirs").toBe(true);
        const compiled = compileLayers(next, decided, day);
        if ([...compiled.issues, ...issues].some(({ severity }) => severity === "error")) return;
        passed += 1;
        expect(() => parsePack(structuredClone(documentsOf(compiled.pack)))).not.toThrow();
      }),
      { numRuns: 90 },
    );
    expect([...seen].toSorted()).toEqual(["conflict", "forbidden", "keep", "orphan", "redundant"]);
    expect(passed).toBeGreaterThan(10);
  }, 60_000);

  it("are refused, and never crash, when they have not even the shape", () => {
    fc.assert(
      fc.property(randomLayers(anything, 4), edition, (list, next) => {
        const { issues } = compileLayers(next, list, day);
        const isShaped = list.every(({ operations }) => checkTailoring(operations).length === 0);
        if (!isShaped) expect(issues.some(({ severity }) => severity === "error")).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("have words in both languages for every line, every difference and the rehearsal", () => {
    fc.assert(
      fc.property(layers, edition, fc.constantFrom("zh-CN" as const, "en" as const), (list, next, locale) => {
        for (const { operation: each, old, now, own } of planUpgrade(basePack, next, list, day).lines) {
          const said = [
            describeOperation(next, each, locale, day),
            describeTarget(next, each.at, locale, day).label,
            ...[old, now, own].map((value) => describeValue(next, each.at, value, locale, day)),
          ];
          for (const words of said) expect(words).toMatch(/\S/u);
        }
        const [was, is] = [effective(basePack, list), effective(next, list)];
        const { documents } = comparePolicies(was, is, day, locale);
        for (const { text } of documents) expect(text).not.toMatch(/undefined|\[object|^$/u);
        const answers = { note: "x", count: 9, lane: "fast", lines: [{ paper: "a", sheets: 1 }] };
        const request = { request: { receivedAt: "2026-05-30T09:00:00+08:00" } };
        const records = {
          drafts: [{ form: "order", answers }],
          submissions: [{ form: "order", answers }],
          clocks: [{ clock: "proof", facts: request }],
        };
        if ([was, is].some((pack) => !isSound(pack))) return;
        const found = rehearseUpgrade(was, is, records, day);
        const told = Object.values(tellRehearsal(found, was, is, locale)).flat();
        for (const { lines } of told) for (const line of lines) expect(line).toMatch(/\S/u);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it("give the new edition where nothing is tailored", () => {
    fc.assert(
      fc.property(edition, (next) => {
        expect(effective(next, upgraded(basePack, next, [companyLayer([])]))).toEqual(next);
      }),
      { numRuns: 10 },
    );
  });

  it("come to the same in two steps as in one, where nothing has to be decided", () => {
    let smooth = 0;
    fc.assert(
      fc.property(layers, edition, edition, (list, second, third) => {
        const kept = right(list);
        const two = upgraded(basePack, second, kept);
        if (!isSmooth(basePack, second, kept) || !isSmooth(second, third, two) || !isSmooth(basePack, third, kept))
          return;
        smooth += kept.some(({ operations }) => operations.length > 0) ? 1 : 0;
        expect(effective(third, upgraded(second, third, two))).toEqual(
          effective(third, upgraded(basePack, third, kept)),
        );
      }),
      { numRuns: 50 },
    );
    expect(smooth).toBeGreaterThan(5);
  }, 60_000);

  it("change nothing by leaving out what is redundant", () => {
    let redundant = 0;
    fc.assert(
      fc.property(layers, edition, (list, next) => {
        const plan = planUpgrade(basePack, next, right(list), day);
        const ours = Object.fromEntries(plan.lines.map(({ id }) => [id, "ours" as const]));
        const idle = plan.lines.filter(({ verdict, operation: each }) => verdict === "redundant" && !isDated(each.at));
        redundant += idle.length;
        const without = Object.fromEntries(idle.map(({ id }) => [id, "theirs" as const]));
        const [all, fewer] = [decideUpgrade(plan, ours), decideUpgrade(plan, { ...ours, ...without })];
        expect(effective(next, fewer.layers)).toEqual(effective(next, all.layers));
      }),
      { numRuns: 50 },
    );
    expect(redundant).toBeGreaterThan(0);
  }, 60_000);
});

describe("toJsonPatch", () => {
  it("gives the same policy when another library applies it", () => {
    fc.assert(
      fc.property(layers, edition, (list, next) => {
        const made = effective(next, list);
        const copy = structuredClone(next);
        const failed = applyPatch(copy, structuredClone(toJsonPatch(next, made)) as never).filter(
          (each) => each !== null,
        );
        expect(failed).toEqual([]);
        expect(copy).toEqual(made);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

/** The same figure or hours again from another day leave a mark of that day. */
function isDated(at: string): boolean {
  return /^(?:parameter|decision|calendar):/u.test(at);
}

/** Whether a policy is one that could be published. */
function isSound(pack: Pack): boolean {
  try {
    parsePack(structuredClone(documentsOf(pack)));
    return true;
  } catch {
    return false;
  }
}
