import type { ReactNode } from "react";

import type { FieldOption } from "../spec/index.ts";

interface RadiosProps {
  readonly id: string;
  readonly options: readonly FieldOption[];
  readonly value: string | undefined;
  readonly disabled: boolean;
  readonly onChoose: (value: string) => void;
  readonly className?: string;
}

/** Options side by side, of which one is chosen. The first carries the id. */
export function Radios({ id, options, value, disabled, onChoose, className = "" }: RadiosProps): ReactNode {
  return (
    <div className={`bylaw-choices ${className}`.trim()}>
      {options.map((option, at) => (
        <label key={option.value} className="bylaw-card" part="choice">
          <input
            id={at === 0 ? id : `${id}-${at}`}
            type="radio"
            name={id}
            checked={value === option.value}
            disabled={disabled}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
