// The field comes first: an upgrade has a day.
import "./bylaw-date-field.ts";
import { defineElement } from "../element/index.ts";
import { BylawUpgrade } from "../upgrade/index.ts";

defineElement("bylaw-upgrade", BylawUpgrade);
