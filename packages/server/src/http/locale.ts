import type { Locale } from "@bylaw/core";

/**
 * The language to answer in: the address's `locale`, else the first language of `Accept-Language` that we speak,
 * else Chinese.
 */
export function readerLocale(query: string | undefined, acceptLanguage: string | undefined): Locale {
  return spoken(query ?? "") ?? preferred(acceptLanguage ?? "") ?? "zh-CN";
}

function spoken(tag: string): Locale | undefined {
  const language = tag.trim().toLowerCase().split("-")[0];
  if (language === "zh") return "zh-CN";
  return language === "en" ? "en" : undefined;
}

function preferred(header: string): Locale | undefined {
  const ranges = header.split(",").map((range) => {
    const [tag = "", ...parameters] = range.split(";");
    const [, quality] = /^\s*q=([01](?:\.\d{0,3})?)\s*$/u.exec(parameters[0] ?? "") ?? [];
    return { locale: spoken(tag), quality: quality === undefined ? 1 : Number(quality) };
  });
  // Sorting keeps the header's order among equals.
  const wanted = ranges.filter(({ quality }) => quality > 0).toSorted((a, b) => b.quality - a.quality);
  return wanted.find(({ locale }) => locale !== undefined)?.locale;
}
