import { splitSlots } from "./slot.ts";

// A figure directly before a unit that policies set: time, money, share, number of times.
const CHINESE =
  /[0-9０-９〇一二三四五六七八九十百千万两半]+(?:\.[0-9]+)?\s*(?:万元|元|分钟|小时|个工作日|工作日|天|日内|个月|次|%|％)/gu;
const ENGLISH = /\b(?:\d[\d,.]*)\s*(?:%|(?:CNY|yuan|minutes?|hours?|working days?|days?|months?|times)\b)|\bCNY\s*\d[\d,.]*/gu;

/**
 * Figures with a unit that stand in a text as wording instead of as a slot, and that nobody has declared plain.
 * They would not move when the company changes its policy.
 */
export function bareFigures(text: string, language: "zh-CN" | "en", plain: readonly string[]): readonly string[] {
  const wording = splitSlots(text)
    .map((part) => (part.kind === "text" ? part.text : "\u0000"))
    .join("");
  const found = wording.match(language === "zh-CN" ? CHINESE : ENGLISH) ?? [];
  return found.map((figure) => figure.trim()).filter((figure) => !plain.some((each) => each.includes(figure)));
}
