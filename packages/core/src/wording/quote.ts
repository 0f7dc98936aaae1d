import type { Locale } from "../issue/index.ts";

/** Things in a row, each with its own words: 甲、乙; a, b. Nothing is none. */
export function listed(items: readonly string[], locale: Locale): string {
  if (items.length === 0) return locale === "en" ? "none" : "无";
  return items.join(locale === "en" ? ", " : "、");
}

/** Words with something about them in brackets; nothing in brackets is left out. */
export function bracketed(words: string, about: string, locale: Locale): string {
  if (about === "") return words;
  return locale === "en" ? `${words} (${about})` : `${words}（${about}）`;
}

/** A sentence begins with a capital, a piece of one does not; an abbreviation keeps its own. */
export function small(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
