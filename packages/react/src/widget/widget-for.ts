import type { FieldSpec } from "../spec/index.ts";
import type { Widget } from "./define-widget.ts";
import { text } from "./text.tsx";
import { widgets } from "./widgets.ts";

const found = new WeakMap<FieldSpec, Widget>();

/** The widget that fits a field best. */
export function widgetFor(spec: FieldSpec): Widget {
  const known = found.get(spec);
  if (known !== undefined) return known;
  let best = text;
  for (const widget of widgets) if (widget.rank(spec) > best.rank(spec)) best = widget;
  found.set(spec, best);
  return best;
}
