import { useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import { Icon, onDemand } from "../part/index.ts";
import type { Calendar as CalendarComponent } from "./calendar.tsx";
import { isDay, parseDay } from "./parse-day.ts";

interface DateInputProps {
  readonly id: string;
  readonly label: string;
  /** ISO 8601, or what was typed instead. */
  readonly value: string;
  readonly disabled: boolean;
  readonly required: boolean;
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
  /** An ISO 8601 day, what was typed where it is no day, empty for nothing. */
  readonly onChange: (value: string) => void;
}

const load = async (): Promise<typeof CalendarComponent> => (await import("./calendar.tsx")).Calendar;
const Calendar = onDemand(load);

/** A day, typed or chosen from a calendar in the form's own language: a browser's date input speaks the browser's. */
export function DateInput(props: DateInputProps): ReactNode {
  const { messages } = useSetting();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const written = parseDay(typed) === props.value ? typed : props.value;

  const close = (): void => {
    setOpen(false);
    input.current?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowDown" || !event.altKey) return;
    event.preventDefault();
    setOpen(true);
  };
  const onBlur = (event: FocusEvent): void => {
    // A re-render may take the focused day away; only focus that went elsewhere closes.
    if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    // It is on its way by the time that it is opened; one that does not come is told when it is.
    <div className="bylaw-date" onBlur={onBlur} onFocus={() => void load().catch(() => undefined)}>
      <div className="bylaw-box">
        <input
          ref={input}
          id={props.id}
          className="bylaw-control"
          part="control"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          placeholder="YYYY-MM-DD"
          value={written}
          disabled={props.disabled}
          aria-required={props.required || undefined}
          aria-invalid={props.invalid || undefined}
          aria-describedby={[props.describedBy, `${props.id}-format`].filter(Boolean).join(" ")}
          onKeyDown={onKey}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            props.onChange(parseDay(currentTarget.value));
          }}
          onBlur={() => setTyped("")}
        />
        <span id={`${props.id}-format`} hidden>
          {messages.dateFormat}
        </span>
        <button
          type="button"
          className="bylaw-bare"
          disabled={props.disabled}
          aria-label={`${messages.openCalendar}: ${props.label}`}
          aria-haspopup="dialog"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon name="calendar" />
        </button>
      </div>
      {open ? (
        <Calendar
          id={`${props.id}-calendar`}
          label={messages.calendarFor(props.label)}
          value={isDay(props.value) ? props.value : ""}
          onChoose={(day) => {
            setTyped("");
            props.onChange(day);
            close();
          }}
          onClose={close}
        />
      ) : null}
    </div>
  );
}
