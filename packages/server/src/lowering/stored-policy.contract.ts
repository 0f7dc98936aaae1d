import { parsePack, type BoundPolicy, bind } from "@bylaw/core";
import fc from "fast-check";
import { loadPack, type LoadedPolicy } from "../policy/index.ts";

/** A policy with a fact of every type, and customers as they might have been stored by another version of it. */

const label = { "zh-CN": "字", en: "word" };
const named = (id: string, value: object, more: object = {}): object => ({
  id: `customer.${id}`,
  label,
  value,
  ...more,
});

const facts = [
  named("customerId", { type: "text" }),
  named("segment", { type: "enum", enum: "segment" }),
  named("seller", { type: "role" }),
  named("name", { type: "text" }),
  named("staff", { type: "integer", unit: "customer" }, { minimum: 1, maximum: 500 }),
  named("share", { type: "percent" }),
  named("limit", { type: "money", currency: "CNY" }, { minimum: 0 }),
  named("debt", { type: "money", currency: "CNY" }, { absent: 0 }),
  named("blocked", { type: "boolean" }, { absent: false }),
  named("vip", { type: "boolean" }),
  named("since", { type: "date" }),
  named("until", { type: "date" }),
  named("seenAt", { type: "dateTime" }),
  named(
    "double",
    { type: "money", currency: "CNY" },
    {
      compute: { multiply: [{ fact: "customer.limit" }, 2] },
    },
  ),
];

const leaf = (fact: string, operator: string, value: unknown): object => ({
  fact: `customer.${fact}`,
  operator,
  value,
});

/** Conditions that a database can judge. */
const conditions: readonly object[] = [
  { all: [leaf("segment", "equal", "dealer")] },
  { all: [leaf("segment", "notIn", ["dealer", "retailer"])] },
  { not: { all: [leaf("segment", "equal", "dealer"), leaf("limit", "greaterThan", 1000.01)] } },
  { all: [leaf("seller", "equal", "sales")] },
  { any: [leaf("name", "notEqual", "Acme"), leaf("staff", "lessThan", 5)] },
  { all: [leaf("staff", "greaterThanInclusive", 500)] },
  { all: [leaf("share", "lessThanInclusive", 0.1), leaf("share", "notEqual", 0)] },
  { all: [leaf("limit", "equal", 12.5)] },
  { all: [{ fact: "customer.debt", operator: "greaterThan", value: { fact: "customer.limit" } }] },
  { all: [leaf("debt", "in", [0, 0.07, 9_999_999_999_999.99])] },
  { any: [leaf("blocked", "equal", true), leaf("vip", "equal", true)] },
  { all: [leaf("since", "lessThan", "2024-02-29"), { not: { all: [leaf("until", "lessThan", "2025-01-01")] } }] },
  { all: [leaf("since", "equal", "2000-02-29")] },
  { all: [leaf("vip", "known", false), leaf("debt", "known", true)] },
];

/** What a database cannot judge. */
const others: readonly object[] = [
  { all: [leaf("seenAt", "greaterThan", "2025-01-01T00:00:00+08:00")] },
  { all: [leaf("double", "greaterThan", 100)] },
];

