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
}

/** Label and help of a field. The star is for the eye; a voice hears the word from the control or from here. */
export function FieldHead({ spec, frame, id, ids, required, fixed, help }: FieldHeadProps): ReactNode {
  const { messages } = useSetting();
  if (frame === "inline") return null;
  const mark = required ? (
    <span className="bylaw-mark" aria-hidden="true">
      *
    </span>
  ) : fixed ? null : (
    <span className="bylaw-optional">{messages.optional}</span>
  );
  if (frame === "control") {
    return (
      <div className="bylaw-head">
        <label id={ids.label} className="bylaw-label" part="label" htmlFor={id}>
          {spec.label}
          {mark}
        </label>
        {help}
      </div>
    );
  }
  return (
    <>
      <legend id={ids.label} className="bylaw-label" part="label">
        {spec.label}
        {mark}
        {required ? <span className="bylaw-voice">{` ${messages.required}`}</span> : null}
      </legend>
      {help}
    </>
  );
}
