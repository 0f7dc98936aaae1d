/** What a host says once for every element on its page. */
export { Bylaw, type BylawConfiguration, type Theme } from "./bylaw.ts";
