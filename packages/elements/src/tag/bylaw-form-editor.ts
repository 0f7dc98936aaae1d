// The field comes first: a draft has a day.
import "./bylaw-date-field.ts";
import { defineElement } from "../element/index.ts";
import { BylawFormEditor } from "../form-editor/index.ts";

defineElement("bylaw-form-editor", BylawFormEditor);
