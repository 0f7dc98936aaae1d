import type { Locale } from "../issue/index.ts";
import { own } from "../json/index.ts";
import type { PartKind } from "./part-kind.ts";
import type { WriterName } from "./write-value.ts";

/** What a property is called, and how its values are written. */
export interface PropertyWords {
  readonly "zh-CN": string;
  readonly en: string;
  readonly write: WriterName;
}

type Properties = Readonly<Record<string, PropertyWords>>;

function called(zh: string, en: string, write: WriterName): PropertyWords {
  return { "zh-CN": zh, en, write };
}

const title = { title: called("名称", "name", "text") };
const clause = { clause: called("依据条款", "clause", "names") };
const visible = { visible: called("显示条件", "shown when", "condition") };
const quiet = { quietHours: called("非工作时间的通知", "notices outside working hours", "word") };
const retarget = {
  retarget: called("改变类别时", "when the class changes", "word"),
  retargetFrom: called("改变类别后的起算", "start after a change of class", "word"),
};
const hearing = {
  notify: called("通知", "told", "hearers"),
  escalate: called("上报", "escalated to", "hearers"),
};

const field: Properties = {
  ...clause,
  ...visible,
  id: called("编号", "id", "plain"),
  label: called("名称", "label", "text"),
  help: called("填写说明", "help", "text"),
  value: called("类型", "type", "type"),
  as: called("填写方式", "how it is filled in", "word"),
  statement: called("说明文字", "statement", "text"),
  fact: called("填入的事实", "fact that it fills", "fact"),
  system: called("系统填写", "filled in by the system", "word"),
  required: called("必填", "required", "switch"),
  readOnly: called("只读", "read-only", "switch"),
  compute: called("计算", "worked out as", "expression"),
  default: called("默认值", "default", "expression"),
  prefill: called("预先填入", "filled in beforehand from", "prefill"),
  options: called("可选项", "options offered", "offers"),
  minLength: called("最少字数", "shortest text", "characters"),
  maxLength: called("最大长度", "longest text", "characters"),
  format: called("格式", "format", "word"),
  pattern: called("格式要求", "pattern", "plain"),
  patternMessage: called("格式提示", "message about the pattern", "text"),
  minimum: called("最小值", "least value", "limit"),
  exclusiveMinimum: called("须大于", "more than", "limit"),
  maximum: called("最大值", "greatest value", "limit"),
  minItems: called("最少项数", "fewest items", "count"),
  maxItems: called("最多项数", "most items", "count"),
  maxFileSize: called("单个文件上限", "largest file", "size"),
  masked: called("部分隐藏", "shown in part only", "mask"),
  rowLabel: called("每行的名称", "what a row is called", "text"),
  rowsOf: called("每行所建的记录", "record of each row", "plain"),
  rows: called("列", "columns", "items"),
  fixed: called("固定的行", "fixed rows", "items"),
  checks: called("校验", "checks", "items"),
};

