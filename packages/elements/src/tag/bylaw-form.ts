import { defineElement } from "../element/index.ts";
import { BylawForm } from "../form/index.ts";

defineElement("bylaw-form", BylawForm);
