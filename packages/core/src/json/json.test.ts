import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asList, deepFreeze, jsonEqual, wordOf } from "./json.ts";
import { nearest } from "./nearest.ts";
import { pointerOf, pointerPath } from "./pointer.ts";

describe("jsonEqual", () => {
  it("does not mind the order of keys", () => {
    expect(jsonEqual({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
  });

  it("minds the order of lists, missing keys and types", () => {
    expect(jsonEqual([1, 2], [2, 1])).toBe(false);
    expect(jsonEqual({ a: 1 }, { b: 1 })).toBe(false);
    expect(jsonEqual({ constructor: Object }, { a: 1 })).toBe(false);
    expect(jsonEqual([], {})).toBe(false);
    expect(jsonEqual(null, undefined)).toBe(false);
    expect(jsonEqual("1", 1)).toBe(false);
  });

  it("agrees with a value that went through text", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        (value) => jsonEqual(value, JSON.parse(JSON.stringify(value))) || Object.is(value, -0),
      ),
    );
  });
});

describe("deepFreeze", () => {
  it("freezes every level in place", () => {
    const value = { a: [{ b: 1 }] };
    expect(deepFreeze(value)).toBe(value);
    expect(Object.isFrozen(value.a[0])).toBe(true);
  });
});

describe("pointerPath", () => {
  it("is the inverse of pointerOf", () => {
    expect(pointerOf(["a/b", "c~d", 0, ""])).toBe("/a~1b/c~0d/0/");
    fc.assert(fc.property(fc.array(fc.string()), (path) => jsonEqual(pointerPath(pointerOf(path)), path)));
  });
});

describe("nearest", () => {
  it("finds a near miss and one word at the end of another", () => {
    expect(nearest("customer.segmnt", ["customer.segment", "customer.tier"])).toBe("customer.segment");
    expect(nearest("segment", ["customer.segment"])).toBe("customer.segment");
  });

  it("does not guess when nothing is close", () => {
    expect(nearest("abc", ["xyz"])).toBeUndefined();
    expect(nearest("abc", [])).toBeUndefined();
  });
});

describe("asList", () => {
  it("makes a list of one, of many and of none", () => {
    expect([asList("a"), asList(["a", "b"]), asList(undefined)]).toEqual([["a"], ["a", "b"], []]);
  });
});

describe("wordOf", () => {
  it("leaves a text as it is and writes anything else as JSON", () => {
    expect(["a", 1, { times: 1 }, undefined].map(wordOf)).toEqual(["a", "1", '{"times":1}', "null"]);
  });
});
