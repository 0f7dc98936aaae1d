import type { Json } from "@bylaw/core";
import type { ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import type { Messages } from "../i18n/index.ts";
import { asText } from "./as-text.ts";
import { controlAttributes } from "./control-attributes.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";
import { partsOf, withPart } from "./value-parts.ts";

const addressParts: readonly AddressPart[] = ["province", "city", "district", "line", "postalCode"];

type AddressPart = "province" | "city" | "district" | "line" | "postalCode";

/** An address in its parts. */
export const address: Widget = defineWidget({
  name: "address",
  rank: ({ type }) => (type.type === "address" ? 5 : 0),
  frame: () => "group",
  wide: () => true,
  component: AddressInput,
  read: (value) => {
    const given = partsOf(value);
    const places = addressParts.slice(0, 4).map((part) => asText(given[part]));
    // Of a municipality the city says the province again.
    const shown = places.filter((place, at) => place !== "" && !(at === 1 && place === places[0]));
    const latin = /^[\p{Script=Latin}\d\p{P}\s]*$/u.test(shown.join(""));
    return [shown.join(latin ? ", " : ""), asText(given["postalCode"])].filter((each) => each !== "").join(" ");
  },
  example: {
    field: { value: { type: "address" } },
    value: { province: "广东省", city: "深圳市", line: "1" },
    keys: "广东省[Tab]深圳市[Tab][Tab]1",
  },
});

function nameOf(part: AddressPart, messages: Messages): string {
  return part === "line" ? messages.addressLine : messages[part];
}

function AddressInput(props: WidgetProps): ReactNode {
  const { messages } = useSetting();
  const given: Readonly<Record<string, Json>> = partsOf(props.value);
  return (
    <div className="bylaw-address">
      {addressParts.map((part, at) => {
        const id = at === 0 ? props.id : `${props.id}-${part}`;
        const needed = part === "province" || part === "city" || part === "line";
        return (
          <div key={part} className={`bylaw-piece ${part}`}>
            <label htmlFor={id} className="bylaw-sublabel">
              {nameOf(part, messages)}
            </label>
            <input
              {...controlAttributes({ ...props, required: props.required && needed })}
              id={id}
              type="text"
              inputMode={part === "postalCode" ? "numeric" : undefined}
              autoComplete="off"
              value={asText(given[part])}
              onChange={({ currentTarget }) => props.onChange(withPart(given, part, currentTarget.value))}
            />
          </div>
        );
      })}
    </div>
  );
}
