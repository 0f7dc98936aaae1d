import type { Locale } from "../issue/index.ts";
import { splitSlots } from "./slot.ts";

// A figure directly before a unit that policies set: time, money, share, number of times. What only looks like one is
// none: an order (第三天), a unit by itself (以万元为单位), a vague number (几百元), a day of the year (二月二十九日), a manner (一次性).
const NUMERAL = "〇一二三四五六七八九十百千两半";
const CHINESE_NUMBER = `(?:[0-9０-９]+(?:,[0-9]{3})*(?:[.．][0-9０-９]+)?|[${NUMERAL}])[${NUMERAL}万亿]*`;
const CHINESE_UNIT = [
  "元",
  "分钟",
  "个?(?:小时|工作日|自然日|星期|季度)",
  "天",
  `(?<!月[0-9０-９${NUMERAL}]+)日`,
  "周(?!年)",
  "个月",
  "次(?!性)",
  "[%％]",
].join("|");
const CHINESE = new RegExp(
  `(?<![第几数.．,0-9０-９${NUMERAL}万])(?:百分之${CHINESE_NUMBER}|${CHINESE_NUMBER}\\s*(?:${CHINESE_UNIT}))`,
  "gu",
);

const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const WORD =
  "half an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|sixty|ninety";
const UNIT = "CNY|RMB|yuan|per ?cent|minutes?|hours?|(?:working |calendar )?days?|weeks?|months?|times";
const ENGLISH = new RegExp(
  `\\b(?:CNY|RMB)\\s*${NUMBER}|(?<![\\d.,])${NUMBER}\\s*%|(?<![\\d.,])\\b(?:${NUMBER}|${WORD})[\\s-]+(?:${UNIT})\\b`,
  "giu",
);

/**
 * Figures with a unit that stand in a text as wording instead of as a slot, and that nobody has declared plain.
 * They would not move when the company changes its policy.
 *
 * @param plain wordings that are meant as they stand; a figure within one of them is not told
 */
export function bareFigures(text: string, language: Locale, plain: readonly string[]): readonly string[] {
  const wording = splitSlots(text)
    .map((part) => (part.kind === "text" ? part.text : "\u0000"))
    .join("");
  return [...wording.matchAll(language === "zh-CN" ? CHINESE : ENGLISH)]
    .filter(({ 0: figure, index }) => !plain.some((each) => covers(wording, each, index, index + figure.length)))
    .map(([figure]) => figure.trim());
}

/** Whether a wording stands in the text so that it holds the characters from `start` to `end` (exclusive). */
function covers(text: string, wording: string, start: number, end: number): boolean {
  if (wording === "") return false;
  for (let at = text.indexOf(wording); at !== -1 && at <= start; at = text.indexOf(wording, at + 1)) {
    if (at + wording.length >= end) return true;
  }
  return false;
}
