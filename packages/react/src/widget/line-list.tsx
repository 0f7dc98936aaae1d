import { useState, type ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import { controlAttributes } from "./control-attributes.ts";
import type { WidgetProps } from "./define-widget.ts";

/** A list typed line by line. */
export function Lines(props: WidgetProps): ReactNode {
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
