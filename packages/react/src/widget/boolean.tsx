import type { ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import type { FieldSpec } from "../spec/index.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";
import { Radios } from "./radios.tsx";

/** Yes or no. A box to tick where the form wants one or there is a default; else two answers of equal weight. */
export const boolean: Widget = defineWidget({
  name: "boolean",
  rank: ({ type }) => (type.type === "boolean" ? 5 : 0),
  frame: (spec) => (isTick(spec) ? "inline" : "radios"),
  component: BooleanInput,
  read: (value, _spec, { messages }) => (value === true ? messages.yes : value === false ? messages.no : ""),
  example: { field: { value: { type: "boolean" } }, value: true, keys: "[Space]" },
});

function isTick({ as, hasDefault }: FieldSpec): boolean {
  return as === "tick" || (hasDefault && as !== "buttons");
}

function BooleanInput(props: WidgetProps): ReactNode {
  return isTick(props.spec) ? <Tick {...props} /> : <YesNo {...props} />;
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
      <span id={props.labelledBy}>
        {props.spec.label}
        {props.required ? (
          <span className="bylaw-mark" aria-hidden="true">
            *
          </span>
        ) : null}
      </span>
    </label>
  );
}

function YesNo(props: WidgetProps): ReactNode {
  const { messages } = useSetting();
  return (
    <Radios
      id={props.id}
      options={[
        { value: "true", label: messages.yes },
        { value: "false", label: messages.no },
      ]}
      value={typeof props.value === "boolean" ? String(props.value) : undefined}
      disabled={props.disabled}
      onChoose={(value) => props.onChange(value === "true")}
    />
  );
}
