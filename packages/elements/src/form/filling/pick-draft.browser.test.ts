import { describe, expect, it } from "vitest";

import type { KeptDraft, ServerDraft } from "../../offline/index.ts";
import { differing, pickDraft } from "./pick-draft.ts";

const mine = (more: Partial<KeptDraft>): KeptDraft =>
  ({ id: "a", version: 1, unsent: false, savedAt: 10, answers: { x: 1 }, ...more }) as KeptDraft;
const theirs = (more: Partial<ServerDraft>): ServerDraft =>
  ({ id: "a", version: 1, savedAt: 10, answers: { x: 1 }, ...more }) as ServerDraft;

describe("pickDraft", () => {
  it.each([
    ["none", undefined, undefined, true],
    ["theirs", undefined, theirs({}), true],
    ["mine", mine({ version: 0, unsent: true }), undefined, true],
    ["mine", mine({}), undefined, false],
    ["gone", mine({}), undefined, true],
    ["mine", mine({ unsent: true }), undefined, true],
    ["mine", mine({ unsent: true, answers: { x: 2 } }), theirs({}), true],
    ["theirs", mine({}), theirs({ version: 2 }), true],
    ["which", mine({ unsent: true, answers: { x: 2 } }), theirs({ version: 2 }), true],
    ["theirs", mine({ unsent: true }), theirs({ version: 2 }), true],
    ["which", mine({ unsent: true, version: 0, answers: { x: 2 } }), theirs({ id: "b" }), true],
    ["mine", mine({ savedAt: 11 }), theirs({ id: "b" }), true],
  ] as const)("picks %s", (kind, own, other, reached) => {
    expect(pickDraft(own, other, reached).kind).toBe(kind);
  });
});

describe("differing", () => {
  it("takes what was emptied for what was never answered", () => {
    expect(differing({ a: 1, b: null, c: [1] }, { a: 2, c: [1], d: 0 })).toEqual(["a", "d"]);
  });
});
