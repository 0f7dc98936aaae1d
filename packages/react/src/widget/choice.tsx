import type { ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import { Icon } from "../part/index.ts";
import { asText } from "./as-text.ts";
import { controlAttributes } from "./control-attributes.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";

/** Up to this many options are all seen at once. */
const mostRadios = 4;

/** One of several options: side by side when they are few, else in a list that opens. */
export const choice: Widget = defineWidget({
  name: "choice",
  rank: ({ type }) => (type.type === "enum" || type.type === "role" ? 5 : 0),
  frame: ({ options }) => (options.length <= mostRadios ? "radios" : "control"),
  wide: ({ options }) => options.length > 2 && options.length <= mostRadios,
  component: Choice,
  read: (value, { options }) => options.find((each) => each.value === value)?.label ?? asText(value),
  example: { field: { value: { type: "enum", enum: "severity" } }, value: "major", keys: "[ArrowDown]" },
});

function Choice(props: WidgetProps): ReactNode {
  return props.spec.options.length <= mostRadios ? <Radios {...props} /> : <Select {...props} />;
}

function Radios(props: WidgetProps): ReactNode {
  return (
    <div className="bylaw-choices">
      {props.options.map(({ value, label }, at) => (
        <label key={value} className="bylaw-card" part="choice">
          <input
            id={at === 0 ? props.id : `${props.id}-${at}`}
            type="radio"
            name={props.id}
            checked={props.value === value}
            disabled={props.disabled}
            onChange={() => props.onChange(value)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}

function Select(props: WidgetProps): ReactNode {
  const { messages } = useSetting();
  const { options, spec } = props;
  const value = asText(props.value);
  const known = options.some((each) => each.value === value);
  // An answer that is no longer offered is still told, or it would look as if nothing had been chosen.
  const former = known || value === "" ? undefined : spec.options.find((each) => each.value === value);
  return (
    <div className="bylaw-select">
      <select
        {...controlAttributes(props)}
        id={props.id}
        value={known || former !== undefined ? value : ""}
        onChange={({ currentTarget }) => props.onChange(currentTarget.value === "" ? undefined : currentTarget.value)}
      >
        <option value="">{messages.choose}</option>
        {former === undefined ? null : (
          <option value={former.value} disabled>
            {former.label}
          </option>
        )}
        {options.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </select>
      <Icon name="down" size={14} />
    </div>
  );
}
