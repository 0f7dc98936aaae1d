import { useCallback, type FocusEvent, type ReactNode } from "react";

import { useField, useSetting, useStore } from "../context/index.ts";
import { widgetFor } from "../widget/index.ts";
import type { FieldSpec } from "../spec/index.ts";
import { FieldHead } from "./field-head.tsx";
import { controlId, fieldIds } from "./field-ids.ts";
import { Issues } from "./issues.tsx";
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
  const id = controlId(prefix, path);
  const ids = fieldIds(id, { help: spec.help !== "", issues: view.issues.length > 0 });
  const invalid = view.issues.some(({ severity }) => severity === "error");
  const options =
    view.options === undefined ? spec.options : spec.options.filter(({ value }) => view.options?.includes(value));
  const Control = widget.component;

  const parts = (
    <>
      <FieldHead spec={spec} frame={frame} id={id} ids={ids} required={view.required} fixed={fixed} />
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
      <Issues id={ids.issues} issues={view.issues} />
    </>
  );
  const shared = {
    className: `bylaw-field${isWide(widget.name, spec) ? " bylaw-wide" : ""}`,
    part: "field",
    "data-field": path,
    "data-invalid": invalid ? "" : undefined,
    onBlur,
  };
  if (frame !== "group") return <div {...shared}>{parts}</div>;
  const radios = widget.name === "choice" || widget.name === "boolean";
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

// Half a sheet is too narrow for paragraphs, files and more than two choices side by side.
function isWide(widget: string, { options, maxLength = 0 }: FieldSpec): boolean {
  if (widget === "text") return maxLength > 120;
  if (widget === "choice") return options.length > 2 && options.length <= 4;
  return ["longText", "lines", "file", "rows", "choices"].includes(widget);
}
