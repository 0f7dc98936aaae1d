import type { ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import type { FieldSpec } from "../spec/index.ts";
import type { FieldView } from "../store/index.ts";
import { widgetFor } from "../widget/index.ts";
import type { FieldIds } from "./field-ids.ts";
import { readValue } from "./read-value.ts";

interface ShownValueProps {
  readonly id: string;
  readonly spec: FieldSpec;
  readonly view: FieldView;
  readonly ids: FieldIds;
}

/** A value that nobody types here: computed, locked, or in a form that is only read. */
export function ShownValue({ id, spec, view, ids }: ShownValueProps): ReactNode {
  const setting = useSetting();
  const { messages } = setting;
  const text = readValue(view.value, spec, setting);
  const nothing = view.computed ? messages.notYet : spec.bySystem ? messages.onFiling : messages.nothing;
  const Picture = widgetFor(spec).picture;
  return (
    <>
      <output
        id={id}
        className={text === "" ? "bylaw-shown nothing" : "bylaw-shown"}
        part="value"
        tabIndex={-1}
        aria-describedby={ids.describedBy}
      >
        {text === "" ? nothing : text}
      </output>
      {Picture === undefined || view.value === undefined ? null : <Picture value={view.value} spec={spec} />}
    </>
  );
}
