import type { ReactNode } from "react";

import { asText } from "./as-text.ts";
import { controlAttributes } from "./control-attributes.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";

/** A telephone number: a keyboard of digits on a phone. */
export const phone: Widget = defineWidget({
  name: "phone",
  rank: ({ id, type, format }) =>
    type.type === "text" && (format === "phone" || /(?:phone|mobile|telephone)$/iu.test(id)) ? 6 : 0,
  frame: () => "control",
  component: PhoneInput,
  read: (value) => asText(value),
  example: { field: { value: { type: "text" }, format: "phone" }, value: "13800138000", keys: "13800138000" },
});

function PhoneInput(props: WidgetProps): ReactNode {
  return (
    <input
      {...controlAttributes(props)}
      id={props.id}
      type="tel"
      inputMode="tel"
      autoComplete="off"
      value={asText(props.value)}
      onChange={({ currentTarget }) => props.onChange(currentTarget.value === "" ? undefined : currentTarget.value)}
    />
  );
}
