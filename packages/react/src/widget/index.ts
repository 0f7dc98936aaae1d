/**
 * Every kind of control, one file each. A new one is one file and one line in `widgets.ts`; which field takes it stands beside it,
 * as its rank. What all fields have in common (label, help, issues) is not here but in `field`.
 */
export type { Frame, Reading, Widget, WidgetProps } from "./define-widget.ts";
export { widgetFor } from "./widget-for.ts";
