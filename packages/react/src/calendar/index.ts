/** Days and times, typed or chosen, in the form's own language. */
export { DateInput } from "./date-input.tsx";
export { isDay, parseTime } from "./parse-day.ts";
