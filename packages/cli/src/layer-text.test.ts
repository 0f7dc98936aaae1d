import { checkLayer, type Layer } from "@bylaw/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layerText } from "./layer-text.ts";

const layer: Layer = {
  revision: 7,
  operations: [
    { why: "short", value: 20, at: "form:visit/fields/note/maxLength", op: "set", expect: 40 },
    {
      op: "add",
      at: "form:visit/fields",
      value: {
        id: "x_parking",
        label: { "zh-CN": "停车情况", en: "Parking" },
        value: { type: "text" },
        help: { "zh-CN": "写明车位", en: "say where" },
      },
    },
  ],
  id: "acme",
  layer: "company",
};

describe("layerText", () => {
  it("writes keys in one order, an operation a block, values in a line where they fit", () => {
    expect(layerText(layer)).toBe(`{
  "layer": "company",
  "id": "acme",
  "revision": 7,
  "operations": [
    {
      "op": "set",
      "at": "form:visit/fields/note/maxLength",
      "value": 20,
      "expect": 40,
      "why": "short"
    },
    {
      "op": "add",
      "at": "form:visit/fields",
      "value": {
        "id": "x_parking",
        "label": { "zh-CN": "停车情况", "en": "Parking" },
        "value": { "type": "text" },
        "help": { "zh-CN": "写明车位", "en": "say where" }
      }
    }
  ]
}
`);
  });

  it("loses nothing, whatever stands in the operations, and writes the same again", () => {
    const operation = fc.record({
      op: fc.constant("set" as const),
      at: fc.constant("form:visit/title"),
      value: fc.jsonValue(),
    });
    fc.assert(
      fc.property(fc.array(operation), (operations) => {
        const whole: Layer = { ...layer, operations };
        const text = layerText(whole);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(whole)));
        expect(layerText(JSON.parse(text) as Layer)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it("keeps every key that a layer and an operation may have", () => {
    const full: Layer = {
      $schema: "x",
      ...layer,
      base: { pack: "p", version: "1.0.0" },
      keeps: [{ at: "form:visit", why: "one" }],
      operations: [
        {
          op: "set",
          at: "parameter:a.b",
          value: 1,
          expect: 2,
          from: "2026-01-01",
          by: "a",
          why: "b",
          revision: 3,
          deviation: { clause: "1.1", approvedBy: "c", at: "2026-01-01", why: "d" },
        },
        {
          op: "add",
          at: "form:visit/fields",
          value: { id: "x_a", label: { "zh-CN": "甲", en: "A" }, value: { type: "text" } },
          in: "main",
          after: "note",
        },
        { op: "move", at: "form:visit/fields/note", before: null },
      ],
    };
    expect(checkLayer(full, "layer/company:acme")).toEqual([]);
    expect(JSON.parse(layerText(full))).toEqual(full);
  });
});
