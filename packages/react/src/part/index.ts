/** Small pieces that several parts of a form draw, and how a larger one is loaded when it is first needed. */
export { afterPress } from "./after-press.ts";
export { Icon } from "./icon.tsx";
export { onDemand } from "./on-demand.tsx";
