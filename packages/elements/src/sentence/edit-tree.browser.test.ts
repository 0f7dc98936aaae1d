import type { Condition } from "@bylaw/core";
import { describe, expect, it } from "vitest";

import { add, canUnwrap, duplicate, emptyGroup, joinAs, move, placeOf, remove, unwrap, wrap } from "./edit-tree.ts";

const a: Condition = { fact: "a", operator: "equal", value: 1 };
const b: Condition = { fact: "b", operator: "equal", value: 2, name: "kept", priority: 3 };
const c: Condition = { fact: "c", operator: "equal", value: 3, params: { days: 90 }, path: "$.x" };
const whole: Condition = { all: [a, { any: [b, c] }], name: "rule", priority: 2 };

describe("add", () => {
  it("puts a condition at the end of a group and tells where", () => {
    expect(add(whole, "/all/1", a)).toEqual({
      condition: { ...whole, all: [a, { any: [b, c, a] }] },
      pointer: "/all/1/any/2",
    });
  });

  it("makes a group of what is none", () => {
    expect(add(a, "", b)).toEqual({ condition: { all: [a, b] }, pointer: "/all/1" });
    expect(add({ not: a }, "/not", b)).toEqual({ condition: { not: { all: [a, b] } }, pointer: "/not/all/1" });
  });

  it("begins a group of the other kind", () => {
    expect([emptyGroup("all"), emptyGroup("any")].map((each) => Object.keys(each)[0])).toEqual(["any", "all"]);
  });
});

describe("remove", () => {
  it("takes a line away and hands on its neighbour", () => {
    expect(remove(whole, "/all/0")).toEqual({ condition: { ...whole, all: [{ any: [b, c] }] }, pointer: "/all/0" });
    expect(remove(whole, "/all/1/any/1")).toEqual({
      condition: { ...whole, all: [a, { any: [b] }] },
      pointer: "/all/1/any/0",
    });
  });

  it("takes the group along that would be empty, and the not around it", () => {
    expect(remove({ all: [a, { not: { all: [b] } }] }, "/all/1/not/all/0")).toEqual({
      condition: { all: [a] },
      pointer: "/all/0",
    });
    expect(remove({ all: [a, { any: [b] }] }, "/all/1/any/0").condition).toEqual({ all: [a] });
  });

  it("leaves something to choose when nothing is left", () => {
    expect(remove(a, "").condition).toEqual({ fact: "", operator: "", value: null });
  });
});

describe("move", () => {
  it("goes by one place within the group", () => {
    expect(move(whole, "/all/1/any/0", 1)).toEqual({
      condition: { ...whole, all: [a, { any: [c, b] }] },
      pointer: "/all/1/any/1",
    });
    expect(move(whole, "/all/1", -1)).toEqual({
      condition: { ...whole, all: [{ any: [b, c] }, a] },
      pointer: "/all/0",
    });
  });

  it("leaves its group at the edge", () => {
    expect(move(whole, "/all/1/any/0", -1)).toEqual({
      condition: { ...whole, all: [a, b, { any: [c] }] },
      pointer: "/all/1",
    });
    expect(move(whole, "/all/1/any/1", 1)).toEqual({
      condition: { ...whole, all: [a, { any: [b] }, c] },
      pointer: "/all/2",
    });
    const single: Condition = { all: [a, { not: { any: [b] } }] };
    expect(move(single, "/all/1/not/any/0", 1)).toEqual({ condition: { all: [a, b] }, pointer: "/all/1" });
  });

  it("stays where there is nowhere to go", () => {
    expect(move(whole, "/all/0", -1)).toBeUndefined();
    expect(move(a, "", 1)).toBeUndefined();
  });
});

describe("wrapping", () => {
  it("puts a line into a group or a not and takes it out again", () => {
    for (const kind of ["all", "any", "not"] as const) {
      const wrapped = wrap(whole, "/all/0", kind);
      expect(wrapped.pointer).toBe(kind === "not" ? "/all/0/not" : `/all/0/${kind}/0`);
      expect(unwrap(wrapped.condition, "/all/0").condition).toEqual(whole);
    }
  });

  it("dissolves a group only where that changes nothing", () => {
    expect(canUnwrap(whole, "/all/1")).toBe(false);
    const same: Condition = { all: [a, { all: [b, c] }] };
    expect(canUnwrap(same, "/all/1")).toBe(true);
    expect(unwrap(same, "/all/1")).toEqual({ condition: { all: [a, b, c] }, pointer: "/all/1" });
  });

  it("changes between all and any and keeps name and priority", () => {
    expect(joinAs(whole, "", "any")).toEqual({ any: [a, { any: [b, c] }], name: "rule", priority: 2 });
    expect(joinAs({ all: [] }, "", "any")).toEqual({ all: [] });
  });

  it("puts the same once more behind it", () => {
    expect(duplicate(whole, "/all/1/any/0")).toEqual({
      condition: { ...whole, all: [a, { any: [b, b, c] }] },
      pointer: "/all/1/any/1",
    });
    expect(duplicate(a, "").condition).toEqual({ all: [a, a] });
    expect(placeOf(whole, "/all/1/any/1")).toEqual({ group: "/all/1", join: "any", at: 1, count: 2 });
  });
});
