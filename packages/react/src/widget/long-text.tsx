import type { ReactNode } from "react";

import { asText } from "./as-text.ts";
import { CharacterCount } from "./character-count.tsx";
import { controlAttributes } from "./control-attributes.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";

// What is longer does not fit a line across the sheet.
const longestLine = 200;

/** Several lines of text, with a count of characters where there is a limit. */
export const longText: Widget = defineWidget({
  name: "longText",
  rank: ({ type, as, maxLength = 0 }) =>
    type.type === "text" && (as === "paragraph" || maxLength > longestLine) ? 5 : 0,
  frame: () => "control",
  wide: () => true,
  component: LongText,
  read: (value) => asText(value),
  example: { field: { value: { type: "text" }, maxLength: 400 }, value: "B-2025-0310", keys: "B-2025-0310" },
});

function LongText(props: WidgetProps): ReactNode {
  const { id, spec } = props;
  const written = asText(props.value);
  return (
    <>
      <textarea
        {...controlAttributes(props, spec.maxLength === undefined ? "" : `${id}-count`)}
        id={id}
        rows={4}
        value={written}
        onChange={({ currentTarget }) => props.onChange(currentTarget.value === "" ? undefined : currentTarget.value)}
      />
      <CharacterCount id={id} text={written} most={spec.maxLength} />
    </>
  );
}
