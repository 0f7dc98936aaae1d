import type { ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import type { FieldSpec } from "../spec/index.ts";
import { asText } from "./as-text.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";
import { Radios } from "./radios.tsx";

/** A whole number up to ten as steps beside each other. An answer that need not be given can be taken back. */
export const rating: Widget = defineWidget({
  name: "rating",
  rank: ({ type, as, maximum }) => (type.type === "integer" && as === "rating" && maximum !== undefined ? 8 : 0),
  frame: () => "radios",
  component: Rating,
  read: (value, { maximum }, { messages }) =>
    typeof value === "number" && maximum !== undefined ? messages.ratingOf(value, maximum) : asText(value),
  example: {
    field: { value: { type: "integer" }, as: "rating", minimum: 1, maximum: 5 },
    value: 2,
    keys: "[Space][ArrowRight]",
  },
});

function stepsOf({ minimum = 1, maximum = 5 }: FieldSpec): readonly number[] {
  return Array.from({ length: Math.min(11, maximum - minimum + 1) }, (_, at) => minimum + at);
}

function Rating(props: WidgetProps): ReactNode {
  const { messages } = useSetting();
  const value = typeof props.value === "number" ? String(props.value) : undefined;
  return (
    <div className="bylaw-beside">
      <Radios
        className="steps"
        id={props.id}
        options={stepsOf(props.spec).map((step) => ({ value: String(step), label: String(step) }))}
        value={value}
        disabled={props.disabled}
        onChoose={(chosen) => props.onChange(Number(chosen))}
      />
      {value === undefined || props.required ? null : (
        <button
          type="button"
          className="bylaw-bare link"
          disabled={props.disabled}
          aria-label={`${messages.clear}: ${props.spec.label}`}
          onClick={() => props.onChange(undefined)}
        >
          {messages.clear}
        </button>
      )}
    </div>
  );
}
