import { formatDay } from "../i18n/index.ts";
import { DatesInput } from "./dates-input.tsx";
import { defineWidget, type Widget } from "./define-widget.ts";
import { listOf } from "./list-of.ts";

/** Several days, in the order of the calendar. */
export const dates: Widget = defineWidget({
  name: "dates",
  rank: ({ type }) => (type.type === "list" && type.of === "date" ? 5 : 0),
  frame: () => "control",
  wide: () => true,
  component: DatesInput,
  read: (value, _spec, { locale }) =>
    listOf(value)
      .map((day) => formatDay(day, locale))
      .join("\n"),
  example: {
    field: { value: { type: "list", of: "date" } },
    value: ["2025-03-10", "2025-03-12"],
    keys: "2025-03-12[Enter]2025-03-10[Enter]",
  },
});
