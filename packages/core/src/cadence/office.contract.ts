import { parseCalendar } from "../calendar/index.ts";
import type { BoundCalendar } from "../calendar/index.ts";
import { stateDays } from "../calendar/time-calendars.contract.ts";

const text = (word: string) => ({ "zh-CN": word, en: word });

/** An office in China with a lunch break, over the official days of 2025 and 2026. */
export const office: BoundCalendar = parseCalendar(
  "office",
  [
    stateDays,
    {
      kind: "calendar",
      id: "office",
      title: text("office"),
      over: "state",
      open: [
        {
          days: ["monday", "tuesday", "wednesday", "thursday", "friday"],
          hours: ["09:00-12:00", "13:00-18:00"],
        },
      ],
    },
  ],
  { timeZone: "Asia/Shanghai" },
);
