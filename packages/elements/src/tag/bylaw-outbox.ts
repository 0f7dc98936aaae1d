import { defineElement } from "../element/index.ts";
import { BylawOutbox } from "../outbox/index.ts";

defineElement("bylaw-outbox", BylawOutbox);
