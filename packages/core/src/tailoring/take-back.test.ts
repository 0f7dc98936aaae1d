import { describe, expect, it } from "vitest";
import { documentsOf, tailorPack } from "../policy/index.ts";
import type { Operation } from "../schema/index.ts";
import { layeredPack } from "./layered-pack.contract.ts";
import { takeBack } from "./take-back.ts";

const day = "2026-11-20";

/** The documents after an operation and its taking back, and the documents of the pack. */
function thereAndBack(operation: Operation): readonly [unknown, unknown] {
  const below = layeredPack();
  const current = tailorPack(below, [operation], day).pack;
  expect(current).not.toBe(below);
  const back = takeBack(below, current, operation, day);
  const after = back === undefined ? current : tailorPack(current, [back.operation], day).pack;
  return [
    documentsOf(after).filter(({ kind }) => kind === "form"),
    documentsOf(below).filter(({ kind }) => kind === "form"),
  ];
}

describe("takeBack", () => {
  it("puts back what was set, also where nothing stood", () => {
    for (const operation of [
      { op: "set", at: "form:visit/fields/note/label", value: { "zh-CN": "见闻", en: "What was seen" } },
      { op: "set", at: "form:visit/fields/note/maxLength", value: 50 },
      { op: "set", at: "form:visit/fields/count/help", value: { "zh-CN": "人", en: "people" } },
    ] as const) {
      const [after, below] = thereAndBack(operation);
      expect(after).toEqual(below);
    }
  });

  it("takes out what was added", () => {
    const label = { "zh-CN": "车牌", en: "Number plate" };
    const [after, below] = thereAndBack({
      op: "add",
      at: "form:visit/fields",
      in: "more",
      value: { id: "x_plate", label, value: { type: "text" } },
    });
    expect(after).toEqual(below);
  });

  it("has nothing to say of what stands as it stood, and of what was moved", () => {
    const below = layeredPack();
    const same: Operation = { op: "set", at: "form:visit/fields/note/maxLength", value: 100 };
    expect(takeBack(below, below, same, day)).toBeUndefined();
    const moved: Operation = { op: "move", at: "form:visit/fields/note", after: "count" };
    expect(takeBack(below, tailorPack(below, [moved], day).pack, moved, day)).toBeUndefined();
  });

  it("does not offer to put back a part of what the company itself has added and taken out since", () => {
    const below = layeredPack();
    expect(
      takeBack(below, below, { op: "set", at: "form:visit/fields/x_gone/label", value: "x" }, day),
    ).toBeUndefined();
    expect(
      takeBack(below, below, { op: "add", at: "form:visit/fields", value: { id: "x_gone" } }, day),
    ).toBeUndefined();
  });
});
