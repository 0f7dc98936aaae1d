/** What a page loads: every element under its tag, and the settings. */
import { adoptStub } from "./config/index.ts";
import { defineElements } from "./define-elements.ts";

export * from "./index.ts";

// Settings come first, so that no element asks the wrong server.
adoptStub();
defineElements();
