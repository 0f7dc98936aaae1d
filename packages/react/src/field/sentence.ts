import type { Locale } from "@bylaw/core";

/** An issue's message for a person who fills in a form: quoted values in the language's own marks, a capital in front. */
export function sentence(message: string, locale: Locale): string {
  const quoted = message.replace(/`([^`]*)`/gu, "“$1”");
  return locale === "en" ? quoted.charAt(0).toUpperCase() + quoted.slice(1) : quoted;
}
