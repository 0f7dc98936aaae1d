import { describe, expect, it } from "vitest";

import { foldMove, movePart, removePart, setPart, takeBack, type Changes } from "./changes.ts";

const fields = "form:visit/fields";
const added: Changes = [
  {
    op: "add",
    at: fields,
    value: { id: "x_a", label: { "zh-CN": "甲", en: "A" }, value: { type: "text" } },
    in: "main",
  },
];

describe("setPart", () => {
  it("writes one operation for a target, with what stood there", () => {
    const first = setPart([], { at: `${fields}/note/maxLength`, value: 50, inForce: 100 });
    const second = setPart(first, { at: `${fields}/note/maxLength`, value: 40, inForce: 100 });
    expect(second).toEqual([{ op: "set", at: `${fields}/note/maxLength`, value: 40, expect: 100 }]);
  });

  it("writes none when all is as it was, unless a deviation is recorded", () => {
    const changed = setPart([], { at: `${fields}/note/help`, value: { en: "x" }, inForce: null });
    expect(setPart(changed, { at: `${fields}/note/help`, value: null, inForce: null })).toEqual([]);
    const deviation = { clause: "1.1", approvedBy: "li", at: "2026-11-22", why: "so" };
    expect(setPart([], { at: `${fields}/note/required`, value: true, inForce: true, deviation })).toHaveLength(1);
  });

  it("changes what the draft adds within the operation that adds it", () => {
    const longer = setPart(added, { at: `${fields}/x_a/maxLength`, value: 20, inForce: null });
    expect(longer).toEqual([{ ...added[0], value: { ...(added[0]?.value as object), maxLength: 20 } }]);
    expect(setPart(longer, { at: `${fields}/x_a/maxLength`, value: null, inForce: null })).toEqual(added);
  });

  it("reaches the columns of what the draft adds", () => {
    const rows: Changes = [{ op: "add", at: fields, value: { id: "x_r", rows: [{ id: "x_c" }, { id: "x_d" }] } }];
    expect(setPart(rows, { at: `${fields}/x_r/rows/x_d/required`, value: true, inForce: null })[0]?.value).toEqual({
      id: "x_r",
      rows: [{ id: "x_c" }, { id: "x_d", required: true }],
    });
  });

  it("does not take a name for the beginning of another", () => {
    const other = setPart(added, { at: `${fields}/x_ab/required`, value: true, inForce: null });
    expect(other).toHaveLength(2);
  });
});

describe("removePart", () => {
  it("forgets what the draft adds, with all that it does to it and all that stands beside it", () => {
    const list: Changes = [
      ...added,
      { op: "move", at: `${fields}/x_a`, in: "more", before: null },
      { op: "move", at: `${fields}/note`, in: "main", after: "x_a" },
    ];
    expect(removePart(list, `${fields}/x_a`)).toEqual([{ op: "move", at: `${fields}/note`, in: "main", before: null }]);
  });

  it("takes out what has been published with an operation of its own", () => {
    expect(removePart([{ op: "set", at: `${fields}/x_old/required`, value: true }], `${fields}/x_old`)).toEqual([
      { op: "remove", at: `${fields}/x_old` },
    ]);
  });
});

describe("takeBack", () => {
  it("takes one line back and leaves the others", () => {
    const [first] = added;
    const list: Changes = [...added, { op: "set", at: `${fields}/note/required`, value: true, expect: null }];
    expect(first === undefined ? [] : takeBack(list, first)).toEqual([list[1]]);
  });
});

describe("movePart", () => {
  it("replaces a move of the same thing that came right before", () => {
    const once = movePart([], { op: "move", at: `${fields}/note`, before: "count" });
    expect(movePart(once, { op: "move", at: `${fields}/note`, before: "place" })).toEqual([
      { op: "move", at: `${fields}/note`, before: "place" },
    ]);
  });
});

describe("foldMove", () => {
  it("adds what the draft adds where it is moved to", () => {
    const moved = movePart(added, { op: "move", at: `${fields}/x_a`, in: "more", after: "place" });
    expect(foldMove(moved)).toEqual([{ ...added[0], in: "more", after: "place" }]);
  });

  it("leaves moves of everything else", () => {
    const moved = movePart(added, { op: "move", at: `${fields}/note`, before: "count" });
    expect(foldMove(moved)).toEqual(moved);
  });
});
