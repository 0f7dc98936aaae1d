import { useState, type ReactNode } from "react";

import { parseTime } from "../calendar/index.ts";
import { useSetting } from "../context/index.ts";
import { controlAttributes } from "./control-attributes.ts";
import type { WidgetProps } from "./define-widget.ts";

interface TimeInputProps {
  readonly props: WidgetProps;
  readonly id: string;
  /** `HH:MM`, or what was typed instead. */
  readonly value: string;
  /** Its name, where the field's label is that of something else. */
  readonly label?: string;
  readonly onChange: (value: string) => void;
}

/** A time of day, typed: 9:05, 0905, 9点5分. */
export function TimeInput({ props, id, value, label, onChange }: TimeInputProps): ReactNode {
  const { messages } = useSetting();
  const [typed, setTyped] = useState("");
  return (
    <>
      <input
        {...controlAttributes(props, `${id}-format`)}
        id={id}
        type="text"
        aria-label={label}
        inputMode="numeric"
        autoComplete="off"
        placeholder="HH:MM"
        value={parseTime(typed) === value ? typed : value}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onChange(parseTime(currentTarget.value));
        }}
        onBlur={() => setTyped("")}
      />
      <span id={`${id}-format`} hidden>
        {messages.timeFormat}
      </span>
    </>
  );
}
