/** The elements as they are shipped, built once for all tests that open pages. */
export { builtElements } from "./built-elements.ts";
