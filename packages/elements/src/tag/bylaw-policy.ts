// The field comes first: the policy contains it.
import "./bylaw-date-field.ts";
import { defineElement } from "../element/index.ts";
import { BylawPolicy } from "../policy/index.ts";

defineElement("bylaw-policy", BylawPolicy);