/** @param isPlain whether a database can judge every rule */
export function storedPolicy(
  hitPolicy: "first" | "unique" | "any" | "collect",
  isPlain: boolean,
): { readonly loaded: LoadedPolicy; readonly policy: BoundPolicy } {
  const all = isPlain ? conditions : [...conditions, ...others];
  const rules = all.map((each, at) => ({
    name: `rule${at}`,
    clause: "1.1.1",
    conditions: each,
    ...(at === 2 || at === 5 ? { exceptionOf: "rule1" } : {}),
    event: { type: "grade", params: { value: at % 3 === 0 ? "low" : "high" } },
  }));
  const pack = parsePack([
    {
      kind: "manifest",
      id: "stored",
      version: "1.0.0",
      title: label,
      sector: label,
      purpose: label,
      appliesTo: label,
      timeZone: "Asia/Shanghai",
      currency: "CNY",
      effectiveFrom: "2025-01-01",
      owner: "sales",
      reviewEvery: { parameter: "policy.reviewMonths" },
      subject: "customer",
      roles: { sales: label, office: label },
    },
    {
      kind: "chapter",
      id: "1",
      number: label,
      title: label,
      sections: [{ id: "1.1", title: label, clauses: [{ id: "1.1.1", text: label, kinds: ["classification"] }] }],
    },
    {
      kind: "parameters",
      id: "policy",
      title: label,
      parameters: [
        {
          id: "policy.reviewMonths",
          label,
          clause: "1.1.1",
          value: { type: "integer", unit: "month" },
          tighter: "lower",
          source: "default",
          tailor: "free",
          values: [{ from: "2025-01-01", value: 12 }],
        },
      ],
    },
    {
      kind: "vocabulary",
      id: "customers",
      title: label,
      enums: { segment: { label, options: { dealer: label, retailer: label, consumer: label } } },
      records: { customer: { label, collection: "customers", id: "customerId" } },
      facts: facts.map((fact) => ({ ...fact, clause: "1.1.1" })),
    },
    {
      kind: "decision",
      id: "grade",
      title: label,
      clause: "1.1.1",
      hitPolicy,
      outputs: { value: { label, value: { type: "text" }, ...(hitPolicy === "collect" ? { collect: "list" } : {}) } },
      rules,
    },
  ]);
  const release = {
    id: "r1",
    number: 1,
    recordedAt: 0,
    effectiveFrom: "2025-01-01",
    author: "a",
    approver: null,
    reason: "",
    operations: [],
    checksum: hitPolicy,
    rolledBackTo: null,
    base: null,
  };
  return { loaded: loadPack(release, pack), policy: bind(pack, { asOf: "2026-01-01" }) };
}

const odd = fc.constantFrom<unknown>(
  null,
  "",
  "1",
  0,
  1,
  true,
  false,
  [],
  {},
  "a\0b",
  "\uD800",
  "\\u0000",
  "😀",
  1e21,
  5e-7,
  -1,
  2 ** 53 + 2,
);
const stored = <Item>(...arbitraries: readonly fc.Arbitrary<Item>[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.oneof(...arbitraries) },
    { weight: 1, arbitrary: odd },
    { weight: 2, arbitrary: fc.constant(undefined) },
  );
const money = stored<unknown>(
  fc.constantFrom<unknown>(
    12.5,
    "12.50",
    "12.5",
    "012.5",
    "-12.50",
    "12.505",
    12.505,
    0.07,
    "0.07",
    1000.01,
    1000.02,
    1000,
  ),
  fc.constantFrom<unknown>(
    9_999_999_999_999.99,
    "9999999999999.99",
    10_000_000_000_000,
    "-0",
    "--1",
    "1-",
    ".5",
    "5.",
    "1e3",
    0.1 + 0.2,
  ),
  fc.integer({ min: -5, max: 200_000 }).map((each) => each / 100),
);
const day = stored(
  fc.constantFrom(
    "2024-02-29",
    "2023-02-29",
    "1900-02-29",
    "2000-02-29",
    "2024-02-28",
    "2024-13-01",
    "2024-04-31",
    "0000-01-01",
    "9999-12-31",
  ),
  fc.constantFrom(
    "2024-2-9",
    "2024-02-29 ",
    "2024-02-29T00:00:00Z",
    "2025-01-01",
    "now",
    "20240229",
    "-001-01-01",
    "12:00",
  ),
);

/** What stands in a customer's record. */
export const storedCustomer: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .record({
    segment: stored(fc.constantFrom("dealer", "retailer", "consumer", "Dealer", "gone", "dealer\0", "dealer\uD800")),
    seller: stored(fc.constantFrom("sales", "office", "nobody")),
    name: stored(fc.constantFrom("Acme", "acme", "Acme\0", "ACME", "é")),
    staff: stored(fc.constantFrom(0, 1, 4, 5, 499, 500, 501, 2.5, 3e20)),
    share: stored(
      fc.constantFrom(0, 0.1, 0.1 + 1e-17, 0.30000000000000004, 1 / 3, 5e-324),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
    limit: money,
    debt: money,
    blocked: stored(fc.boolean()),
    vip: stored(fc.boolean()),
    since: day,
    until: day,
    seenAt: stored(fc.constantFrom("2025-06-01T00:00:00+08:00", "2024-06-01T00:00:00")),
  })
  .map((fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));
