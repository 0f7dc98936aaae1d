import { BylawDateField } from "../date-field/index.ts";
import { defineElement } from "../element/index.ts";

defineElement("bylaw-date-field", BylawDateField);
