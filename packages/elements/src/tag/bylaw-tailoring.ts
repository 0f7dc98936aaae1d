// The field comes first: a draft has a day.
import "./bylaw-date-field.ts";
import { defineElement } from "../element/index.ts";
import { BylawTailoring } from "../tailoring/index.ts";

defineElement("bylaw-tailoring", BylawTailoring);
