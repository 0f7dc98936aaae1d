/** Adopted style sheets that several elements share: the tokens and what is built from them. */
export { baseStyles } from "./base-styles.ts";
export { chipStyles } from "./chip-styles.ts";
export { controlStyles } from "./control-styles.ts";
export { stateStyles } from "./state-styles.ts";
export { tokenStyles } from "./token-styles.ts";
export { tokens } from "./tokens.ts";
