import type { BindScope, FactDeclaration } from "../../../packages/core/src/rule/index.ts";
import type { Condition, EnumDefinition, ValueType } from "../../../packages/core/src/schema/index.ts";

/** No document can declare one, and the engine judges it all the same. */
const listOfIntegers = { type: "list", of: "integer" } as unknown as ValueType;

/** The facts that the generated rules read, by the kind of value they have. */
export const factTypes = {
  n1: { type: "number" },
  n2: { type: "number" },
  n3: { type: "integer" },
  m1: { type: "money", currency: "CNY" },
  m2: { type: "money", currency: "CNY" },
  d1: { type: "date" },
  d2: { type: "date" },
  x1: { type: "dateTime" },
  x2: { type: "dateTime" },
  h1: { type: "duration", unit: "hour" },
  h2: { type: "duration", unit: "hour" },
  p1: { type: "percent" },
  t1: { type: "text" },
  t2: { type: "text" },
  e1: { type: "enum", enum: "segment" },
  e2: { type: "enum", enum: "segment" },
  b1: { type: "boolean" },
  b2: { type: "boolean" },
  l1: { type: "list", of: "text" },
  l2: { type: "list", of: "text" },
  l3: listOfIntegers,
  c1: { type: "cadence" },
} as const satisfies Readonly<Record<string, ValueType>>;

export type FactId = keyof typeof factTypes;

/** Whether a fact has two forms: money is sent in yuan and computed in fen, a date is a day number. */
export function isConverted(fact: FactId): boolean {
  return ["money", "date", "dateTime"].includes(factTypes[fact].type);
}

/** A scope with these facts and the given named conditions. */
export function scopeWith(conditions: ReadonlyMap<string, Condition>): BindScope {
  const facts = new Map<string, FactDeclaration>(Object.entries(factTypes).map(([id, value]) => [id, { value }]));
  const text = (word: string) => ({ "zh-CN": word, en: word });
  const options = { dealer: text("dealer"), retailer: text("retailer"), consumer: text("consumer") };
  const segment: EnumDefinition = { label: text("segment"), options };
  return {
    fact: (id) => facts.get(id),
    parameter: () => undefined,
    condition: (name) => conditions.get(name),
    facts: () => facts.keys(),
    parameters: () => [],
    conditions: () => conditions.keys(),
    parameterInForce: () => undefined,
    context: { timeZone: "Asia/Shanghai", enums: new Map([["segment", segment]]), roles: {} },
  };
}
