// The field comes first: a draft has a day.
import "./bylaw-date-field.ts";
import { defineElement } from "../element/index.ts";
import { BylawRules } from "../rules/index.ts";

defineElement("bylaw-rules", BylawRules);
