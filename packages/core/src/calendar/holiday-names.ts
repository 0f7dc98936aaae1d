import type { Text } from "../issue/index.ts";
import type { ExactDay } from "../schema/index.ts";

/** The public holidays of China, as notices and feeds call them. */
const known: readonly Text[] = [
  { "zh-CN": "元旦", en: "New Year" },
  { "zh-CN": "春节", en: "Spring Festival" },
  { "zh-CN": "清明节", en: "Qingming Festival" },
  { "zh-CN": "劳动节", en: "Labour Day" },
  { "zh-CN": "端午节", en: "Dragon Boat Festival" },
  { "zh-CN": "中秋节", en: "Mid-Autumn Festival" },
  { "zh-CN": "国庆节", en: "National Day" },
];

/** A name in both languages: of a holiday that is known in either, or of two of them; anything else stands for itself. */
function bilingual(name: string): Text {
  const parts = name.split(/\s*(?:、|和|,|&)\s*/u);
  const found = parts.map((part) =>
    known.find((each) => each["zh-CN"] === part || `${each["zh-CN"]}节` === part || each.en === part),
  );
  const texts = found.flatMap((each) => each ?? []);
  if (texts.length < parts.length) return { "zh-CN": name, en: name };
  return {
    "zh-CN": texts.map((each) => each["zh-CN"]).join("、"),
    en: texts.map(({ en }) => en).join(" and "),
  };
}

/** What the days off and the make-up workdays of a holiday are called. */
export function holidayNames(name: string): { readonly off: Text; readonly makeUp: Text } {
  const off = bilingual(name);
  return { off, makeUp: { "zh-CN": `${off["zh-CN"]}调休上班`, en: `Make-up workday for ${off.en}` } };
}

/** Days whose names a feed wrote in one language only, in both where they are public holidays. */
export function inBothLanguages(days: readonly ExactDay[]): readonly ExactDay[] {
  return days.map((day) => {
    const { title } = day;
    if (title["zh-CN"] !== title.en) return day;
    const { off, makeUp } = holidayNames(title.en);
    const isKnown = off["zh-CN"] !== off.en;
    return isKnown ? { ...day, title: day.makeUp === true ? makeUp : off } : day;
  });
}
