import { describe, expect, it } from "vitest";
import { notApplicable } from "../value/index.ts";
import { parsePath, shapeAt, valueAt } from "./path.ts";

describe("parsePath", () => {
  it("reads definite paths", () => {
    expect(parsePath("$")).toEqual([]);
    expect(parsePath("$.times")).toEqual(["times"]);
    expect(parsePath("$[2].a['b c']")).toEqual([2, "a", "b c"]);
  });

  it.each(["", "times", "$.", "$[*]", "$..a", "$[1:2]", "$[-1]", "$[?(@.a)]", "$.a.*", "$[0"])("refuses %s", (path) => {
    expect(parsePath(path)).toBeUndefined();
  });
});

describe("shapeAt", () => {
  it("finds items and length of a list, and the parts of a cadence", () => {
    const list = { type: "list", of: "enum", enum: "grant" } as const;
    expect(shapeAt(list, [0])).toEqual({ element: { type: "enum", enum: "grant" }, depth: 0 });
    expect(shapeAt(list, ["length"])).toEqual({ element: { type: "integer" }, depth: 0 });
    expect(shapeAt({ type: "cadence" }, ["times"])).toEqual({ element: { type: "integer" }, depth: 0 });
  });

  it("finds nothing inside a plain value", () => {
    expect(shapeAt({ type: "text" }, ["length"])).toBeUndefined();
    expect(shapeAt({ type: "list", of: "text" }, [0, 0])).toBeUndefined();
    expect(shapeAt({ type: "cadence" }, ["constructor"])).toBeUndefined();
  });
});

describe("valueAt", () => {
  it("gives what is there, and what does not apply where nothing is", () => {
    expect(valueAt(["a", "b"], [1])).toBe("b");
    expect(valueAt(["a", "b"], ["length"])).toBe(2);
    expect(valueAt(["a"], [1])).toBe(notApplicable);
    expect(valueAt({ times: 2, per: "month" }, ["times"])).toBe(2);
    expect(valueAt("word", ["length"])).toBe(notApplicable);
  });

  it("does not reach what every object inherits", () => {
    expect(valueAt({ times: 2, per: "month" }, ["constructor"])).toBe(notApplicable);
    expect(valueAt(["a"], ["at"])).toBe(notApplicable);
  });
});
