import type { ReactNode } from "react";

import { asText } from "./as-text.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";
import { TimeInput } from "./time-input.tsx";

/** A time of day, on any day. */
export const time: Widget = defineWidget({
  name: "time",
  rank: ({ type }) => (type.type === "time" ? 5 : 0),
  frame: () => "control",
  component: TimeWidget,
  read: (value) => asText(value),
  example: { field: { value: { type: "time" } }, value: "09:05", keys: "9:05" },
});

function TimeWidget(props: WidgetProps): ReactNode {
  return (
    <TimeInput
      props={props}
      id={props.id}
      value={asText(props.value)}
      onChange={(value) => props.onChange(value === "" ? undefined : value)}
    />
  );
}
