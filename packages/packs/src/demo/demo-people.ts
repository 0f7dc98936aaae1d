import type { Text } from "@bylaw/core";

/** Somebody who works at the factory. */
export interface DemoPerson {
  readonly id: string;
  readonly name: Text;
  /** Role names of the bean-products pack. */
  readonly roles: readonly string[];
}

/** The staff of the factory as far as the policy needs them. */
export const demoPeople: readonly DemoPerson[] = [
  person("E-001", "王淑芬", "Wang Shufen", ["administrationDept", "author"]),
  person("E-002", "李国强", "Li Guoqiang", ["approver"]),
  person("E-003", "周启明", "Zhou Qiming", ["generalManager"]),
  person("E-004", "孙立群", "Sun Liqun", ["salesHead", "sales"]),
  person("E-005", "陈晓", "Chen Xiao", ["accountManager", "sales"]),
  person("E-006", "陈思远", "Chen Siyuan", ["accountManager", "sales"]),
  person("E-007", "黄佳怡", "Huang Jiayi", ["accountManager", "sales"]),
  person("E-008", "吴磊", "Wu Lei", ["accountManager", "sales"]),
  person("E-009", "徐静", "Xu Jing", ["accountManager", "sales"]),
  person("E-010", "刘洋", "Liu Yang", ["accountManager", "sales"]),
  person("E-011", "赵文静", "Zhao Wenjing", ["serviceHead", "customerService"]),
  person("E-012", "林晓梅", "Lin Xiaomei", ["customerService"]),
  person("E-013", "何志远", "He Zhiyuan", ["qcHead", "qualityInspection"]),
  person("E-014", "马建军", "Ma Jianjun", ["productionHead", "production"]),
  person("E-015", "郑维", "Zheng Wei", ["auditor"]),
];

function person(id: string, zh: string, en: string, roles: readonly string[]): DemoPerson {
  return { id, name: { "zh-CN": zh, en }, roles };
}
