import { BylawClock } from "../clock/index.ts";
import { defineElement } from "../element/index.ts";

defineElement("bylaw-clock", BylawClock);
