import type { ReactNode } from "react";

import { DateInput } from "../calendar/index.ts";
import { useSetting } from "../context/index.ts";
import { asText } from "./as-text.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";
import { joinMoment, readMoment, splitMoment } from "./moment-parts.ts";
import { TimeInput } from "./time-input.tsx";

/** A moment: a day and a time of day, on the wall clock of the policy's zone. The label is the day's; the time adds its word. */
export const dateTime: Widget = defineWidget({
  name: "dateTime",
  rank: ({ type }) => (type.type === "dateTime" ? 5 : 0),
  frame: () => "control",
  component: DateTimeWidget,
  read: (value, { timeZone }, { locale }) => readMoment(asText(value), timeZone, locale),
  example: {
    field: { value: { type: "dateTime" } },
    value: "2025-03-10T09:05:00+08:00",
    keys: "2025-03-10[Tab][Tab]09:05",
  },
});

function DateTimeWidget(props: WidgetProps): ReactNode {
  const { messages } = useSetting();
  const { id, spec } = props;
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
        <TimeInput
          props={props}
          id={`${id}-time`}
          value={time}
          label={messages.timeOf(spec.label)}
          onChange={(value) => change(day, value)}
        />
      </div>
    </div>
  );
}
