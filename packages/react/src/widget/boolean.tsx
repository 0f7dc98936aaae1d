import type { ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";

/** Yes or no. With a default it is a box to tick; without one, two answers of equal weight, neither given beforehand. */
export const boolean: Widget = defineWidget({
  name: "boolean",
  rank: ({ type }) => (type.type === "boolean" ? 5 : 0),
  frame: ({ hasDefault }) => (hasDefault ? "inline" : "radios"),
  component: BooleanInput,
  read: (value, _spec, { messages }) => (value === true ? messages.yes : value === false ? messages.no : ""),
  example: { field: { value: { type: "boolean" } }, value: true, keys: "[Space]" },
});

function BooleanInput(props: WidgetProps): ReactNode {
  return props.spec.hasDefault ? <Tick {...props} /> : <YesNo {...props} />;
}

function Tick(props: WidgetProps): ReactNode {
  return (
    <label className="bylaw-check" part="choice">
      <input
        id={props.id}
        type="checkbox"
        checked={props.value === true}
        disabled={props.disabled}
        aria-required={props.required || undefined}
        aria-invalid={props.invalid || undefined}
        aria-describedby={props.describedBy}
        onChange={({ currentTarget }) => props.onChange(currentTarget.checked)}
      />
      <span id={props.labelledBy}>{props.spec.label}</span>
    </label>
  );
}

function YesNo(props: WidgetProps): ReactNode {
  const { messages } = useSetting();
  return (
    <div className="bylaw-choices">
      {[true, false].map((answer, at) => (
        <label key={String(answer)} className="bylaw-card" part="choice">
          <input
            id={at === 0 ? props.id : `${props.id}-${at}`}
            type="radio"
            name={props.id}
            checked={props.value === answer}
            disabled={props.disabled}
            onChange={() => props.onChange(answer)}
          />
          {answer ? messages.yes : messages.no}
        </label>
      ))}
    </div>
  );
}
