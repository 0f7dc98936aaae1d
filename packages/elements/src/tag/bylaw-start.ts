import { defineElement } from "../element/index.ts";
import { BylawStart } from "../start/index.ts";

defineElement("bylaw-start", BylawStart);
