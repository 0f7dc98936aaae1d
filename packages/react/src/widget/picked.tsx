import type { ReactNode } from "react";

import { useSetting, type LookupHit } from "../context/index.ts";
import type { WidgetProps } from "./define-widget.ts";

interface PickedProps {
  readonly props: WidgetProps;
  readonly hit: LookupHit;
  readonly focused: boolean;
  readonly onChange: () => void;
}

/** The one that was chosen, in the place of the search for it. */
export function Picked({ props, hit, focused, onChange }: PickedProps): ReactNode {
  const { messages } = useSetting();
  const { id, spec } = props;
  return (
    <div className="bylaw-picked" part="picked">
      <span id={`${id}-picked`}>
        <strong>{hit.label}</strong>
        {hit.note === undefined ? null : <small>{hit.note}</small>}
      </span>
      <button
        id={id}
        type="button"
        className="bylaw-bare link"
        disabled={props.disabled}
        // Focus must not fall back to the page when the search box gives way to the choice.
        autoFocus={focused}
        aria-label={messages.changeOf(spec.label)}
        aria-describedby={[`${id}-picked`, props.describedBy].filter(Boolean).join(" ")}
        onClick={onChange}
      >
        {messages.change}
      </button>
    </div>
  );
}
