import { useCallback, type FocusEvent, type ReactNode } from "react";

import { useField, useSetting, useStore } from "../context/index.ts";
import { isError } from "../store/index.ts";
import { widgetFor } from "../widget/index.ts";
import { FieldHead } from "./field-head.tsx";
import { FieldHelp } from "./field-help.tsx";
import { controlId, fieldIds } from "./field-ids.ts";
import { Issues } from "./issues.tsx";
import { Reason } from "./reason.tsx";
import { ShownValue } from "./shown-value.tsx";

/** One field of the form, or nothing while its conditions hide it. It renders again only when it changes itself. */
export function Field({ path }: { readonly path: string }): ReactNode {
  const store = useStore();
  const view = useField(path);
  const { specs, prefix, disabled, readOnly } = useSetting();
  const spec = specs.get(path);
  const onChange = useCallback(
    (value: Parameters<NonNullable<typeof store>["set"]>[1]) => store?.set(path, value),
    [store, path],
  );
  const onBlur = useCallback(
    (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
      store?.touch(path);
    },
    [store, path],
  );
  if (spec === undefined || view === undefined || !view.visible) return null;

  const widget = widgetFor(spec);
  const fixed = readOnly || view.readOnly;
  const frame = fixed ? "control" : widget.frame(spec);
  // In a form that is only read every field is alike: to say so at each would be noise.
  const reason = view.readOnly && (view.computed || !readOnly);
  const id = controlId(prefix, path);
  const ids = fieldIds(id, { help: spec.help !== "", reason, issues: view.issues.length > 0 });
  const invalid = view.issues.some(isError);
  const options =
    view.options === undefined ? spec.options : spec.options.filter(({ value }) => view.options?.includes(value));
  const Control = widget.component;
  const help = <FieldHelp spec={spec} ids={ids} />;

  const parts = (
    <>
      <FieldHead spec={spec} frame={frame} id={id} ids={ids} required={view.required} fixed={fixed} help={help} />
      <div className="bylaw-body">
        {fixed ? (
          <ShownValue id={id} spec={spec} view={view} widget={widget} ids={ids} />
        ) : (
          <Control
            id={id}
            spec={spec}
            value={view.value}
            options={options}
            required={view.required}
            disabled={disabled}
            invalid={invalid}
            describedBy={ids.describedBy}
            labelledBy={ids.label}
            onChange={onChange}
          />
        )}
      </div>
      <div className="bylaw-foot">
        {frame === "inline" ? help : null}
        <Reason id={ids.reason} spec={spec} computed={view.computed} />
        <Issues id={ids.issues} issues={view.issues} />
      </div>
    </>
  );
  const shared = {
    className: `bylaw-field${widget.wide?.(spec) === true ? " bylaw-wide" : ""}`,
    part: "field",
    "data-field": path,
    "data-invalid": invalid ? "" : undefined,
    onBlur,
  };
  if (frame === "control" || frame === "inline") return <div {...shared}>{parts}</div>;
  const radios = frame === "radios";
  return (
    <fieldset
      {...shared}
      role={radios ? "radiogroup" : undefined}
      aria-required={radios && view.required ? true : undefined}
      aria-invalid={radios && invalid ? true : undefined}
      aria-describedby={ids.describedBy}
    >
      {parts}
    </fieldset>
  );
}
