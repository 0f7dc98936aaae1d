import { useState, type KeyboardEvent, type ReactNode } from "react";

import { DateInput, isDay } from "../calendar/index.ts";
import { useSetting } from "../context/index.ts";
import { formatDay } from "../i18n/index.ts";
import { Chips } from "./chips.tsx";
import type { WidgetProps } from "./define-widget.ts";
import { listOf } from "./list-of.ts";

/** The days there are, and a field for another one. */
export function DatesInput(props: WidgetProps): ReactNode {
  const { messages, locale } = useSetting();
  const [draft, setDraft] = useState("");
  const days = listOf(props.value);
  const keep = (next: readonly string[]): void =>
    props.onChange(next.length === 0 ? undefined : [...new Set(next)].toSorted());
  const add = (): void => {
    if (!isDay(draft)) return;
    setDraft("");
    keep([...days, draft]);
  };
  const onKey = (event: KeyboardEvent): void => {
    // In the field, not on one of the calendar's days: there Enter chooses.
    if (event.key !== "Enter" || event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    add();
  };
  return (
    <>
      <Chips
        items={days.map((day) => ({ value: day, label: formatDay(day, locale) }))}
        disabled={props.disabled}
        onRemove={(day) => keep(days.filter((each) => each !== day))}
      />
      <div className="bylaw-beside" onKeyDown={onKey}>
        <DateInput
          id={props.id}
          label={props.spec.label}
          value={draft}
          disabled={props.disabled}
          required={props.required}
          invalid={props.invalid}
          describedBy={props.describedBy}
          onChange={setDraft}
        />
        <button
          type="button"
          className="bylaw-button small"
          disabled={props.disabled}
          aria-label={messages.addDateTo(props.spec.label)}
          onClick={add}
        >
          {messages.addDate}
        </button>
      </div>
    </>
  );
}
