import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFacts } from "./read-facts.ts";
import { testPolicy } from "./test-vocabulary.contract.ts";

const { vocabulary, context } = testPolicy();
const read = (input: unknown) => readFacts(input, vocabulary, context);
const wrong = (input: unknown): readonly (readonly [string, string])[] =>
  read(input).issues.map(({ code, pointer }) => [code, pointer] as const);

describe("readFacts", () => {
  it("takes nested and dotted facts alike", () => {
    const nested = read({ customer: { segment: "dealer", limit: 12.34 } });
    const dotted = read({ "customer.segment": "dealer", "customer.limit": "12.34" });
    expect(nested.issues).toEqual([]);
    expect([...nested.facts]).toEqual([
      ["customer.segment", "dealer"],
      ["customer.limit", 1234],
    ]);
    expect(dotted.facts).toEqual(nested.facts);
  });

  it("takes null as absent, also for a collection", () => {
    const { facts, collections, issues } = read({ customer: { segment: null }, orders: null });
    expect([facts.size, collections.size, issues.length]).toEqual([0, 0, 0]);
  });

  it("names an unknown fact with the one that was likely meant", () => {
    expect(read({ customer: { segmnt: "dealer" } }).issues).toMatchObject([
      { code: "facts/unknown", pointer: "/customer/segmnt", params: { suggestion: "customer.segment" } },
    ]);
    expect(wrong({ customer: { segmnt: null } })).toEqual([["facts/unknown", "/customer/segmnt"]]);
  });

  it("takes an empty object for nothing, and names the one that was likely meant when there is none of its name", () => {
    const { facts, issues } = read({ customer: {} });
    expect([facts.size, issues]).toEqual([0, []]);
    for (const name of ["custommer", "client"]) {
      expect(read({ [name]: {} }).issues).toMatchObject([
        { code: "facts/unknown", pointer: `/${name}`, params: { fact: name, suggestion: "customer" } },
      ]);
    }
    expect(wrong({ customer: { address: {} } })).toEqual([["facts/unknown", "/customer/address"]]);
  });

  it("refuses parameters", () => {
    expect(wrong({ "parameter:window": "trailing" })).toEqual([["facts/parameter-supplied", "/parameter:window"]]);
  });

  it("refuses a fact that is given both ways", () => {
    expect(wrong({ customer: { key: true }, "customer.key": false })).toEqual([["facts/given-twice", "/customer.key"]]);
  });

  it("refuses wrong types and values out of range, and leaves them out", () => {
    const { facts, issues } = read({
      customer: { limit: 5000.51, segment: "other", key: "true", since: "2025-02-30" },
    });
    expect(issues.map((each) => each.code)).toEqual([
      "value/above-maximum",
      "value/option",
      "value/type",
      "value/type",
    ]);
    expect(facts.size).toBe(0);
    expect(wrong({ customer: { limit: -0.01 } })).toEqual([["value/below-minimum", "/customer/limit"]]);
    expect(wrong({ customer: { limit: 1.001 } })).toEqual([["value/decimals", "/customer/limit"]]);
  });

  it("reads records with the defaults of their fields", () => {
    const { collections, issues } = read({ orders: [{ orderId: "O-1", customerId: "C-1", amount: 10, status: null }] });
    expect(issues).toEqual([]);
    expect(Object.fromEntries(collections.get("orders")?.[0] ?? [])).toEqual({
      orderId: "O-1",
      customerId: "C-1",
      amount: 1000,
      returned: 0,
      status: "invoiced",
    });
  });

  it("reads records whose fields are facts", () => {
    const { collections } = read({ customers: [{ customerId: "C-1", segment: "dealer" }] });
    expect(collections.get("customers")?.[0]?.get("segment")).toBe("dealer");
    expect(collections.get("customers")?.[0]?.get("key")).toBe(false);
  });

  it("points into the record at fault and keeps the collection out", () => {
    const input = { orders: [{ amount: 1 }, { amount: 1 }, { amount: 1 }, { amount: "x", amout: 1 }, 7] };
    expect(wrong(input)).toEqual([
      ["value/type", "/orders/3/amount"],
      ["facts/unknown-field", "/orders/3/amout"],
      ["facts/not-a-list", "/orders/4"],
    ]);
    expect(read(input).collections.size).toBe(0);
    expect(wrong({ orders: {} })).toEqual([["facts/not-a-list", "/orders"]]);
  });

  it("survives any input", () => {
    fc.assert(fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (input) => void read(input)));
    expect(wrong([])).toEqual([["facts/not-an-object", ""]]);
  });
});
