import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import { formatDay, formatMonth, weekdays } from "../i18n/index.ts";
import { Icon } from "../part/index.ts";
import { addMonths, monthGrid, moveByKey } from "./month-grid.ts";

interface CalendarProps {
  readonly id: string;
  /** The name of the dialog. */
  readonly label: string;
  /** ISO 8601, empty for none. */
  readonly value: string;
  /** Empty to clear. */
  readonly onChoose: (day: string) => void;
  readonly onClose: () => void;
}

/** A month to choose a day from. It takes the focus when it opens; arrow keys move in it, Escape closes it. */
export function Calendar({ id, label, value, onChoose, onClose }: CalendarProps): ReactNode {
  const { messages, locale, today } = useSetting();
  const [cursor, setCursor] = useState(value === "" ? today : value);
  const follow = useRef(true);
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!follow.current) return;
    follow.current = false;
    panel.current?.querySelector<HTMLElement>('td button[tabindex="0"]')?.focus();
  }, [cursor]);

  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      event.stopPropagation();
      onClose();
      return;
    }
    if (!(event.target instanceof Element) || event.target.closest("td") === null) return;
    const next = moveByKey(cursor, event.key, event.shiftKey);
    if (next === undefined) return;
    event.preventDefault();
    follow.current = true;
    setCursor(next);
  };
  const step = (name: string, icon: "left" | "right" | "farLeft" | "farRight", months: number): ReactNode => (
    <button type="button" className="bylaw-bare" aria-label={name} onClick={() => setCursor(addMonths(cursor, months))}>
      <Icon name={icon} />
    </button>
  );
  return (
    <div
      ref={panel}
      id={id}
      className="bylaw-calendar"
      part="calendar"
      role="dialog"
      aria-label={label}
      onKeyDown={onKey}
    >
      <div className="bylaw-months">
        {step(messages.previousYear, "farLeft", -12)}
        {step(messages.previousMonth, "left", -1)}
        <strong aria-live="polite">{formatMonth(cursor, locale)}</strong>
        {step(messages.nextMonth, "right", 1)}
        {step(messages.nextYear, "farRight", 12)}
      </div>
      <table>
        <thead>
          <tr>
            {weekdays(locale).map(({ short, long }) => (
              <th key={long} scope="col" abbr={long}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(cursor).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day}>
                  <button
                    type="button"
                    className={`bylaw-bare${day.slice(0, 7) === cursor.slice(0, 7) ? "" : " other"}${day === today ? " today" : ""}`}
                    tabIndex={day === cursor ? 0 : -1}
                    aria-label={formatDay(day, locale)}
                    aria-pressed={day === value}
                    onClick={() => onChoose(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="bylaw-foot">
        <button type="button" className="bylaw-bare link" onClick={() => onChoose(today)}>
          {messages.today}
        </button>
        <button type="button" className="bylaw-bare link" onClick={() => onChoose("")}>
          {messages.clear}
        </button>
        <button type="button" className="bylaw-bare link" onClick={onClose}>
          {messages.close}
        </button>
      </div>
    </div>
  );
}
