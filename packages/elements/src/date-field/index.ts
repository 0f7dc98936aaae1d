/** A day to choose, in the page's own language: a browser's date input speaks the browser's. */
export { BylawDateChangeEvent, BylawDateField } from "./bylaw-date-field.ts";
export { addDays, addMonths, monthGrid, weekdayOf } from "./month-grid.ts";
export { moveByKey } from "./move-by-key.ts";
