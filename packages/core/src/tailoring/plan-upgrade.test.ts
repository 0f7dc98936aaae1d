import { describe, expect, it } from "vitest";
import type { Form, Operation } from "../schema/index.ts";
import { compileLayers } from "./compile-layers.ts";
import { decideUpgrade } from "./decide-upgrade.ts";
import { companyLayer, layeredPack, visitForm } from "./layered-pack.contract.ts";
import { planUpgrade } from "./plan-upgrade.ts";

const text = (zh: string, en: string) => ({ "zh-CN": zh, en });
const day = "2025-06-01";
const old = layeredPack();
const withFields = (change: (field: Form["fields"][number]) => Form["fields"]): Form => ({
  ...visitForm,
  fields: visitForm.fields.flatMap(change),
});
const set = (at: string, value: unknown, more: Partial<Operation> = {}): Operation => ({
  op: "set",
  at,
  value,
  ...more,
});
const verdicts = (form: Form, ...operations: readonly Operation[]) =>
  planUpgrade(old, layeredPack(form), [companyLayer(operations)], day).lines.map(({ verdict }) => verdict);
const shorter = withFields((field) => [field.id === "note" ? { ...field, maxLength: 60 } : field]);

describe("planUpgrade", () => {
  it("keeps what the pack has not changed, with its own additions", () => {
    const own = { id: "x_parking", label: text("停车", "Parking"), value: { type: "text" } };
    expect(
      verdicts(
        shorter,
        set("form:visit/fields/count/maximum", 5),
        { op: "add", at: "form:visit/fields", value: own, in: "more" },
        set("form:visit/fields/x_parking/help", text("车位", "a space")),
        { op: "move", at: "form:visit/fields/x_parking", before: "place" },
      ),
    ).toEqual(["keep", "keep", "keep", "keep"]);
  });

  it("finds redundant what the new pack says itself, and a conflict where both have changed", () => {
    const at = "form:visit/fields/note/maxLength";
    expect(verdicts(shorter, set(at, 60))).toEqual(["redundant"]);
    const { lines } = planUpgrade(old, layeredPack(shorter), [companyLayer([set(at, 50, { expect: 100 })])], day);
    expect(lines).toMatchObject([
      { id: "company:acme/0", verdict: "conflict", old: 100, now: 60, own: 50, clauses: ["1.1.3"] },
    ]);
  });

  it("finds an orphan where the target is gone", () => {
    const without = withFields((field) => (field.id === "count" ? [] : [field]));
    const layout = [
      { ...(visitForm.layout?.[0] ?? { id: "main", title: text("主", "m") }), items: ["note"] },
      ...(visitForm.layout?.slice(1) ?? []),
    ];
    expect(verdicts({ ...without, layout }, set("form:visit/fields/count/maximum", 5))).toEqual(["orphan"]);
  });

  it("finds forbidden what the new pack has locked, or the new limit no longer allows", () => {
    const tighter = withFields((field) => [field.id === "count" ? { ...field, maximum: 10, required: true } : field]);
    const hide = set("form:visit/fields/count/visible", { not: { all: [] } });
    expect(verdicts(tighter, hide)).toEqual(["forbidden"]);
  });
});

describe("decideUpgrade", () => {
  const at = "form:visit/fields/note/maxLength";
  const layer = companyLayer([set(at, 50, { expect: 100 }), set("form:visit/fields/count/maximum", 5, { expect: 10 })]);
  const plan = planUpgrade(old, layeredPack(shorter), [layer], day);

  it("says what is not decided, and keeps it as it was", () => {
    const { layers, issues, dropped } = decideUpgrade(plan, {});
    expect(issues.map(({ code, document, pointer }) => `${code} ${document} ${pointer}`)).toEqual([
      "tailoring/undecided layer/company:acme /operations/0/at",
    ]);
    expect(layers[0]?.operations).toMatchObject(layer.operations);
    expect(dropped).toEqual([]);
  });

  it("writes the operations anew for the new pack as they are decided", () => {
    const ours = decideUpgrade(plan, { "company:acme/0": "ours" });
    expect(ours.issues).toEqual([]);
    expect(ours.layers).toMatchObject([
      {
        revision: 8,
        base: { pack: "print-shop", version: "1.0.0" },
        operations: [{ value: 50, expect: 60 }, { expect: 10 }],
      },
    ]);
    expect(compileLayers(plan.to, ours.layers, day).issues).toEqual([]);
    const theirs = decideUpgrade(plan, { "company:acme/0": "theirs" });
    expect(theirs.layers[0]?.operations).toHaveLength(1);
    expect(theirs.dropped.map(({ id }) => id)).toEqual(["company:acme/0"]);
    const other = decideUpgrade(plan, { "company:acme/0": set(at, 40) });
    expect(other.layers[0]?.operations).toMatchObject([
      { value: 40, expect: 60, revision: 8 },
      { value: 5, revision: 7 },
    ]);
  });
});
