import type { ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import type { FieldSpec } from "../spec/index.ts";
import type { FieldView } from "../store/index.ts";
import type { Widget } from "../widget/index.ts";
import type { FieldIds } from "./field-ids.ts";

interface ShownValueProps {
  readonly id: string;
  readonly spec: FieldSpec;
  readonly view: FieldView;
  readonly widget: Widget;
  readonly ids: FieldIds;
}

/** A value that nobody types here: computed, locked, or in a form that is only read. */
export function ShownValue({ id, spec, view, widget, ids }: ShownValueProps): ReactNode {
  const { messages, locale } = useSetting();
  const text = view.value === undefined ? "" : widget.read(view.value, spec, { locale, messages });
  const nothing = view.computed ? messages.notYet : spec.bySystem ? messages.onFiling : messages.nothing;
  return (
    <output
      id={id}
      className={text === "" ? "bylaw-shown nothing" : "bylaw-shown"}
      part="value"
      tabIndex={-1}
      aria-describedby={ids.describedBy}
    >
      {text === "" ? nothing : text}
    </output>
  );
}
