import type { Json } from "../json/index.ts";
import { isObject } from "../json/index.ts";
import type { FormField, ValueType } from "../schema/index.ts";

/** Whether somebody with these roles sees the field in part only. */
export function isMaskedFor({ masked }: Pick<FormField, "masked">, roles: readonly string[]): boolean {
  if (masked === undefined) return false;
  return masked === true || !masked.except.some((role) => roles.includes(role));
}

/**
 * A value as those see it who may not see it whole: of a telephone number or another long text the first three and the last
 * four characters, of an address with `@` the first letter and the domain, of a postal address province and city, of a
 * shorter text the first character; of everything else nothing.
 */
export function maskValue(value: Json, type: ValueType): Json {
  if (type.type === "address" && isObject(value)) {
    const { province = "", city = "" } = value as Readonly<Record<string, Json>>;
    return { province, city, line: "***" };
  }
  return typeof value === "string" ? maskText(value) : null;
}

function maskText(text: string): string {
  const letters = Array.from(text);
  const at = text.lastIndexOf("@");
  if (at > 0) return `${letters[0] ?? ""}***${text.slice(at)}`;
  if (letters.length >= 11) return `${letters.slice(0, 3).join("")}****${letters.slice(-4).join("")}`;
  return `${letters[0] ?? ""}${"*".repeat(Math.max(letters.length - 1, 1))}`;
}
