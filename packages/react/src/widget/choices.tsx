import { useMemo, type ReactNode } from "react";

import type { FieldSpec } from "../spec/index.ts";
import { Chips } from "./chips.tsx";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";
import { listOf } from "./list-of.ts";
import { optionFinder } from "./option-finder.ts";
import { SearchBox } from "./search-box.tsx";

/** Up to this many options are all seen at once. */
const mostBoxes = 12;

/** Any number of several options, searched for when they are many. The answer keeps the order of the options. */
export const choices: Widget = defineWidget({
  name: "choices",
  rank: ({ type, options }) => (type.type === "list" && options.length > 0 ? 5 : 0),
  frame: (spec) => (isSearched(spec) ? "control" : "group"),
  wide: () => true,
  component: Choices,
  read: (value, { options }) =>
    options
      .filter((each) => listOf(value).includes(each.value))
      .map((each) => each.label)
      .join(" · "),
  example: { field: { value: { type: "list", of: "enum", enum: "severity" } }, value: ["major"], keys: "[Tab][Space]" },
});

function isSearched({ as, options }: FieldSpec): boolean {
  return as === "search" || as === "menu" || (as !== "buttons" && options.length > mostBoxes);
}

function Choices(props: WidgetProps): ReactNode {
  const { spec } = props;
  const chosen = listOf(props.value);
  const toggle = (value: string, on: boolean): void => {
    const next = spec.options.map((each) => each.value).filter((each) => (each === value ? on : chosen.includes(each)));
    props.onChange(next.length === 0 ? undefined : next);
  };
  if (isSearched(spec)) return <Searched props={props} chosen={chosen} toggle={toggle} />;
  return (
    <div className="bylaw-choices">
      {props.options.map(({ value, label }, at) => (
        <label key={value} className="bylaw-card" part="choice">
          <input
            id={at === 0 ? props.id : `${props.id}-${at}`}
            type="checkbox"
            checked={chosen.includes(value)}
            disabled={props.disabled}
            aria-invalid={props.invalid || undefined}
            onChange={({ currentTarget }) => toggle(value, currentTarget.checked)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}

interface SearchedProps {
  readonly props: WidgetProps;
  readonly chosen: readonly string[];
  readonly toggle: (value: string, on: boolean) => void;
}

function Searched({ props, chosen, toggle }: SearchedProps): ReactNode {
  const { options, spec } = props;
  const finder = useMemo(
    () => optionFinder(options.filter(({ value }) => !listOf(props.value).includes(value))),
    [options, props.value],
  );
  return (
    <>
      <Chips
        items={spec.options.filter(({ value }) => chosen.includes(value))}
        disabled={props.disabled}
        onRemove={(value) => toggle(value, false)}
      />
      <SearchBox props={props} find={finder} onChoose={(hit) => toggle(hit.value, true)} />
    </>
  );
}
