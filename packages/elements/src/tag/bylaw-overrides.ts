// The field comes first: what ends an exception contains it.
import "./bylaw-date-field.ts";
import { defineElement } from "../element/index.ts";
import { BylawOverrides } from "../override/index.ts";

defineElement("bylaw-overrides", BylawOverrides);
