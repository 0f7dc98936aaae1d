import { useMemo, type ReactNode } from "react";

import { useSetting, type Lookup } from "../context/index.ts";
import { isValue } from "../spec/index.ts";
import { Chips } from "./chips.tsx";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";
import { Lines } from "./line-list.tsx";
import { listOf } from "./list-of.ts";
import { RecordNames } from "./record-names.tsx";
import { SearchBox } from "./search-box.tsx";
import { useRecords } from "./use-records.ts";

/** Several records that already exist: searched for where the host can search, else their numbers, one on each line. */
export const references: Widget = defineWidget({
  name: "references",
  rank: ({ type }) => (type.type === "list" && type.of === "reference" ? 5 : 0),
  frame: () => "control",
  wide: () => true,
  component: References,
  read: (value) => listOf(value).join("\n"),
  picture: RecordNames,
  example: {
    field: { value: { type: "list", of: "reference", to: "customer" } },
    value: ["C-0001", "C-0002"],
    keys: "C-0001[Enter]C-0002",
  },
});

function References(props: WidgetProps): ReactNode {
  const { lookup } = useSetting();
  return lookup === undefined ? <Lines {...props} /> : <Searched {...props} lookup={lookup} />;
}

function Searched({ lookup, ...props }: WidgetProps & { readonly lookup: Lookup }): ReactNode {
  const { type } = props.spec;
  const record = isValue(type) ? (type.to ?? "") : "";
  const chosen = listOf(props.value);
  const finder = useMemo(
    () => ({ ask: (text: string, signal: AbortSignal) => lookup(record, { text }, signal) }),
    [lookup, record],
  );
  const [known, keep] = useRecords(lookup, record, chosen);
  return (
    <>
      <Chips
        items={chosen.map((value) => ({ value, label: known.get(value)?.label ?? value }))}
        disabled={props.disabled}
        onRemove={(value) => {
          const left = chosen.filter((each) => each !== value);
          props.onChange(left.length === 0 ? undefined : left);
        }}
      />
      <SearchBox
        props={props}
        find={finder}
        onChoose={(hit) => {
          keep(hit);
          if (!chosen.includes(hit.value)) props.onChange([...chosen, hit.value]);
        }}
      />
    </>
  );
}
