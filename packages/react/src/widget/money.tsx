import type { ReactNode } from "react";

import { useSetting } from "../context/index.ts";
import { formatFigure } from "../i18n/index.ts";
import { asText } from "./as-text.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";
import { currencyOf } from "./currency-of.ts";
import { NumberInput } from "./number-input.tsx";

/** An amount in major units, with its currency. */
export const money: Widget = defineWidget({
  name: "money",
  rank: ({ type }) => (type.type === "money" ? 5 : 0),
  frame: () => "control",
  component: Money,
  read: (value, spec, { locale, messages }) => {
    const { before, after } = currencyOf(spec, messages);
    const figure = typeof value === "number" ? formatFigure(value, locale, 2) : asText(value);
    return [before, figure, after].filter((each) => each !== undefined).join(" ");
  },
  example: { field: { value: { type: "money", currency: "CNY" } }, value: 1200.5, keys: "1200.5" },
});

function Money(props: WidgetProps): ReactNode {
  const { messages } = useSetting();
  return <NumberInput {...props} {...currencyOf(props.spec, messages)} />;
}
