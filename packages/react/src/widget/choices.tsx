import type { ReactNode } from "react";

import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";

/** Any number of several options. The answer keeps the order of the options, in whichever order they were ticked. */
export const choices: Widget = defineWidget({
  name: "choices",
  rank: ({ type, options }) => (type.type === "list" && options.length > 0 ? 5 : 0),
  frame: () => "group",
  wide: () => true,
  component: Choices,
  read: (value, { options }) =>
    options
      .filter((each) => listOf(value).includes(each.value))
      .map((each) => each.label)
      .join(" · "),
  example: { field: { value: { type: "list", of: "enum", enum: "severity" } }, value: ["major"], keys: "[Tab][Space]" },
});

function Choices(props: WidgetProps): ReactNode {
  const chosen = listOf(props.value);
  const toggle = (value: string, on: boolean): void => {
    const next = props.spec.options
      .map((each) => each.value)
      .filter((each) => (each === value ? on : chosen.includes(each)));
    props.onChange(next.length === 0 ? undefined : next);
  };
  return (
    <div className="bylaw-choices">
      {props.options.map(({ value, label }, at) => (
        <label key={value} className="bylaw-card" part="choice">
          <input
            id={at === 0 ? props.id : `${props.id}-${at}`}
            type="checkbox"
            checked={chosen.includes(value)}
            disabled={props.disabled}
            aria-invalid={props.invalid || undefined}
            onChange={({ currentTarget }) => toggle(value, currentTarget.checked)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
}
