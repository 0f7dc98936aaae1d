import { defineWidget, type Widget } from "./define-widget.ts";
import { Lines } from "./line-list.tsx";

/** A list of texts, one on each line. */
export const lines: Widget = defineWidget({
  name: "lines",
  rank: ({ type }) => (type.type === "list" ? 2 : 0),
  frame: () => "control",
  wide: () => true,
  component: Lines,
  read: (value) => (Array.isArray(value) ? value.join("\n") : ""),
  example: { field: { value: { type: "list", of: "text" } }, value: ["A-1", "A-2"], keys: "A-1[Enter]A-2" },
});
