import { useState, type ReactNode } from "react";

import { DateInput, parseTime } from "../calendar/index.ts";
import { useSetting } from "../context/index.ts";
import { formatDay } from "../i18n/index.ts";
import { asText } from "./as-text.ts";
import { controlAttributes } from "./control-attributes.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";
import { joinMoment, splitMoment } from "./moment-parts.ts";

/** A moment: a day and a time of day, on the wall clock of the policy's zone. The label is the day's; the time adds its word. */
export const dateTime: Widget = defineWidget({
  name: "dateTime",
  rank: ({ type }) => (type.type === "dateTime" ? 5 : 0),
  frame: () => "control",
  component: DateTimeWidget,
  read: (value, { timeZone }, { locale }) => {
    const { day, time } = splitMoment(asText(value), timeZone);
    return `${formatDay(day, locale)} ${time}`.trim();
  },
  example: {
    field: { value: { type: "dateTime" } },
    value: "2025-03-10T09:05:00+08:00",
    keys: "2025-03-10[Tab][Tab]09:05",
  },
});

function DateTimeWidget(props: WidgetProps): ReactNode {
  const { messages } = useSetting();
  const { id, spec } = props;
  const [typed, setTyped] = useState("");
  const { day, time } = splitMoment(asText(props.value), spec.timeZone);
  const change = (nextDay: string, nextTime: string): void =>
    props.onChange(joinMoment(nextDay, nextTime, spec.timeZone));
  return (
    <div className="bylaw-date-time">
      <div className="bylaw-part">
        <DateInput
          id={id}
          label={spec.label}
          value={day}
          disabled={props.disabled}
          required={props.required}
          invalid={props.invalid}
          describedBy={props.describedBy}
          onChange={(value) => change(value, time)}
        />
      </div>
      <div className="bylaw-part">
        <input
          {...controlAttributes(props, `${id}-time-format`)}
          id={`${id}-time`}
          type="text"
          aria-label={messages.timeOf(spec.label)}
          inputMode="numeric"
          autoComplete="off"
          placeholder="HH:MM"
          value={parseTime(typed) === time ? typed : time}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            change(day, parseTime(currentTarget.value));
          }}
          onBlur={() => setTyped("")}
        />
        <span id={`${id}-time-format`} hidden>
          {messages.timeFormat}
        </span>
      </div>
    </div>
  );
}
