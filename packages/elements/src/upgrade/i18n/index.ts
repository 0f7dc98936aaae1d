/** The words of an upgrade in both languages. */
import type { Locale } from "../../i18n/index.ts";
import { upgradeEn } from "./upgrade-en.ts";
import type { UpgradeMessages } from "./upgrade-messages.ts";
import { upgradeZhCn } from "./upgrade-zh-cn.ts";

export type { UpgradeMessages, Verdict } from "./upgrade-messages.ts";

export function upgradeMessagesFor(locale: Locale): UpgradeMessages {
  return locale === "en" ? upgradeEn : upgradeZhCn;
}
