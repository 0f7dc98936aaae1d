import type { ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import { Icon } from "../part/index.ts";
import type { FieldOption } from "../spec/index.ts";

interface ChipsProps {
  readonly items: readonly FieldOption[];
  readonly disabled: boolean;
  readonly onRemove: (value: string) => void;
}

/** Several things that were chosen, each of which can be taken out. */
export function Chips({ items, disabled, onRemove }: ChipsProps): ReactNode {
  const { messages } = useSetting();
  if (items.length === 0) return null;
  return (
    <ul className="bylaw-chips">
      {items.map(({ value, label }) => (
        <li key={value} className="bylaw-chip">
          <span>{label}</span>
          <button
            type="button"
            className="bylaw-bare"
            disabled={disabled}
            aria-label={messages.removeOf(label)}
            onClick={() => onRemove(value)}
          >
            <Icon name="close" size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}
