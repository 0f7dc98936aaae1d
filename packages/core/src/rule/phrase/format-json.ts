import type { Locale } from "../../issue/index.ts";
import type { Json } from "../../json/index.ts";
import type { ValueType } from "../../schema/index.ts";
import { formatValue, parseValue, type ValueContext } from "../../value/index.ts";

/** A value in the document's form (major units, ISO dates) as a native reader writes it; `null` is none. */
export function formatJson(value: Json, type: ValueType, locale: Locale, context: ValueContext): string {
  if (value === null) return formatValue(null, type, locale, context);
  const parsed = parseValue(value, type, context);
  return parsed.ok ? formatValue(parsed.value, type, locale, context) : JSON.stringify(value);
}
