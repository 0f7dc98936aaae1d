import { onDemand } from "../part/index.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";

/** Rows that are added, taken out and put in order. Its code comes with the first such field. */
export const rows: Widget = defineWidget({
  name: "rows",
  rank: ({ type }) => (type.type === "rows" ? 5 : 0),
  frame: () => "group",
  wide: () => true,
  holdsFields: true,
  component: onDemand<WidgetProps>(async () => (await import("../later/rows-editor.tsx")).RowsEditor),
  read: (value) => (Array.isArray(value) ? String(value.length) : ""),
  example: {
    field: { rows: [{ id: "batchNo", label: { "zh-CN": "批号", en: "Batch" }, value: { type: "text" } }] },
    value: [{ batchNo: "B-1" }],
    keys: "[Enter]B-1",
  },
});
