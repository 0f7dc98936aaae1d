import type { ReactNode } from "react";

import { DateInput } from "../calendar/index.ts";
import { formatDay } from "../i18n/index.ts";
import { asText } from "./as-text.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";

/** A day. */
export const date: Widget = defineWidget({
  name: "date",
  rank: ({ type }) => (type.type === "date" ? 5 : 0),
  frame: () => "control",
  component: DateWidget,
  read: (value, _spec, { locale }) => formatDay(asText(value), locale),
  example: { field: { value: { type: "date" } }, value: "2025-03-10", keys: "2025-03-10" },
});

function DateWidget(props: WidgetProps): ReactNode {
  return (
    <DateInput
      id={props.id}
      label={props.spec.label}
      value={asText(props.value)}
      disabled={props.disabled}
      required={props.required}
      invalid={props.invalid}
      describedBy={props.describedBy}
      onChange={(value) => props.onChange(value === "" ? undefined : value)}
    />
  );
}
