import { messagesFor, type Locale } from "../../i18n/index.ts";
import { policyEn } from "./policy-en.ts";
import type { PolicyMessages } from "./policy-messages.ts";
import { policyZhCn } from "./policy-zh-cn.ts";

const messages: Readonly<Record<Locale, PolicyMessages>> = {
  "zh-CN": { ...messagesFor("zh-CN"), ...policyZhCn },
  en: { ...messagesFor("en"), ...policyEn },
};

export function policyMessagesFor(locale: Locale): PolicyMessages {
  return messages[locale];
}
