import type { Text } from "@bylaw/core";

import type { NonEmpty } from "./random.ts";

/** A sales region: one province, looked after by one account manager. */
export interface DemoRegion {
  /** As customers carry it in `region`. */
  readonly id: string;
  readonly name: Text;
  readonly accountManagerId: string;
  readonly cities: NonEmpty<string>;
  /** How many customers live here, relative to the other regions. */
  readonly weight: number;
}

/** The factory stands in Hubei and sells into the provinces around it. */
export const demoRegions: NonEmpty<DemoRegion> = [
  region("湖北", "Hubei", "E-005", 30, ["武汉", "孝感", "黄冈", "鄂州", "黄石", "咸宁", "荆州"]),
  region("安徽", "Anhui", "E-006", 20, ["合肥", "六安", "安庆", "芜湖", "马鞍山", "滁州"]),
  region("江苏", "Jiangsu", "E-007", 15, ["南京", "镇江", "常州", "无锡", "扬州"]),
  region("浙江", "Zhejiang", "E-008", 12, ["杭州", "湖州", "嘉兴", "绍兴"]),
  region("江西", "Jiangxi", "E-009", 12, ["南昌", "九江", "景德镇", "上饶", "抚州"]),
  region("河南", "Henan", "E-010", 11, ["信阳", "南阳", "驻马店", "郑州"]),
];

function region(zh: string, en: string, managerId: string, weight: number, cities: NonEmpty<string>): DemoRegion {
  return { id: zh, name: { "zh-CN": zh, en }, accountManagerId: managerId, cities, weight };
}
