/** What a page loads: every element under its tag, and the settings. */
import { defineElements } from "./define-elements.ts";

export * from "./index.ts";

defineElements();
