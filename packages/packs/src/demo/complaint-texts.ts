import type { DemoComplaint } from "./demo-complaint.ts";
import type { NonEmpty, Random } from "./random.ts";

const products: NonEmpty<string> = [
  "盒装嫩豆腐",
  "老豆腐",
  "豆腐干",
  "油豆腐",
  "千张",
  "腐竹",
  "瓶装豆浆",
  "豆皮",
  "素鸡",
  "香干",
];

/** `{product}` and `{count}` stand for a product and a number of boxes. */
// prettier-ignore
const texts: Readonly<Record<DemoComplaint["type"], NonEmpty<string>>> = {
  foodSafety: ["{product}有异味，顾客食用后腹泻", "{product}里发现异物", "{product}在保质期内发霉，顾客已食用"],
  quality: ["{product}胀包 {count} 盒", "{product}发酸，要求退货 {count} 箱", "{product}碎裂偏多", "{product}偏咸，口感与样品不一致", "{product}厚薄不均"],
  packaging: ["{product}封口漏气 {count} 盒", "{product}外箱压坏 {count} 箱", "{product}标签印刷模糊", "{product}托盘破损"],
  delivery: ["{product}少送 {count} 箱", "送货晚到半天，错过早市", "冷链车到店温度偏高", "{product}送错规格"],
  service: ["订货电话多次无人接听", "补货申请两天没有回音", "送货员态度生硬"],
  price: ["{product}结算价与报价单不符", "促销返利没有到账", "对账单金额有出入"],
  other: ["发票抬头有误", "希望更换送货时段", "公众号查不到订单"],
};

/** What a customer says in a complaint of this type. */
export function drawComplaintText(type: DemoComplaint["type"], random: Random): string {
  return random
    .pick(texts[type])
    .replace("{product}", random.pick(products))
    .replace("{count}", String(random.integer(2, 40)));
}
