import { useState, type ReactNode } from "react";

import { asText } from "./as-text.ts";
import { controlAttributes } from "./control-attributes.ts";
import type { WidgetProps } from "./define-widget.ts";
import { parseNumber } from "./parse-number.ts";

interface NumberInputProps extends WidgetProps {
  /** What stands before or after the figure, such as its currency. */
  readonly before?: string;
  readonly after?: string;
  readonly whole?: boolean;
}

/** The control of every kind of figure. What was typed stays as it was typed: `1.50` does not become `1.5` under the hand. */
export function NumberInput({ before, after, whole = false, ...props }: NumberInputProps): ReactNode {
  const [typed, setTyped] = useState("");
  const written = parseNumber(typed) === props.value ? typed : asText(props.value);
  const unit = before ?? after;
  const input = (
    <input
      {...controlAttributes(props, unit === undefined ? "" : `${props.id}-unit`)}
      id={props.id}
      // Not type="number": it changes under the wheel, and hides what it cannot read.
      type="text"
      inputMode={whole ? "numeric" : "decimal"}
      autoComplete="off"
      value={written}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        props.onChange(parseNumber(currentTarget.value));
      }}
    />
  );
  if (unit === undefined) return input;
  return (
    <div className="bylaw-box">
      {before === undefined ? null : (
        <span id={`${props.id}-unit`} className="bylaw-unit before">
          {before}
        </span>
      )}
      {input}
      {after === undefined ? null : (
        <span id={`${props.id}-unit`} className="bylaw-unit">
          {after}
        </span>
      )}
    </div>
  );
}
