import type { FormField } from "@bylaw/core";

import { editMessagesFor } from "../../edit/i18n/index.ts";
import type { Locale } from "../../i18n/index.ts";
import { kindOf } from "./field-kinds.ts";
import { formEditorMessagesFor } from "./messages-for.ts";

/** What kind of answer a field takes, with its unit: 金额（元）. */
export function typeWords(field: FormField, locale: Locale): string {
  const kind = formEditorMessagesFor(locale).kind[kindOf(field)];
  const unit = unitWords(field, locale);
  if (unit === "") return kind;
  return locale === "en" ? `${kind} (${unit})` : `${kind}（${unit}）`;
}

/** The unit of a field's figures; empty for none. */
export function unitWords({ value }: FormField, locale: Locale): string {
  const { units, currency, perPeriod } = editMessagesFor(locale);
  if (value === undefined) return "";
  const unit =
    value.currency === undefined
      ? value.type === "percent"
        ? "%"
        : (units[value.unit ?? ""] ?? "")
      : (currency[value.currency] ?? value.currency);
  const per = value.per === undefined ? "" : ` ${perPeriod[value.per] ?? value.per}`;
  return `${unit}${per}`.trim();
}
