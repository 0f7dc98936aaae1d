import { onDemand } from "../part/index.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";

/** The same questions for several things, as a table; on a phone one after the other. Its code comes with the first. */
export const matrix: Widget = defineWidget({
  name: "matrix",
  rank: ({ type }) => (type.type === "matrix" ? 5 : 0),
  frame: () => "group",
  wide: () => true,
  holdsFields: true,
  component: onDemand<WidgetProps>(async () => (await import("../later/matrix-table.tsx")).MatrixTable),
  read: (value) => (typeof value === "object" && value !== null ? String(Object.keys(value).length) : ""),
  example: {
    field: {
      rows: [{ id: "passed", label: { "zh-CN": "合格", en: "Passed" }, value: { type: "boolean" } }],
      fixed: [{ id: "hygiene", label: { "zh-CN": "卫生", en: "Hygiene" } }],
    },
    value: { hygiene: { passed: true } },
    keys: "[Tab][Space]",
  },
});
