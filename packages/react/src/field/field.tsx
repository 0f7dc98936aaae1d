import { memo, useCallback, type ComponentType, type FocusEvent, type ReactNode } from "react";

import { useField, useSetting, useStore } from "../context/index.ts";
import { afterPress } from "../part/index.ts";
import { specAt } from "../spec/index.ts";
import { isError } from "../store/index.ts";
import { widgetFor } from "../widget/index.ts";
import { FieldHead } from "./field-head.tsx";
import { FieldHelp } from "./field-help.tsx";
import { controlId, fieldIds } from "./field-ids.ts";
import { Issues } from "./issues.tsx";
import { Reason } from "./reason.tsx";
import { ShownValue } from "./shown-value.tsx";
import { Statement } from "./statement.tsx";
import { useOrigin } from "./use-origin.ts";

interface FieldProps {
  /** The field's id, or the path of a cell: `lines/0/sku`. */
  readonly path: string;
  /** In a cell of a table: the label of its row. */
  readonly inside?: string;
}

/** One field or cell of the form, or nothing while its conditions hide it. It renders again only when it changes itself. */
export const Field: ComponentType<FieldProps> = memo(({ path, inside }: FieldProps): ReactNode => {
  const store = useStore();
  const view = useField(path);
  const { specs, prefix, disabled, readOnly, locked } = useSetting();
  const spec = specAt(specs, path);
  const origin = useOrigin(path, view?.value);
  const onChange = useCallback(
    (value: Parameters<NonNullable<typeof store>["set"]>[1]) => store?.set(path, value),
    [store, path],
  );
  const onBlur = useCallback(
    (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
      afterPress(event.currentTarget, () => store?.touch(path));
    },
    [store, path],
  );
  if (spec === undefined || view === undefined || !view.visible) return null;
  if (spec.type.type === "statement") return <Statement spec={spec} path={path} />;

  const widget = widgetFor(spec);
  const isLocked = locked.has(path) || locked.has(path.split("/")[0] ?? path);
  const fixed = readOnly || view.readOnly || isLocked;
  const shows = fixed && widget.holdsFields !== true;
  const frame = shows ? "control" : widget.frame(spec);
  // In a form that is only read every field is alike: to say so at each would be noise.
  const says = (view.readOnly && (view.computed || !readOnly)) || (isLocked && !readOnly);
  const id = controlId(prefix, path);
  const ids = fieldIds(id, {
    help: spec.help !== "",
    reason: says || origin !== undefined,
    issues: view.issues.length > 0,
  });
  const invalid = view.issues.some(isError);
  const options =
    view.options === undefined ? spec.options : spec.options.filter(({ value }) => view.options?.includes(value));
  const Control = widget.component;
  const help = <FieldHelp spec={spec} ids={ids} />;

  const parts = (
    <>
      <FieldHead
        spec={spec}
        frame={frame}
        id={id}
        ids={ids}
        required={view.required}
        fixed={fixed}
        help={help}
        inside={inside}
      />
      <div className="bylaw-body">
        {shows ? (
          <ShownValue id={id} spec={spec} view={view} ids={ids} />
        ) : (
          <Control
            id={id}
            path={path}
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
        <Reason id={ids.reason} spec={spec} computed={view.computed} locked={isLocked} origin={origin} fixed={says} />
        <Issues id={ids.issues} issues={view.issues} />
      </div>
    </>
  );
  const shared = {
    className: `bylaw-field${widget.wide?.(spec) === true && !shows ? " bylaw-wide" : ""}`,
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
});
