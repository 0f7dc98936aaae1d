/** Rules that people read and change without code: `<bylaw-rules>`. What draws them comes with a part of its own. */
export { BylawRules } from "./bylaw-rules.ts";
