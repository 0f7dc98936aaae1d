import type { ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import { asText } from "./as-text.ts";
import { controlAttributes } from "./control-attributes.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";

// What is longer does not fit a line across the sheet.
const longestLine = 200;

/** Several lines of text, with a count of characters where there is a limit. */
export const longText: Widget = defineWidget({
  name: "longText",
  rank: ({ type, maxLength }) => (type.type === "text" && maxLength !== undefined && maxLength > longestLine ? 5 : 0),
  frame: () => "control",
  wide: () => true,
  component: LongText,
  read: (value) => asText(value),
  example: { field: { value: { type: "text" }, maxLength: 400 }, value: "B-2025-0310", keys: "B-2025-0310" },
});

function LongText(props: WidgetProps): ReactNode {
  const { messages } = useSetting();
  const { id, spec } = props;
  const written = asText(props.value);
  // As core counts: a character outside the basic plane is one.
  const count = Array.from(written).length;
  const left = (spec.maxLength ?? count) - count;
  return (
    <>
      <textarea
        {...controlAttributes(props, spec.maxLength === undefined ? "" : `${id}-count`)}
        id={id}
        rows={4}
        value={written}
        onChange={({ currentTarget }) => props.onChange(currentTarget.value === "" ? undefined : currentTarget.value)}
      />
      {spec.maxLength === undefined ? null : (
        <span id={`${id}-count`} className={left < 0 ? "bylaw-count over" : "bylaw-count"}>
          <span aria-hidden="true">{messages.characters(count, spec.maxLength)}</span>
          <span className="bylaw-voice">{messages.charactersLeft(left)}</span>
        </span>
      )}
    </>
  );
}
