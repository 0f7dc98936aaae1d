import type { ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import type { FieldSpec } from "../spec/index.ts";
import type { Frame } from "../widget/index.ts";
import type { FieldIds } from "./field-ids.ts";

interface FieldHeadProps {
  readonly spec: FieldSpec;
  readonly frame: Frame;
  readonly id: string;
  readonly ids: FieldIds;
  readonly required: boolean;
  readonly fixed: boolean;
  readonly help: ReactNode;
  /** In a cell of a table: the row's label, which then stands before the field's for who cannot see the table. */
  readonly inside: string | undefined;
}

/** Label and help of a field. The star is for the eye; a voice hears the word from the control or from here. */
export function FieldHead({ spec, frame, id, ids, required, fixed, help, inside }: FieldHeadProps): ReactNode {
  const { messages } = useSetting();
  if (frame === "inline") return null;
  const mark = required ? (
    <span className="bylaw-mark" aria-hidden="true">
      *
    </span>
  ) : fixed || spec.cells.length > 0 ? null : (
    <span className="bylaw-optional">{messages.optional}</span>
  );
  const label = (
    <>
      {inside === undefined ? null : <span className="bylaw-voice">{messages.cellOf(inside)}</span>}
      {spec.label}
      {mark}
    </>
  );
  if (frame === "control") {
    return (
      <div className="bylaw-head">
        <label id={ids.label} className="bylaw-label" part="label" htmlFor={id}>
          {label}
        </label>
        {help}
      </div>
    );
  }
  return (
    <>
      <legend id={ids.label} className="bylaw-label" part="label">
        {label}
        {required ? <span className="bylaw-voice">{` ${messages.required}`}</span> : null}
      </legend>
      {help}
    </>
  );
}
