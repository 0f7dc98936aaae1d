import type { ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import { formatFigure } from "../i18n/index.ts";
import { isValue } from "../spec/index.ts";
import { asText } from "./as-text.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";
import { NumberInput } from "./number-input.tsx";

/** A number, whole or not, with what it counts. */
export const number: Widget = defineWidget({
  name: "number",
  rank: ({ type }) => (["integer", "number", "duration"].includes(type.type) ? 5 : 0),
  frame: () => "control",
  component: NumberWidget,
  read: (value, { type }, { locale, messages }) => {
    const figure = typeof value === "number" ? formatFigure(value, locale) : asText(value);
    const unit = isValue(type) && type.unit !== undefined ? messages.unit[type.unit] : "";
    return unit === "" ? figure : `${figure}${locale === "en" ? " " : ""}${unit}`;
  },
  example: { field: { value: { type: "integer" } }, value: 12, keys: "12" },
});

function NumberWidget(props: WidgetProps): ReactNode {
  const { messages } = useSetting();
  const { type } = props.spec;
  const unit = isValue(type) && type.unit !== undefined ? { after: messages.unit[type.unit] } : {};
  return <NumberInput {...props} {...unit} whole={type.type === "integer"} />;
}
