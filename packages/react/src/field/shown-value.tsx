import { type ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import { Icon } from "../part/index.ts";
import type { FieldView } from "../store/index.ts";
import type { FieldSpec } from "../spec/index.ts";
import type { Widget } from "../widget/index.ts";
import type { FieldIds } from "./field-ids.ts";

interface ShownValueProps {
  readonly id: string;
  readonly spec: FieldSpec;
  readonly view: FieldView;
  readonly widget: Widget;
  readonly ids: FieldIds;
}

/** A value that nobody types here: computed, or locked. It says why, and by which clause. */
export function ShownValue({ id, spec, view, widget, ids }: ShownValueProps): ReactNode {
  const { messages, locale, readOnly } = useSetting();
  const text = view.value === undefined ? "" : widget.read(view.value, spec, { locale, messages });
  const nothing = view.computed ? messages.notYet : spec.bySystem ? messages.onFiling : messages.nothing;
  const reason = view.computed ? messages.computed : spec.bySystem ? messages.bySystem : messages.readOnly;
  // In a form that is only read, every field is alike: the reason would be noise.
  const why = readOnly && !view.computed ? undefined : [reason, ...clausesIn(spec, messages)].join(" · ");
  return (
    <>
      <output
        id={id}
        className={text === "" ? "bylaw-shown nothing" : "bylaw-shown"}
        part="value"
        tabIndex={-1}
        aria-describedby={
          [ids.describedBy, why === undefined ? undefined : `${id}-why`].filter(Boolean).join(" ") || undefined
        }
      >
        {text === "" ? nothing : text}
      </output>
      {why === undefined ? null : (
        <p id={`${id}-why`} className="bylaw-why">
          <Icon name={view.computed ? "gear" : "lock"} size={14} />
          {why}
        </p>
      )}
    </>
  );
}

function clausesIn(
  { clauses }: FieldSpec,
  messages: { readonly byClauses: (clauses: readonly string[]) => string },
): readonly string[] {
  return clauses.length === 0 ? [] : [messages.byClauses(clauses)];
}
