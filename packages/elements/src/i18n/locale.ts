/** A language in which people read Bylaw. */
export type Locale = "zh-CN" | "en";

/** The language that a BCP 47 tag asks for: any Chinese is `zh-CN`, any English `en`, else none. */
export function asLocale(tag: string | null | undefined): Locale | undefined {
  const language = tag?.toLowerCase().split("-")[0];
  if (language === "zh") return "zh-CN";
  return language === "en" ? "en" : undefined;
}
