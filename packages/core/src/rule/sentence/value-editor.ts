import { shapeOf, shapesAgree, type Shape } from "../shape.ts";
import type { SentenceContext } from "./sentence-context.ts";
import type { ValueEditor, ValueShape } from "./sentence-node.ts";

/** How the right side of a comparison is edited. @param fact the left side, whose limits and type it shares */
export function valueEditor(shape: ValueShape, fact: string, context: SentenceContext): ValueEditor {
  const { scope, labels } = context;
  const { type, isList } = shape;
  const declared = scope.fact(fact);
  const wanted: Shape = { element: type, depth: isList ? 1 : 0 };
  const fits = (value: Parameters<typeof shapeOf>[0] | undefined): boolean =>
    value !== undefined && shapesAgree(shapeOf(value), wanted);
  const values =
    type.type === "boolean" ? [true, false] : Object.keys(scope.context.enums.get(type.enum ?? "")?.options ?? {});
  const options = values.map((value) => ({ value, label: labels.format(value, type) }));
  return {
    type,
    isList,
    ...(options.length === 0 ? {} : { options }),
    ...(declared?.minimum === undefined ? {} : { minimum: declared.minimum }),
    ...(declared?.maximum === undefined ? {} : { maximum: declared.maximum }),
    parameters: [...scope.parameters()].filter((id) => fits(scope.parameter(id)?.value)),
    facts: [...scope.facts()].filter((id) => id !== fact && fits(scope.fact(id)?.value)),
  };
}
