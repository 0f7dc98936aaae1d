import { traceCondition, type BoundCondition, type ReadFact } from "../rule/index.ts";
import type { ConditionTrace } from "../trace/index.ts";
import { toJson } from "../value/index.ts";
import type { BoundField, BoundForm } from "./bound-form.ts";
import { openCells } from "./form-cells.ts";
import type { Answers, FormContext } from "./form-state.ts";

/** What a condition of a form decides. */
export type BindProperty = "visible" | "required" | "readOnly" | "options";

/** A condition of a form as it comes out for given answers. */
export interface TracedBind {
  readonly property: BindProperty;
  /** The field, `lines/0/sku` within rows; nothing for a part or a page. */
  readonly path?: string;
  /** What it belongs to, as operations name it below the form: `fields/batchNo/visible`, `layout/gravity/visible`. */
  readonly target: string;
  readonly trace: ConditionTrace;
}

/**
 * Every condition of a form that shows, asks, locks or offers something, proved for given answers: for whoever tries the form
 * and wants to know why. Checks are told by `evaluateForm` itself.
 */
export function traceBinds(form: BoundForm, answers: Answers, context: FormContext): readonly TracedBind[] {
  const cells = openCells(form, context);
  cells.write(answers, context.now);
  const types = new Map(
    form.fields.flatMap((field) => [field, ...(field.rows?.fields ?? [])].map((each) => [each.id, each.type])),
  );
  const prove = (condition: BoundCondition, read: ReadFact): ConditionTrace =>
    traceCondition(condition, read, {
      factToJson: (fact, value) => {
        const type = form.scope.fact(fact)?.value ?? types.get(fact);
        return typeof value === "symbol" || type === undefined ? null : toJson(value, type, form.context);
      },
    });
  const { read } = cells.env;
  const parts = (["pages", "layout"] as const).flatMap((list) =>
    (form.form[list] ?? []).flatMap(({ id }, at): readonly TracedBind[] => {
      const pointer = `/${list}/${at}/visible`;
      const found = form.fields.flatMap(({ visible }) => visible).find((each) => each.pointer === pointer);
      return found === undefined
        ? []
        : [{ property: "visible", target: `${list}/${id}/visible`, trace: prove(found, read) }];
    }),
  );
  const ofField = (field: BoundField, path: string, target: string, around: ReadFact): readonly TracedBind[] => {
    const own = field.visible.filter(({ pointer }) => pointer.startsWith("/fields/"));
    const switches = (["required", "readOnly"] as const).flatMap((property) => {
      const bound = field[property];
      return typeof bound === "boolean" ? [] : [[property, bound] as const];
    });
    const offers = (field.offers ?? []).flatMap(({ when }) => (when === undefined ? [] : [["options", when] as const]));
    const all: readonly (readonly [BindProperty, BoundCondition])[] = [
      ...own.map((each) => ["visible", each] as const),
      ...switches,
      ...offers,
    ];
    return all.map(([property, condition]) => ({
      property,
      path,
      target: `${target}/${property}`,
      trace: prove(condition, around),
    }));
  };
  const fields = form.fields.flatMap((field) => [
    ...ofField(field, field.id, `fields/${field.id}`, read),
    ...(cells.rows.get(field.id)?.list() ?? []).flatMap(({ key, env }) =>
      (field.rows?.fields ?? []).flatMap((row) =>
        ofField(row, `${field.id}/${key}/${row.id}`, `fields/${field.id}/rows/${row.id}`, env.read),
      ),
    ),
  ]);
  return [...parts, ...fields];
}
