import fc from "fast-check";
import { applyPatch } from "rfc6902";
import { describe, expect, it } from "vitest";
import { documentsOf, parsePack, type Pack } from "../policy/index.ts";
import type { Form, Layer, Operation } from "../schema/index.ts";
import { compileLayers } from "./compile-layers.ts";
import { decideUpgrade } from "./decide-upgrade.ts";
import { companyLayer, layeredPack, visitForm } from "./layered-pack.contract.ts";
import { planUpgrade } from "./plan-upgrade.ts";
import { toJsonPatch } from "./to-json-patch.ts";

const text = (zh: string, en: string) => ({ "zh-CN": zh, en });
const day = "2025-06-01";
const field = fc.constantFrom("note", "count", "place", "x_a", "x_b", "gone");
const number = fc.constantFrom(5, 8, 10, 20, 60, 100, null);
const words = fc.constantFrom(text("甲", "a"), text("乙", "b"), text("记录", "Note"));
const condition = fc.constantFrom<unknown>(
  { not: { all: [] } },
  { fact: "count", operator: "greaterThan", value: 2 },
  { fact: "nil", operator: "equal", value: 1 },
  null,
);
const set = (at: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>): fc.Arbitrary<Operation> =>
  fc.record({ op: fc.constant("set" as const), at, value });
const on = (key: string) => field.map((id) => `form:visit/fields/${id}/${key}`);

const operation: fc.Arbitrary<Operation> = fc.oneof(
  set(on("label"), words),
  set(on("maximum"), number),
  set(on("maxLength"), number),
  set(on("required"), fc.constantFrom(true, null)),
  set(on("visible"), condition),
  set(on("value"), fc.constant({ type: "text" })),
  set(
    fc.constantFrom("form:visit/title", "clause:2.1.3/text", "clause:9.9.9/text", "enum:clientKind/options/x_club"),
    words,
  ),
  set(fc.constantFrom("parameter:grade.silverMin", "parameter:quote.hours", "parameter:policy.reviewMonths"), number),
  set(fc.constant("decision:grade/rules/gold/title"), words),
  fc.record({
    op: fc.constant("add" as const),
    at: fc.constant("form:visit/fields"),
    value: fc.record({ id: field, label: words, value: fc.constant({ type: "integer" }) }),
    in: fc.constantFrom("main", "more", "gone"),
  }),
  fc.record({
    op: fc.constant("move" as const),
    at: field.map((id) => `form:visit/fields/${id}`),
    before: fc.option(field),
  }),
  fc.record({ op: fc.constant("remove" as const), at: field.map((id) => `form:visit/fields/${id}`) }),
);
const layers = fc
  .tuple(fc.array(operation, { maxLength: 6 }), fc.option(fc.array(operation, { maxLength: 3 }), { nil: undefined }))
  .map(([own, site]): Layer[] => [
    companyLayer(own),
    ...(site === undefined ? [] : [{ ...companyLayer(site), layer: "site" as const, id: "north" }]),
  ]);

/** Another edition of the pack: other words, limits, fields. */
const edition: fc.Arbitrary<Pack> = fc
  .record({
    title: words,
    label: words,
    maxLength: fc.constantFrom(60, 100, 120),
    maximum: fc.constantFrom(5, 10, undefined),
    required: fc.constantFrom(true as const, undefined),
    hasCount: fc.boolean(),
  })
  .map(({ title, label, maxLength, maximum, required, hasCount }) => {
    const [note, count, place] = visitForm.fields;
    const { maximum: _, ...bare } = count ?? { id: "count", label };
    const form: Form = {
      ...visitForm,
      title,
      fields: [
        ...(note === undefined ? [] : [{ ...note, label, maxLength }]),
        ...(hasCount
          ? [
              {
                ...bare,
                ...(maximum === undefined ? {} : { maximum }),
                ...(required === undefined ? {} : { required }),
              },
            ]
          : []),
        ...(place === undefined ? [] : [place]),
      ],
      layout: [
        { id: "main", title: text("主要", "Main"), items: hasCount ? ["note", "count"] : ["note"] },
        { id: "more", title: text("其他", "More"), items: ["place"] },
      ],
    };
    return layeredPack(form);
  });

