import type { ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";

/** A list of rows: told, not yet filled in. */
export const rows: Widget = defineWidget({
  name: "rows",
  rank: ({ type }) => (type.type === "rows" ? 5 : 0),
  frame: () => "group",
  wide: () => true,
  component: Rows,
  read: (value) => (Array.isArray(value) ? String(value.length) : ""),
  example: {
    field: { rows: [{ id: "batchNo", label: { "zh-CN": "批号", en: "Batch" }, value: { type: "text" } }] },
    value: [],
  },
});

function Rows({ id }: WidgetProps): ReactNode {
  const { messages } = useSetting();
  return (
    <p id={id} className="bylaw-shown nothing" tabIndex={-1}>
      {messages.noRows}
    </p>
  );
}
