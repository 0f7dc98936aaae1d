import type { ReactNode } from "react";

import { formatFigure } from "../i18n/index.ts";
import { asText } from "./as-text.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";
import { NumberInput } from "./number-input.tsx";

/** A share of a hundred: 90 stands for 90 %. */
export const percent: Widget = defineWidget({
  name: "percent",
  rank: ({ type }) => (type.type === "percent" ? 5 : 0),
  frame: () => "control",
  component: Percent,
  read: (value, _spec, { locale }) => `${typeof value === "number" ? formatFigure(value, locale) : asText(value)}%`,
  example: { field: { value: { type: "percent" } }, value: 12.5, keys: "12.5" },
});

function Percent(props: WidgetProps): ReactNode {
  return <NumberInput {...props} after="%" />;
}
