import type { CustomerPlan } from "./customer-plan.ts";
import type { DemoRegion } from "./demo-regions.ts";
import { drawPersonName } from "./person-names.ts";
import type { NonEmpty, Random } from "./random.ts";

// prettier-ignore
const tradeNames: NonEmpty<string> = [
  "青篮", "晨磨", "石磨缘", "禾豆坊", "白玉滩", "豆田里", "新畦", "满仓", "荷塘月", "井泉",
  "永畦", "鼎禾", "恒谷", "瑞畦", "福垄", "裕仓", "和畅", "泰谷", "顺圩", "荣垸",
  "兴畈", "嘉垄", "润圩", "春圩", "秋禾", "江岸", "淮滨", "湖湾", "东塘", "南垸",
  "云溪", "松泉", "竹涧", "梅岭", "桂园", "柳塘", "清渠", "碧湾", "金畈", "银塘",
  "众禾", "同谷", "聚仓", "广垄", "齐田", "惠畦", "信禾", "诚垸", "厚田", "乐圩",
  "早市街", "挑担人", "古井巷", "三道桥", "一方豆", "老磨坊", "十里塘", "两江口", "半亩田", "百家灶",
];

const dealerForms: NonEmpty<string> = [
  "商贸有限公司",
  "食品有限公司",
  "食品经营部",
  "副食品批发部",
  "农产品有限公司",
  "食品配送中心",
  "豆制品经销部",
  "冷链食品有限公司",
  "粮油副食商行",
];

const streets: NonEmpty<string> = ["学府", "城东", "望江", "解放", "滨河", "人民", "新华", "南湖", "建设", "中山"];
const shops: NonEmpty<string> = ["豆腐店", "豆制品店", "豆腐坊", "菜店", "干货店"];
const owners: NonEmpty<string> = ["老周", "老胡", "苏记", "郭记", "小彭", "严记", "老范", "田嫂", "廖记", "潘姐"];

/** Made-up places, so that no real authority or newsroom stands in a demo. */
const authorities: NonEmpty<string> = [
  "安澜县商务局",
  "安澜县教育局",
  "青禾区市场监督管理局",
  "青禾区机关事务中心",
  "临漪新区管理委员会",
  "临漪新区人民医院",
  "云台岭镇人民政府",
  "云台岭镇中心学校",
  "望湖区民政服务中心",
  "望湖区粮食储备中心",
];
const newsrooms: NonEmpty<string> = ["楚味周刊", "淮上生活频道", "早市广播", "味见江南新媒体", "两江美食周报"];

/** Gives names that no other customer has had from it. */
export interface CustomerNames {
  draw(plan: CustomerPlan, region: DemoRegion, random: Random): string;
}

const TRIES = 100;

export function createCustomerNames(reserved: Iterable<string>): CustomerNames {
  const given = new Set<string>(reserved);
  return {
    draw: (plan, region, random) => {
      let name = drawName(plan, region, random);
      for (let tries = 0; given.has(name); tries += 1) {
        // There are not endlessly many names.
        name = tries < TRIES ? drawName(plan, region, random) : `${name}（${given.size}）`;
      }
      given.add(name);
      return name;
    },
  };
}

function drawName(plan: CustomerPlan, region: DemoRegion, random: Random): string {
  const city = random.pick(region.cities);
  switch (plan.segment) {
    case "dealer":
      return `${city}${random.pick(tradeNames)}${random.pick(dealerForms)}`;
    case "retailer":
      return drawShopName(plan, city, random);
    case "consumer":
      return drawPersonName(random);
    case "government":
      return random.pick(authorities);
    case "media":
      return random.pick(newsrooms);
  }
}

function drawShopName(plan: CustomerPlan, city: string, random: Random): string {
  const street = random.pick(streets);
  if (plan.retailerType === "chainSupermarket") return `${city}${random.pick(tradeNames)}超市连锁有限公司`;
  if (plan.retailerType === "convenienceStore") return `${random.pick(tradeNames)}便利（${city}${street}店）`;
  return `${city}${street}路${random.pick(owners)}${random.pick(shops)}`;
}
