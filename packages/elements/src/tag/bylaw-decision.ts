// The field comes first: the decision contains it.
import "./bylaw-date-field.ts";
import { BylawDecision } from "../decision/index.ts";
import { defineElement } from "../element/index.ts";

defineElement("bylaw-decision", BylawDecision);
