import { useState, type ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import { controlAttributes } from "./control-attributes.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";

/** A list of texts or of numbers of records, one on each line. */
export const lines: Widget = defineWidget({
  name: "lines",
  rank: ({ type }) => (type.type === "list" ? 2 : 0),
  frame: () => "control",
  wide: () => true,
  component: Lines,
  read: (value) => (Array.isArray(value) ? value.join("\n") : ""),
  example: { field: { value: { type: "list", of: "text" } }, value: ["A-1", "A-2"], keys: "A-1[Enter]A-2" },
});

function Lines(props: WidgetProps): ReactNode {
  const { messages } = useSetting();
  const [typed, setTyped] = useState("");
  const kept = Array.isArray(props.value) ? props.value.join("\n") : "";
  return (
    <>
      <textarea
        {...controlAttributes(props, `${props.id}-lines`)}
        id={props.id}
        rows={3}
        // A line just begun is not yet an item, but must stay under the hand.
        value={linesOf(typed).join("\n") === kept ? typed : kept}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          const items = linesOf(currentTarget.value);
          props.onChange(items.length === 0 ? undefined : [...items]);
        }}
      />
      <span id={`${props.id}-lines`} className="bylaw-help">
        {messages.onePerLine}
      </span>
    </>
  );
}

function linesOf(typed: string): readonly string[] {
  return typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
