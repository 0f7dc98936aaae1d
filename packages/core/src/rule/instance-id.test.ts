import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factOfId, instanceId, parseInstanceId } from "./instance-id.ts";

const values = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const names = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/u);

describe("instanceId", () => {
  it("writes the arguments in the order of their names", () => {
    expect(instanceId("customer.purchases", { unit: 'd)=,"', days: 90 })).toBe(
      String.raw`customer.purchases(days=90,unit="d)=,\"")`,
    );
  });

  it("is read back, whatever the arguments are", () => {
    fc.assert(
      fc.property(fc.dictionary(names, values, { minKeys: 1 }), (params) => {
        const plain = JSON.parse(JSON.stringify(params)) as Record<string, string | number | boolean | null>;
        const id = instanceId("a.b", plain);
        expect(parseInstanceId(id)).toEqual({ fact: "a.b", params: plain });
        expect(factOfId(id)).toBe("a.b");
      }),
    );
  });
});

describe("parseInstanceId", () => {
  it("takes nothing else for one", () => {
    for (const id of [
      "a.b",
      "(x=1)",
      "a(x=1",
      "a(x)",
      "a(x=y)",
      "a(x=01)",
      "a(y=1,x=1)",
      "a(x=1,)",
      "a(x=1)b",
      "a(x=1.0)",
    ]) {
      expect(parseInstanceId(id)).toBeUndefined();
    }
  });

  it("reads a name that every object inherits like any other", () => {
    expect(parseInstanceId('a(constructor="x")')).toEqual({ fact: "a", params: { constructor: "x" } });
  });
});
