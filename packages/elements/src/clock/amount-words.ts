import type { ClockTargetView } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";
import { clockMessagesFor } from "./clock-messages.ts";

/** An amount in the unit of a limit, as the limit counts it: 2 个工作日, 24 hours. */
export function amountWords(amount: number, limit: ClockTargetView["limit"], locale: Locale): string {
  return limit === null ? String(amount) : clockMessagesFor(locale).limit(String(amount), limit.unit, limit.count);
}
