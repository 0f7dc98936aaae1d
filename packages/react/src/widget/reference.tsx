import { useMemo, useState, type ReactNode } from "react";

import { useSetting, type Lookup } from "../context/index.ts";
import { isValue } from "../spec/index.ts";
import { asText } from "./as-text.ts";
import { controlAttributes } from "./control-attributes.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";
import { Picked } from "./picked.tsx";
import { RecordNames } from "./record-names.tsx";
import { SearchBox } from "./search-box.tsx";
import { useRecords } from "./use-records.ts";

/** A record that already exists: searched for where the host can search, else its number is typed. */
export const reference: Widget = defineWidget({
  name: "reference",
  rank: ({ type }) => (type.type === "reference" ? 5 : 0),
  frame: () => "control",
  component: Reference,
  read: (value) => asText(value),
  picture: RecordNames,
  example: { field: { value: { type: "reference", to: "customer" } }, value: "C-0001", keys: "C-0001" },
});

function Reference(props: WidgetProps): ReactNode {
  const { lookup } = useSetting();
  if (lookup !== undefined) return <Searched {...props} lookup={lookup} />;
  return (
    <input
      {...controlAttributes(props)}
      id={props.id}
      type="text"
      autoComplete="off"
      value={asText(props.value)}
      onChange={({ currentTarget }) => props.onChange(currentTarget.value === "" ? undefined : currentTarget.value)}
    />
  );
}

function Searched({ lookup, ...props }: WidgetProps & { readonly lookup: Lookup }): ReactNode {
  const { type } = props.spec;
  const record = isValue(type) ? (type.to ?? "") : "";
  const value = asText(props.value);
  const [changing, setChanging] = useState(false);
  const finder = useMemo(
    () => ({ ask: (text: string, signal: AbortSignal) => lookup(record, { text }, signal) }),
    [lookup, record],
  );

  const [known, keep] = useRecords(lookup, record, value === "" ? [] : [value]);
  if (value !== "") {
    return (
      <Picked
        props={props}
        hit={known.get(value) ?? { value, label: value }}
        focused={changing}
        onChange={() => {
          setChanging(true);
          props.onChange(undefined);
        }}
      />
    );
  }
  return (
    <SearchBox
      props={props}
      find={finder}
      focused={changing}
      onChoose={(hit) => {
        keep(hit);
        setChanging(true);
        props.onChange(hit.value);
      }}
    />
  );
}
