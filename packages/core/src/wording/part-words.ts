import type { Locale } from "../issue/index.ts";
import type { PartKind } from "./part-kind.ts";

/** What kinds of parts are called, before the name of one. */
export const partWords: Readonly<Record<PartKind, Readonly<Record<Locale, string>>>> = {
  parameter: { "zh-CN": "参数", en: "figure" },
  decision: { "zh-CN": "判定", en: "decision" },
  rule: { "zh-CN": "规则", en: "rule" },
  calendar: { "zh-CN": "日历", en: "calendar" },
  clause: { "zh-CN": "条款", en: "clause" },
  enum: { "zh-CN": "选项表", en: "list of options" },
  option: { "zh-CN": "选项", en: "option" },
  cadence: { "zh-CN": "频次要求", en: "regular duty" },
  duty: { "zh-CN": "要求", en: "duty" },
  clock: { "zh-CN": "时限", en: "deadlines" },
  limit: { "zh-CN": "时限项", en: "deadline" },
  threshold: { "zh-CN": "提醒", en: "reminder" },
  form: { "zh-CN": "表单", en: "form" },
  field: { "zh-CN": "字段", en: "field" },
  column: { "zh-CN": "列", en: "column" },
  fixedRow: { "zh-CN": "行", en: "row" },
  check: { "zh-CN": "校验", en: "check" },
  section: { "zh-CN": "分组", en: "part" },
  page: { "zh-CN": "页", en: "page" },
  fact: { "zh-CN": "事实", en: "fact" },
  condition: { "zh-CN": "共用条件", en: "shared condition" },
  record: { "zh-CN": "记录", en: "record" },
  careDates: { "zh-CN": "关怀日", en: "days of care" },
  scorecard: { "zh-CN": "评分表", en: "scorecard" },
  recordField: { "zh-CN": "记录字段", en: "field of the record" },
};

/** A named part: 字段“批号”; field “Batch number”. */
export function namedPart(kind: PartKind, name: string, locale: Locale): string {
  return kind === "clause"
    ? `${partWords[kind][locale]} ${name}`
    : locale === "en"
      ? `${partWords[kind].en} “${name}”`
      : `${partWords[kind]["zh-CN"]}“${name}”`;
}
