import type { Text } from "../issue/index.ts";

/** The occasions that a policy may name without knowing their dates. */
export const calendarKeys: Readonly<Record<string, Text>> = {
  newYear: { "zh-CN": "元旦", en: "New Year" },
  springFestival: { "zh-CN": "春节", en: "Spring Festival" },
  lanternFestival: { "zh-CN": "元宵节", en: "Lantern Festival" },
  womensDay: { "zh-CN": "妇女节", en: "Women's Day" },
  qingming: { "zh-CN": "清明节", en: "Qingming Festival" },
  labourDay: { "zh-CN": "劳动节", en: "Labour Day" },
  dragonBoat: { "zh-CN": "端午节", en: "Dragon Boat Festival" },
  midAutumn: { "zh-CN": "中秋节", en: "Mid-Autumn Festival" },
  nationalDay: { "zh-CN": "国庆节", en: "National Day" },
  doubleNinth: { "zh-CN": "重阳节", en: "Double Ninth Festival" },
  winterSolstice: { "zh-CN": "冬至", en: "Winter Solstice" },
};
