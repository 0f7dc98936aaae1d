import { onDemand } from "../part/index.ts";
import { asText } from "./as-text.ts";
import { defineWidget, type PictureProps, type Widget, type WidgetProps } from "./define-widget.ts";
import { readMoment } from "./moment-parts.ts";
import { partsOf } from "./value-parts.ts";

/** Who signs, by name, with the strokes where somebody draws them. Its code comes with the first such field. */
export const signature: Widget = defineWidget({
  name: "signature",
  rank: ({ type }) => (type.type === "signature" ? 5 : 0),
  frame: () => "group",
  wide: () => true,
  component: onDemand<WidgetProps>(async () => (await import("../later/signature-input.tsx")).SignatureInput),
  read: (value, { timeZone }, { locale, messages }) => {
    const { name, at } = partsOf(value);
    const moment = typeof at === "string" ? [messages.signedAt(readMoment(at, timeZone, locale))] : [];
    return [asText(name), ...moment].join(" · ");
  },
  picture: onDemand<PictureProps>(async () => (await import("../later/pictures.tsx")).SignaturePicture),
  example: {
    field: { value: { type: "signature" } },
    value: { name: "王芳", at: "2025-03-10T10:00:00+08:00" },
  },
});
