import type { ReactNode } from "react";

import { asText } from "./as-text.ts";
import { CharacterCount } from "./character-count.tsx";
import { controlAttributes } from "./control-attributes.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";

/** One line of text, and what no other widget takes. */
export const text: Widget = defineWidget({
  name: "text",
  rank: () => 1,
  frame: () => "control",
  wide: ({ maxLength = 0 }) => maxLength > 120,
  component: TextInput,
  read: (value) => asText(value),
  example: { field: { value: { type: "text" } }, value: "B-2025-0310", keys: "B-2025-0310" },
});

function TextInput(props: WidgetProps): ReactNode {
  const { maxLength } = props.spec;
  const written = asText(props.value);
  const input = (more: string): ReactNode => (
    <input
      {...controlAttributes(props, more)}
      id={props.id}
      type="text"
      autoComplete="off"
      value={written}
      onChange={({ currentTarget }) => props.onChange(currentTarget.value === "" ? undefined : currentTarget.value)}
    />
  );
  if (maxLength === undefined) return input("");
  return (
    <>
      {input(`${props.id}-count`)}
      <CharacterCount id={props.id} text={written} most={maxLength} quiet />
    </>
  );
}
