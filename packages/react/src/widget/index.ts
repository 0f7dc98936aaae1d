/**
 * Every kind of control, one file each. A new one is one file and one line in `widgets.ts`; which field takes it stands beside it,
 * as its rank. What all fields have in common (label, help, issues) is not here but in `field`; code that comes on demand is in `later`.
 */
export { asText } from "./as-text.ts";
export { controlAttributes } from "./control-attributes.ts";
export type { Frame, PictureProps, Reading, Widget, WidgetProps } from "./define-widget.ts";
export { filesOf } from "./files-of.ts";
export { location } from "./location.tsx";
export { readMoment } from "./moment-parts.ts";
export { parseNumber } from "./parse-number.ts";
export { partsOf } from "./value-parts.ts";
export { widgetFor } from "./widget-for.ts";
