/** Brings each element to the page when its tag is first seen. This and the settings are all that a page loads at once. */
export { bringFiles } from "./bring-files.ts";
export { holdPlace } from "./hold-place.ts";
export { createLoader, type Loader, type Parts } from "./create-loader.ts";
