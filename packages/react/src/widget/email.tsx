import type { ReactNode } from "react";

import { asText } from "./as-text.ts";
import { controlAttributes } from "./control-attributes.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";

/** An e-mail address. */
export const email: Widget = defineWidget({
  name: "email",
  rank: ({ type, format }) => (type.type === "text" && format === "email" ? 7 : 0),
  frame: () => "control",
  component: EmailInput,
  read: (value) => asText(value),
  example: { field: { value: { type: "text" }, format: "email" }, value: "li@example.com", keys: "li@example.com" },
});

// Not type="email": there the browser changes what was typed (it cuts blanks, rewrites domains), and core is to judge.
function EmailInput(props: WidgetProps): ReactNode {
  return (
    <input
      {...controlAttributes(props)}
      id={props.id}
      type="text"
      inputMode="email"
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      value={asText(props.value)}
      onChange={({ currentTarget }) => props.onChange(currentTarget.value === "" ? undefined : currentTarget.value)}
    />
  );
}
