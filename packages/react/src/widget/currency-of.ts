import type { Messages } from "../i18n/index.ts";
import { isValue, type FieldSpec } from "../spec/index.ts";

/** What stands before and after an amount of a field: CNY … a year, … 元/年. */
export function currencyOf(
  { type }: FieldSpec,
  messages: Messages,
): { readonly before?: string; readonly after?: string } {
  if (!isValue(type) || type.currency === undefined) return {};
  const { before, after } = messages.currency(type.currency);
  const per = type.per === undefined ? undefined : messages.per[type.per];
  const behind = after === undefined ? per : after + (per ?? "");
  return { ...(before === undefined ? {} : { before }), ...(behind === undefined ? {} : { after: behind }) };
}
