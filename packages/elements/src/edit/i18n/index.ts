/** The words of the editing mode. They come with its own part of the bundle, so that a reader does not load them. */
import type { Locale } from "../../i18n/index.ts";
import { editEn } from "./edit-en.ts";
import type { EditMessages } from "./edit-messages.ts";
import { editZhCn } from "./edit-zh-cn.ts";

export type { EditMessages } from "./edit-messages.ts";

const dictionaries: Readonly<Record<Locale, EditMessages>> = { "zh-CN": editZhCn, en: editEn };

export function editMessagesFor(locale: Locale): EditMessages {
  return dictionaries[locale];
}
