/** How a form looks: tokens, and one style sheet that is adopted, never written into the page. Every class begins with `bylaw-`. */
export { createFormStyleSheet } from "./create-form-style-sheet.ts";
export { formStyles } from "./form-styles.ts";
export { formTokens } from "./tokens.ts";