/** Every property of every part that a schema has, annotated or not. A test holds this against the schemas. */
export const propertyWords: Readonly<Record<PartKind, Properties>> = {
  parameter: {
    ...clause,
    label: called("名称", "name", "text"),
    tailor: called("可否修改", "what may be done with it", "word"),
    value: called("类型", "type", "type"),
    values: called("取值", "values", "items"),
    bounds: called("允许范围", "bounds", "plain"),
    optional: called("可不设", "may be left out", "switch"),
    source: called("出处", "source", "word"),
  },
  careDates: {},
  scorecard: {},
  decision: { rules: called("规则", "rules", "items"), rows: called("规则", "rows", "items") },
  option: {},
  rule: {
    ...title,
    ...clause,
    conditions: called("条件", "conditions", "condition"),
    disabled: called("停用", "out of use", "plain"),
    exceptionOf: called("例外于", "exception of", "plain"),
  },
  calendar: {
    open: called("每周时段", "weekly hours", "openings"),
    makeUpHours: called("补班日时段", "hours of make-up workdays", "names"),
    announcedThrough: called("已公布至", "announced through", "date"),
    version: called("版本", "edition", "plain"),
    days: called("特别的日子", "days of their own", "items"),
    sources: called("公布的通知", "notices", "items"),
  },
  clause: {
    id: called("编号", "number", "plain"),
    text: called("条文", "text", "sentence"),
    kinds: called("类别", "kinds", "names"),
    owner: called("责任岗位", "owner", "role"),
    lastChecked: called("最近复核日", "last checked", "date"),
    note: called("解读说明", "note", "text"),
    stays: called("仅供阅读", "to be read only", "plain"),
    asARule: called("“原则上”", "“as a rule”", "switch"),
    phrases: called("选项的说法", "words for options", "plain"),
    plain: called("固定的数字", "figures that are wording", "names"),
  },
  enum: { label: called("名称", "name", "text"), options: called("选项", "options", "items") },
  cadence: {
    ...title,
    ...clause,
    each: called("对象", "whom it is about", "plain"),
    periods: called("周期算法", "how periods are counted", "word"),
    anchor: called("周期起点", "day from which periods run", "fact"),
    since: called("起算日", "owed since", "fact"),
    partialPeriod: called("不足一期时", "incomplete periods", "word"),
    owed: called("多项要求并存时", "of several duties", "word"),
    done: called("完成依据", "what shows that it was done", "plain"),
    calendar: called("日历", "calendar", "plain"),
    shift: called("逢休息日", "on closed days", "word"),
    exempt: called("免除情形", "exemptions", "items"),
    duties: called("要求", "duties", "items"),
  },
  duty: {
    ...title,
    ...clause,
    id: called("编号", "id", "plain"),
    when: called("适用条件", "holds when", "condition"),
    atLeast: called("最低频次", "at least", "frequency"),
    atMost: called("最高频次", "at most", "frequency"),
    counts: called("计入条件", "what counts", "condition"),
    owner: called("责任人", "owner", "recipient"),
    grace: called("宽限", "grace", "due"),
    remind: called("提前提醒", "reminder", "lead"),
    missed: called("未完成时", "when it is missed", "missed"),
  },
  clock: {
    ...title,
    ...clause,
    ...retarget,
    ...quiet,
    start: called("起算", "start", "fact"),
    reopen: called("重新打开", "reopening", "plain"),
    pauses: called("暂停", "pauses", "items"),
    exception: called("延期", "extension", "plain"),
    targets: called("时限项", "deadlines", "items"),
  },
  limit: {
    ...title,
    ...clause,
    ...retarget,
    ...quiet,
    ...hearing,
    id: called("编号", "id", "plain"),
    when: called("适用条件", "holds when", "condition"),
    start: called("起算", "start", "fact"),
    repeats: called("逐次起算", "begins anew each time", "switch"),
    due: called("期限", "limit", "due"),
    stop: called("停止", "stop", "fact"),
    supersedes: called("取代的时限项", "deadlines that it replaces", "names"),
    thresholds: called("提醒", "reminders", "items"),
    notify: called("开始时通知", "told at the start", "hearers"),
    escalate: called("超时上报", "told of a breach", "hearers"),
  },
  threshold: {
    ...title,
    ...clause,
    ...quiet,
    ...hearing,
    id: called("编号", "id", "plain"),
    at: called("时点", "moment", "moment"),
    in: called("计时方式", "how it is counted", "word"),
    level: called("级别", "level", "plain"),
  },
  form: {
    ...title,
    ...clause,
    record: called("所建的记录", "record that it makes", "plain"),
    by: called("填写岗位", "filled in by", "roles"),
    drives: called("所问的判定", "decision that it asks for", "plain"),
    survey: called("问卷链接", "survey link", "survey"),
    note: called("表前说明", "note above the fields", "text"),
    creates: called("另建的记录", "other records that it makes", "items"),
    retired: called("不再询问的字段", "fields that are no longer asked", "items"),
    renamed: called("改过编号的字段", "fields whose id changed", "items"),
    fields: called("字段", "fields", "items"),
    checks: called("校验", "checks", "items"),
    layout: called("分组", "parts", "items"),
    pages: called("页", "pages", "items"),
  },
  field,
  column: field,
  fixedRow: {
    ...clause,
    ...visible,
    id: called("编号", "id", "plain"),
    label: called("名称", "label", "text"),
  },
  check: {
    ...clause,
    id: called("编号", "id", "plain"),
    at: called("提示位置", "where it is told", "fields"),
    when: called("适用条件", "asked when", "condition"),
    holds: called("须满足", "must hold", "condition"),
    message: called("提示文字", "message", "text"),
    severity: called("严重程度", "severity", "word"),
  },
  section: {
    ...title,
    ...visible,
    id: called("编号", "id", "plain"),
    columns: called("并排列数", "fields side by side", "plain"),
    items: called("字段", "fields", "fields"),
  },
  fact: {
    ...clause,
    label: called("名称", "name", "text"),
    value: called("类型", "type", "type"),
    compute: called("计算", "worked out as", "expression"),
    absent: called("未填写时", "when it is missing", "plain"),
    arguments: called("参数", "arguments", "items"),
    immutable: called("不可改变", "nobody can change it", "switch"),
    minimum: called("最小值", "least value", "plain"),
    maximum: called("最大值", "greatest value", "plain"),
  },
  condition: {
    ...clause,
    label: called("名称", "name", "text"),
    holds: called("内容", "holds when", "condition"),
  },
  record: {
    label: called("名称", "name", "text"),
    collection: called("集合", "collection", "plain"),
    id: called("编号字段", "field that identifies it", "plain"),
    subject: called("所属", "whom it belongs to", "plain"),
    none: called("没有记录时", "when there are none", "plain"),
    prefix: called("编号前缀", "prefix of numbers", "plain"),
    fields: called("字段", "fields", "items"),
  },
  recordField: {
    label: called("名称", "name", "text"),
    value: called("类型", "type", "type"),
    absent: called("未填写时", "when it is missing", "plain"),
  },
  page: {
    ...title,
    ...visible,
    id: called("编号", "id", "plain"),
    note: called("页首说明", "note above the parts", "text"),
    sections: called("分组", "parts", "sections"),
  },
};

/** What a property of a part is called, when the schemas have it. */
export function propertyOf(kind: PartKind, name: string): PropertyWords | undefined {
  return own<PropertyWords>(propertyWords[kind], name);
}

/** The property in one language; what no schema has goes by its own name. */
export function propertyName(kind: PartKind, name: string, locale: Locale): string {
  return propertyOf(kind, name)?.[locale] ?? name;
}
