// The field comes first: the editor contains it.
import "./bylaw-date-field.ts";
import { BylawCalendar } from "../calendar/index.ts";
import { defineElement } from "../element/index.ts";

defineElement("bylaw-calendar", BylawCalendar);
