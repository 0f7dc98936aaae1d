import type { Locale } from "../../i18n/index.ts";
import { formEditorEn } from "./form-editor-en.ts";
import type { FormEditorMessages } from "./form-editor-messages.ts";
import { formEditorZhCn } from "./form-editor-zh-cn.ts";

/** The words of the editor in a language. */
export function formEditorMessagesFor(locale: Locale): FormEditorMessages {
  return locale === "en" ? formEditorEn : formEditorZhCn;
}
