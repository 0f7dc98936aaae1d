import { onDemand } from "../part/index.ts";
import { defineWidget, type Widget, type WidgetProps } from "./define-widget.ts";
import { readMoment } from "./moment-parts.ts";
import { asText } from "./as-text.ts";
import { partsOf } from "./value-parts.ts";

/** Where somebody is: the device tells, or the coordinates are typed. Its code comes with the first such field. */
export const location: Widget = defineWidget({
  name: "location",
  rank: ({ type }) => (type.type === "location" ? 5 : 0),
  frame: () => "group",
  wide: () => true,
  component: onDemand<WidgetProps>(async () => (await import("../later/location-input.tsx")).LocationInput),
  read: (value, { timeZone }, { locale, messages }) => {
    const { latitude, longitude, accuracy, at } = partsOf(value);
    const point = [latitude, longitude].map((each) => (typeof each === "number" ? each.toFixed(5) : asText(each)));
    const near = typeof accuracy === "number" ? messages.accuracy(accuracy) : messages.byHand;
    return [point.join(", "), near, ...(typeof at === "string" ? [readMoment(at, timeZone, locale)] : [])].join(" · ");
  },
  example: {
    field: { value: { type: "location" } },
    value: { latitude: 22.54, longitude: 114.06, accuracy: 12, datum: "WGS-84", at: "2025-03-10T09:00:00+08:00" },
  },
});
