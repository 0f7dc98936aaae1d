import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonEqual } from "../json/index.ts";
import { tailorPack, type Pack } from "../policy/index.ts";
import type { Operation } from "../schema/index.ts";
import { appendOperations } from "./append-operations.ts";
import { compileLayers } from "./compile-layers.ts";
import { companyLayer, layeredPack } from "./layered-pack.contract.ts";

const text = (zh: string, en: string) => ({ "zh-CN": zh, en });
const base = layeredPack();
const day = "2025-06-01";
const days = fc.constantFrom("2025-06-01", "2025-09-01", "2026-01-01");
const field = fc.constantFrom("note", "count", "place", "x_a", "x_b");
const own = fc.constantFrom("x_a", "x_b");
const words = fc.constantFrom(text("甲", "a"), text("乙", "b"), text("记录", "Note"));
const set = (at: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>): fc.Arbitrary<Operation> =>
  fc.record({ op: fc.constant("set" as const), at, value });
const on = (key: string) => field.map((id) => `form:visit/fields/${id}/${key}`);
const operation: fc.Arbitrary<Operation> = fc.oneof(
  set(on("label"), words),
  set(on("required"), fc.constantFrom<unknown>(true, null, { fact: "x_a", operator: "equal", value: 1 })),
  set(on("maximum"), fc.constantFrom(3, 5, null)),
  set(fc.constantFrom("enum:clientKind/options/x_club", "clause:2.1.3/text"), fc.option(words)),
  fc.record({
    op: fc.constant("set" as const),
    at: fc.constantFrom("parameter:grade.silverMin", "parameter:quote.hours"),
    value: fc.constantFrom(5, 8, 10, 20, 60),
    from: days,
  }),
  fc.record({
    op: fc.constant("set" as const),
    at: fc.constantFrom("decision:grade/rules/gold/title", "decision:grade/rules/x_r/title"),
    value: words,
    from: days,
  }),
  fc.record({
    op: fc.constant("add" as const),
    at: fc.constant("decision:grade/rules"),
    value: fc.constant({
      name: "x_r",
      clause: "1.1.3",
      conditions: { all: [] },
      event: { type: "grade", params: { value: "gold" } },
    }),
    from: days,
  }),
  fc.record({ op: fc.constant("remove" as const), at: fc.constant("decision:grade/rules/x_r"), from: days }),
  fc.record({
    op: fc.constant("add" as const),
    at: fc.constant("form:visit/fields"),
    value: fc.record({ id: own, label: words, value: fc.constant({ type: "integer" }) }),
    in: fc.constantFrom("main", "more"),
  }),
  fc.record({
    op: fc.constant("move" as const),
    at: field.map((id) => `form:visit/fields/${id}`),
    before: fc.option(field),
  }),
  fc.record({ op: fc.constant("remove" as const), at: own.map((id) => `form:visit/fields/${id}`) }),
  fc.record({ op: fc.constant("remove" as const), at: own.map((id) => `form:visit/fields/${id}`) }),
);

/** Those of some operations that apply one after another, each expecting what stands there. */
function applied(pack: Pack, operations: readonly Operation[]): { readonly pack: Pack; readonly done: Operation[] } {
  let state = pack;
  const done = operations.filter((each) => {
    const next = tailorPack(state, [each], day).pack;
    const isDone = next !== state;
    state = next;
    return isDone;
  });
  return { pack: state, done };
}

/** A policy without versions of a decision that say what the one before says. */
function said(pack: Pack): Pack {
  const plain = (decision: Pack["decisions"][number] | undefined): unknown => ({ ...decision, from: "" });
  const decisions = pack.decisions.filter(
    (each, at) => pack.decisions[at - 1]?.id !== each.id || !jsonEqual(plain(each), plain(pack.decisions[at - 1])),
  );
  return { ...pack, decisions };
}

describe("appendOperations", () => {
  it("compiles to what the operations make of the policy, draft after draft", () => {
    let shorter = 0;
    fc.assert(
      fc.property(fc.array(fc.array(operation, { maxLength: 6 }), { maxLength: 5 }), (drafts) => {
        let [state, layer] = [base, companyLayer([])];
        let count = 0;
        drafts.forEach((draft, nth) => {
          const { pack, done } = applied(state, draft);
          layer = appendOperations(layer, done, nth + 8);
          state = pack;
          count += done.length;
          expect(layer.revision).toBe(nth + 8);
          expect(said(tailorPack(base, layer.operations, day).pack)).toEqual(said(state));
        });
        if (layer.operations.length < count) shorter += 1;
        const told = compileLayers(base, [layer], day).issues.filter(({ code }) => code === "tailoring/conflict");
        expect(told).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(shorter).toBeGreaterThan(10);
  }, 60_000);

  const layer = (...operations: readonly Operation[]) =>
    operations.reduce((made, each, nth) => appendOperations(made, [each], nth + 2), companyLayer([])).operations;
  const label = (value: unknown, expected: unknown): Operation => ({
    op: "set",
    at: "form:visit/fields/note/label",
    value,
    expect: expected,
  });

  it("puts a later value in the place of an earlier one, which has said what stood there", () => {
    const [first, second] = [text("甲", "a"), text("乙", "b")];
    expect(layer(label(first, "was"), label(second, first))).toEqual([{ ...label(second, "was"), revision: 3 }]);
  });

  it("forgets what was put back, and what was added and taken out", () => {
    const added: Operation = { op: "add", at: "form:visit/fields", value: { id: "x_a" }, in: "main" };
    expect(layer(label("new", "was"), label("was", "new"))).toEqual([]);
    expect(
      layer(
        added,
        { op: "set", at: "form:visit/fields/x_a/label", value: "A" },
        { op: "remove", at: "form:visit/fields/x_a" },
      ),
    ).toEqual([]);
  });

  it("keeps what another operation names, and values of other days", () => {
    const set = (value: number, from: string): Operation => ({ op: "set", at: "parameter:quote.hours", value, from });
    expect(layer(set(5, "2025-06-01"), set(6, "2025-09-01"), set(7, "2025-06-01"))).toHaveLength(3);
    const named: readonly Operation[] = [
      { op: "add", at: "form:visit/fields", value: { id: "x_a" } },
      { op: "set", at: "form:visit/fields/note/required", value: { fact: "x_a", operator: "equal", value: 1 } },
      { op: "remove", at: "form:visit/fields/x_a" },
    ];
    expect(layer(...named)).toHaveLength(3);
  });
});
