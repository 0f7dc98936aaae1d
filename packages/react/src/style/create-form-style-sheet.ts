import { formStyles } from "./form-styles.ts";

/** The form's style sheet, to be adopted by a document or a shadow root: it needs no `style-src` of its own. */
export function createFormStyleSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(formStyles);
  return sheet;
}
