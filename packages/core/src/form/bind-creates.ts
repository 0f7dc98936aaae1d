import { bindExpression, type BoundExpression } from "../fact/index.ts";
import { pointerStep } from "../json/index.ts";
import { bindCondition, type BoundCondition } from "../rule/index.ts";
import type { Creates, ValueType } from "../schema/index.ts";
import type { BoundForm } from "./bound-form.ts";
import { rowFieldScope } from "./form-scope.ts";

/** A record that an answer makes, with when and with what. */
export interface BoundCreates {
  readonly creates: Creates;
  readonly when?: BoundCondition;
  /** By the record's field; what it becomes, and of which type. */
  readonly set: ReadonlyMap<string, { readonly type: ValueType; readonly expression: BoundExpression }>;
}

/** Puts parameters in place in what makes a record. Not with the form itself: whoever fills it in has no use for it. */
export function bindCreates(creates: Creates, { form, scope, vocabulary }: BoundForm, pointer: string): BoundCreates {
  const { record, when, each, set = {} } = creates;
  const rows = form.fields.find(({ id }) => id === each)?.rows;
  const inner = rows === undefined ? scope : rowFieldScope(scope, rows);
  const fields = vocabulary.collections.get(vocabulary.records.get(record)?.collection ?? "")?.fields;
  return {
    creates,
    ...(when === undefined ? {} : { when: bindCondition(when, scope, `${pointer}/when`) }),
    set: new Map(
      Object.entries(set).map(([name, raw]) => {
        const type = fields?.get(name)?.value ?? { type: "text" };
        return [name, { type, expression: bindExpression(raw, inner, type, `${pointer}/set${pointerStep(name)}`) }];
      }),
    ),
  };
}
