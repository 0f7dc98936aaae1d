/** Every element under its tag at once, for who bundles them with a page of their own. */
import { adoptStub } from "./config/index.ts";
import { defineElements } from "./define-elements.ts";

export * from "./index.ts";

// Settings come first, so that no element asks the wrong server.
adoptStub();
defineElements();
