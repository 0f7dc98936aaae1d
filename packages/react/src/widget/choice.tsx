import { useMemo, useState, type ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import { Icon } from "../part/index.ts";
import type { FieldSpec } from "../spec/index.ts";
import { asText } from "./as-text.ts";
import { controlAttributes } from "./control-attributes.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";
import { optionFinder } from "./option-finder.ts";
import { Picked } from "./picked.tsx";
import { Radios } from "./radios.tsx";
import { SearchBox } from "./search-box.tsx";

/** Up to this many options are all seen at once. */
const mostRadios = 4;
/** From this many on nobody reads a list to its end. */
const leastSearched = 20;

/** One of several options: side by side when they are few, in a list that opens, or searched for when they are many. */
export const choice: Widget = defineWidget({
  name: "choice",
  rank: ({ type }) => (type.type === "enum" || type.type === "role" ? 5 : 0),
  frame: (spec) => (offeredAs(spec) === "buttons" ? "radios" : "control"),
  wide: (spec) => spec.options.length > 2 && offeredAs(spec) === "buttons",
  component: Choice,
  read: (value, { options }) => options.find((each) => each.value === value)?.label ?? asText(value),
  example: { field: { value: { type: "enum", enum: "severity" } }, value: "major", keys: "[ArrowDown]" },
});

function offeredAs({ as, options }: FieldSpec): "buttons" | "menu" | "search" {
  if (as === "buttons" || as === "menu" || as === "search") return as;
  if (options.length <= mostRadios) return "buttons";
  return options.length >= leastSearched ? "search" : "menu";
}

function Choice(props: WidgetProps): ReactNode {
  const as = offeredAs(props.spec);
  if (as === "search") return <Searched {...props} />;
  if (as === "menu") return <Select {...props} />;
  return (
    <Radios
      id={props.id}
      options={props.options}
      value={asText(props.value)}
      disabled={props.disabled}
      onChoose={props.onChange}
    />
  );
}

function Searched(props: WidgetProps): ReactNode {
  const { options, spec } = props;
  const [changing, setChanging] = useState(false);
  const finder = useMemo(() => optionFinder(options), [options]);
  const value = asText(props.value);
  const chosen = value === "" ? undefined : spec.options.find((each) => each.value === value);
  const change = (next: string | undefined): void => {
    setChanging(true);
    props.onChange(next);
  };
  if (chosen !== undefined)
    return <Picked props={props} hit={chosen} focused={changing} onChange={() => change(undefined)} />;
  return <SearchBox props={props} find={finder} focused={changing} onChoose={(hit) => change(hit.value)} />;
}

function Select(props: WidgetProps): ReactNode {
  const { messages } = useSetting();
  const { options, spec } = props;
  const value = asText(props.value);
  const known = options.some((each) => each.value === value);
  // An answer that is no longer offered is still told, or it would look as if nothing had been chosen.
  const former = known || value === "" ? undefined : spec.options.find((each) => each.value === value);
  return (
    <div className="bylaw-select">
      <select
        {...controlAttributes(props)}
        id={props.id}
        value={known || former !== undefined ? value : ""}
        onChange={({ currentTarget }) => props.onChange(currentTarget.value === "" ? undefined : currentTarget.value)}
      >
        <option value="">{messages.choose}</option>
        {former === undefined ? null : (
          <option value={former.value} disabled>
            {former.label}
          </option>
        )}
        {options.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </select>
      <Icon name="down" size={14} />
    </div>
  );
}
