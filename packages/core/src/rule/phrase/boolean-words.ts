import type { Locale } from "../../issue/index.ts";

/** How Chinese says no to what a label begins with. Longer beginnings come first. */
const negations: readonly (readonly [begins: string, negated: string])[] = [
  ["已经", "尚未"],
  ["曾经", "从未"],
  ["已", "尚未"],
  ["曾", "未曾"],
  ["含有", "不含"],
  ["有", "没有"],
  ["包含", "不包含"],
  ["属于", "不属于"],
  ["愿意", "不愿意"],
  ["同意", "不同意"],
  ["需要", "不需要"],
  ["允许", "不允许"],
  ["可以", "不可以"],
  ["涉及", "不涉及"],
  ["影响", "不影响"],
  ["是", "不是"],
  ["由", "不由"],
  ["被", "未被"],
];

const things = /(?:客户|经销商|零售商|供应商|消费者|企业|单位|机构|订单|投诉|员工|人员|问题|事件|事故|产品|商品)$/u;

/**
 * What a yes-or-no fact says when it is true or false: 是新客户, 没有重要影响力; *Influential: no*.
 * A label that cannot be turned into a sentence is answered: 紧急：是.
 */
export function booleanWords(label: string, truth: boolean, locale: Locale): string {
  if (locale === "en") return `${label.replace(/\?$/u, "")}: ${truth ? "yes" : "no"}`;
  const plain = label.replace(/^是否/u, "").replace(/[?？]$/u, "");
  const negation = negations.find(([begins]) => plain.startsWith(begins));
  if (negation !== undefined) return truth ? plain : negation[1] + plain.slice(negation[0].length);
  if (things.test(plain)) return `${truth ? "是" : "不是"}${plain}`;
  return `${label.replace(/[?？]$/u, "")}：${truth ? "是" : "否"}`;
}
