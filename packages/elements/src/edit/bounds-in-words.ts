import type { EditContext } from "./edit-context.ts";
import type { EditableParameter } from "./policy-model.ts";

/** How far a value may go, in the sentence's own units: its bounds, and what must hold between it and others. */
export function boundsInWords({ definition }: EditableParameter, context: EditContext): readonly string[] {
  const { messages, model, locale } = context;
  const { bounds, id, value: type } = definition;
  const text = (value: number): string =>
    type.type === "cadence" ? String(value) : context.textOf(id, value, context.open?.clause);
  const words: string[] = [];
  for (const key of ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"] as const) {
    const limit = bounds?.[key];
    // That an amount is more than nothing goes without saying.
    if (limit !== undefined && !(key === "exclusiveMinimum" && limit === 0))
      words.push(messages.bounds[key](text(limit)));
  }
  if (bounds?.multipleOf !== undefined && bounds.multipleOf !== 1)
    words.push(messages.bounds.multipleOf(text(bounds.multipleOf)));
  if (bounds?.atLeastDense !== undefined)
    words.push(messages.bounds.minimum(context.textOf(id, { ...bounds.atLeastDense })));
  const label = (item: string): string =>
    model.options(type.enum ?? "", locale).find(({ value }) => value === item)?.label ?? context.textOf(id, [item]);
  if (bounds?.startsWith !== undefined) words.push(messages.bounds.startsWith(label(bounds.startsWith)));
  const figure = (other: string): string => {
    const parameter = context.parameter(other);
    return context.textOf(other, context.store.value(other) ?? parameter?.value ?? null);
  };
  return [...words, ...model.checks(id, figure, locale)];
}
