import fc from "fast-check";
import { itemOf, type Shape } from "../../../packages/core/src/rule/shape.ts";
import type { ValueType } from "../../../packages/core/src/schema/index.ts";
import { factTypes, type FactId } from "./vocabulary.ts";

// Few values, so that comparisons come out equal often.
const values: Readonly<Partial<Record<ValueType["type"], fc.Arbitrary<unknown>>>> = {
  number: fc.constantFrom(-1.5, -1, 0, 0.1, 1, 2, 2.5, 1000, Number.MAX_SAFE_INTEGER),
  integer: fc.constantFrom(-1, 0, 1, 2, 3),
  percent: fc.constantFrom(0, 12.5, 50, 100),
  money: fc.constantFrom(0, 0.01, 299_999.99, 300_000, 300_000.01, 1_000_000),
  date: fc.constantFrom("1969-12-31", "2024-02-29", "2025-01-01", "2025-01-02"),
  dateTime: fc.constantFrom("2025-01-01T00:00:00+08:00", "2024-12-31T16:00:00Z", "2025-01-01T08:30:00+08:00"),
  duration: fc.constantFrom(0, 0.5, 24, 48),
  text: fc.constantFrom("a", "b", "ab", "A", "", "1", "甲", "__proto__"),
  enum: fc.constantFrom("dealer", "retailer", "consumer"),
  boolean: fc.boolean(),
};

/** Values of a shape, as a document writes them. */
export function valueOf(shape: Shape): fc.Arbitrary<unknown> {
  const item = itemOf(shape);
  if (item !== undefined) return fc.array(valueOf(item), { maxLength: 3 });
  return values[shape.element.type] ?? fc.constant(null);
}

/** Complete, well-typed facts, as a document writes them. */
export const records: fc.Arbitrary<Readonly<Record<FactId, unknown>>> = fc.record(
  Object.fromEntries(Object.entries(factTypes).map(([id, type]) => [id, factValue(id, type)])) as Record<
    FactId,
    fc.Arbitrary<unknown>
  >,
);

function factValue(id: string, type: ValueType): fc.Arbitrary<unknown> {
  if (type.type === "cadence") return fc.record({ times: fc.nat(3), per: fc.constantFrom("month", "year") });
  if (type.type !== "list") return valueOf({ element: type, depth: 0 });
  const of: string = type.of ?? "text";
  const items = Object.entries(values).find(([name]) => name === of)?.[1] ?? fc.constant(null);
  return fc.array(items, { minLength: id === "l2" ? 0 : 1, maxLength: 3 });
}
