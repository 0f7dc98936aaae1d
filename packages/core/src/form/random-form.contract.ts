import fc from "fast-check";
import type { Json } from "../json/index.ts";
import type { Condition, Expression, Form, FormCheck, FormField } from "../schema/index.ts";
import { exampleForm } from "./example-form.contract.ts";
import type { Answers } from "./form-state.ts";

const label = { "zh-CN": "甲", en: "a" };
const numbers = fc.constantFrom(0, 1, 2, 5, 900);

/** Names of integers that a field may read: those of the form, or of its own row. */
type Names = readonly string[];

const decided: Condition = { fact: "claim.urgency", operator: "equal", value: "urgent" };

const condition = (names: Names): fc.Arbitrary<Condition> => {
  if (names.length === 0) return fc.constant(decided);
  const leaf = fc.oneof(
    fc.record({ fact: fc.constantFrom(...names), operator: fc.constantFrom("greaterThan", "equal"), value: numbers }),
    fc.record({ fact: fc.constantFrom(...names), operator: fc.constant("known"), value: fc.boolean() }),
    fc.constant(decided),
    fc.record({
      fact: fc.constantFrom(...names),
      operator: fc.constant("lessThan"),
      value: fc.record({ fact: fc.constantFrom(...names) }),
    }),
  );
  return fc.oneof(
    leaf,
    fc.record({ all: fc.array(leaf, { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(leaf, { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: leaf }),
  );
};

const expression = (names: Names, rows: Names): fc.Arbitrary<Expression> => {
  if (names.length === 0) return numbers;
  const read = fc.record({ fact: fc.constantFrom(...names) });
  const sums = fc.oneof(numbers, read, fc.record({ add: fc.tuple(read, fc.oneof(numbers, read)) }));
  if (rows.length === 0) return sums;
  const total = fc.record({
    aggregate: fc.constantFrom("sum" as const, "max" as const),
    of: fc.constant("r0"),
    value: fc.record({ field: fc.constantFrom(...rows) }),
  });
  return fc.oneof(sums, total);
};

const switchOf = (names: Names) => fc.oneof(fc.constant(true as const), condition(names));

/** An integer with anything that a field may say of itself. */
const integerField = (id: string, names: Names, rows: Names): fc.Arbitrary<FormField> =>
  fc
    .record({
      visible: fc.option(condition(names), { nil: undefined }),
      required: fc.option(switchOf(names), { nil: undefined }),
      readOnly: fc.option(condition(names), { nil: undefined, freq: 6 }),
      compute: fc.option(expression(names, rows), { nil: undefined, freq: 4 }),
      default: fc.option(expression(names, rows), { nil: undefined }),
      maximum: fc.option(numbers, { nil: undefined }),
    })
    .map(({ compute, ...rest }) => {
      const said = compute === undefined ? rest : { visible: rest.visible, maximum: rest.maximum, compute };
      const kept = Object.entries(said).filter(([, value]) => value !== undefined);
      return { id, label, value: { type: "integer" }, ...Object.fromEntries(kept) } as FormField;
    });

const check = (id: string, at: Names, names: Names): fc.Arbitrary<FormCheck> =>
  fc.record({
    id: fc.constant(id),
    clause: fc.constant("1"),
    at: fc.uniqueArray(fc.constantFrom(...at), { minLength: 1, maxLength: 2 }),
    holds: condition(names),
    message: fc.constant(label),
    severity: fc.constantFrom("error" as const, "warning" as const),
  });

/**
 * Small forms whose fields read each other, with rows whose fields read each other and the form, and totals over them. What gives
 * a value reads what comes before only, so that none waits for itself; the order of the document is another one.
 */
export const randomForm: fc.Arbitrary<Form> = fc.integer({ min: 3, max: 6 }).chain((count) => {
  const names = Array.from({ length: count }, (_, at) => `f${at}`);
  const half = Math.ceil(count / 2);
  const early = names.slice(0, half);
  const cells = ["c0", "c1", "c2"];
  return fc
    .record({
      fields: fc.tuple(...names.map((id, at) => integerField(id, names.slice(0, at), at < half ? [] : cells))),
      cells: fc.tuple(...cells.map((id, at) => integerField(id, [...early, ...cells.slice(0, at)], []))),
      rowsVisible: fc.option(condition(early), { nil: undefined }),
      isFixed: fc.boolean(),
      fixedVisible: condition(early),
      rowChecks: fc.array(check("k", cells, [...cells, ...names]), { maxLength: 1 }),
      checks: fc.array(check("c", names, names), { maxLength: 1 }),
      pageVisible: fc.option(condition(early), { nil: undefined }),
      order: fc.shuffledSubarray([...names, "r0", "amount"], { minLength: count + 2 }),
    })
    .map(({ fields, cells: own, rowsVisible, isFixed, fixedVisible, rowChecks, checks, pageVisible, order }): Form => {
      const rows: FormField = {
        id: "r0",
        label,
        rows: own,
        ...(rowsVisible === undefined ? {} : { visible: rowsVisible }),
        ...(rowChecks.length === 0 ? {} : { checks: rowChecks }),
        ...(isFixed
          ? {
              fixed: [
                { id: "one", label },
                { id: "two", label, visible: fixedVisible },
              ],
            }
          : { maxItems: 3 }),
      };
      const amount: FormField = {
        id: "amount",
        label,
        value: { type: "money", currency: "CNY" },
        fact: "claim.amount",
      };
      const all = new Map([...fields, rows, amount].map((field) => [field.id, field]));
      return {
        ...exampleForm,
        id: "random",
        fields: order.flatMap((id) => all.get(id) ?? []),
        checks,
        layout: [
          { id: "s", title: label, items: [...names, "amount"] },
          { id: "t", title: label, items: ["r0"] },
        ],
        pages: [
          { id: "p", title: label, sections: ["s"] },
          { id: "q", title: label, sections: ["t"], ...(pageVisible === undefined ? {} : { visible: pageVisible }) },
        ],
        renamed: [],
      };
    });
});

/** Answers to such a form: right, wrong, taken out, of the wrong type. */
export function randomAnswers(form: Form): fc.Arbitrary<Answers> {
  const answer: fc.Arbitrary<Json> = fc.oneof(
    { weight: 5, arbitrary: numbers },
    { weight: 1, arbitrary: fc.constantFrom<Json>(null, "x", 2.5, true) },
  );
  const row = fc.record({ c0: answer, c1: answer, c2: answer }, { requiredKeys: [] });
  const isFixed = form.fields.some(({ fixed }) => fixed !== undefined);
  const rows: fc.Arbitrary<Json> = isFixed
    ? fc.record({ one: row, two: row }, { requiredKeys: [] })
    : fc.oneof({ weight: 9, arbitrary: fc.array(row, { maxLength: 4 }) }, { weight: 1, arbitrary: answer });
  const fields = Object.fromEntries(form.fields.map(({ id }) => [id, id === "r0" ? rows : answer]));
  return fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Answers>;
}