const base = layeredPack();
const effective = (pack: Pack, list: readonly Layer[]) => compileLayers(pack, list, day).pack;
const said = (pack: Pack) => ({ forms: pack.forms, chapters: pack.chapters, vocabularies: pack.vocabularies });
const isSmooth = (from: Pack, to: Pack, list: readonly Layer[]) =>
  planUpgrade(from, to, list, day).lines.every(({ verdict }) => verdict === "keep");
const upgraded = (from: Pack, to: Pack, list: readonly Layer[]) =>
  decideUpgrade(planUpgrade(from, to, list, day), {}).layers;
const right = (list: readonly Layer[]) =>
  list.map((layer) => ({ ...layer, operations: layer.operations.filter((_, at) => isRight(list, layer, at)) }));
const isRight = (list: readonly Layer[], layer: Layer, at: number) =>
  !compileLayers(base, list, day).issues.some(
    ({ document, pointer }) =>
      document === `layer/${layer.layer}:${layer.id}` && pointer.startsWith(`/operations/${at}/`),
  );

describe("an upgrade", () => {
  it("never crashes, says the same twice, holds every operation once, and lets nothing pass that is wrong", () => {
    fc.assert(
      fc.property(
        layers,
        edition,
        fc.infiniteStream(fc.constantFrom("ours", "theirs", undefined)),
        (list, next, stream) => {
          const plan = planUpgrade(base, next, list, day);
          expect(planUpgrade(base, next, list, day)).toEqual(plan);
          expect(plan.lines.map(({ operation: each }) => each)).toEqual(list.flatMap(({ operations }) => operations));
          const chosen = plan.lines
            .map(({ id }) => [id, stream.next().value] as const)
            .filter(([, choice]) => choice !== undefined);
          const {
            layers: decided,
            dropped,
            issues,
          } = decideUpgrade(plan, Object.fromEntries(chosen) as Record<string, "ours">);
          const left = decided.reduce((sum, { operations }) => sum + operations.length, 0);
          expect(left + dropped.length).toBe(plan.lines.length);
          // What goes is redundant, or somebody has decided so.
          for (const { id, verdict } of dropped)
            expect(verdict === "redundant" || Object.fromEntries(chosen)[id] === "theirs").toBe(true);
          const compiled = compileLayers(next, decided, day);
          if ([...compiled.issues, ...issues].some(({ severity }) => severity === "error")) return;
          expect(() => parsePack(structuredClone(documentsOf(compiled.pack)))).not.toThrow();
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  it("gives the new pack where nothing is tailored", () => {
    fc.assert(
      fc.property(edition, (next) => {
        expect(effective(next, upgraded(base, next, [companyLayer([])]))).toEqual(next);
      }),
      { numRuns: 20 },
    );
  });

  it("comes to the same in two steps as in one, where nothing has to be decided", () => {
    let smooth = 0;
    fc.assert(
      fc.property(layers, edition, edition, (list, second, third) => {
        const kept = right(list);
        const two = upgraded(base, second, kept);
        if (!isSmooth(base, second, kept) || !isSmooth(second, third, two) || !isSmooth(base, third, kept)) return;
        smooth += 1;
        expect(effective(third, upgraded(second, third, two))).toEqual(effective(third, upgraded(base, third, kept)));
      }),
      { numRuns: 60 },
    );
    expect(smooth).toBeGreaterThan(2);
  }, 60_000);

  it("changes nothing by leaving out what is redundant", () => {
    fc.assert(
      fc.property(layers, edition, (list, next) => {
        const kept = right(list);
        const plan = planUpgrade(base, next, kept, day);
        const ours = Object.fromEntries(plan.lines.map(({ id }) => [id, "ours" as const]));
        const redundant = plan.lines.filter(({ verdict }) => verdict === "redundant");
        const without = Object.fromEntries(redundant.map(({ id }) => [id, "theirs" as const]));
        const [all, fewer] = [decideUpgrade(plan, ours), decideUpgrade(plan, { ...ours, ...without })];
        expect(said(effective(next, fewer.layers))).toEqual(said(effective(next, all.layers)));
      }),
      { numRuns: 60 },
    );
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
      { numRuns: 40 },
    );
  }, 60_000);
});
