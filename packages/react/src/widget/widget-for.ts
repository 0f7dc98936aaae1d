import type { FieldSpec } from "../spec/index.ts";
import type { Widget } from "./define-widget.ts";
import { text } from "./text.tsx";
import { widgets } from "./widgets.ts";

/** The widget that fits a field best. */
export function widgetFor(spec: FieldSpec): Widget {
  let best = text;
  for (const widget of widgets) if (widget.rank(spec) > best.rank(spec)) best = widget;
  return best;
}
