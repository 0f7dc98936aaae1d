import type { CountWord } from "../calendar/index.ts";
import type { Locale } from "../issue/index.ts";
import { own } from "../json/index.ts";
import type {
  Budget,
  Cadence,
  FormCheck,
  FormField,
  Parameter,
  Shift,
  Target,
  Threshold,
  ValueType,
} from "../schema/index.ts";

type Words = Readonly<Record<Locale, string>>;

function said(zh: string, en: string): Words {
  return { "zh-CN": zh, en };
}

type WordsOf<Word> = Readonly<Record<Extract<Word, string>, Words>>;

/** Every word of the engine that a property may be: a schema that gets another one does not compile. */
interface FixedWords {
  readonly as: WordsOf<FormField["as"]>;
  readonly format: WordsOf<FormField["format"]>;
  readonly system: WordsOf<FormField["system"]>;
  readonly severity: WordsOf<FormCheck["severity"]>;
  readonly quietHours: WordsOf<Target["quietHours"]>;
  readonly retarget: WordsOf<Target["retarget"]>;
  readonly retargetFrom: WordsOf<Target["retargetFrom"]>;
  readonly in: WordsOf<Threshold["in"]>;
  readonly owed: WordsOf<Cadence["owed"]>;
  readonly periods: WordsOf<Cadence["periods"]>;
  readonly partialPeriod: WordsOf<Cadence["partialPeriod"]>;
  readonly shift: WordsOf<Shift>;
  readonly count: WordsOf<CountWord>;
  readonly end: WordsOf<Budget["end"]>;
  readonly roll: WordsOf<Budget["roll"]>;
  readonly tailor: WordsOf<Parameter["tailor"]>;
  readonly source: WordsOf<Parameter["source"]>;
  readonly type: WordsOf<ValueType["type"] | ValueType["of"] | "rows" | "statement">;
}

const fixedWords: FixedWords = {
  as: {
    paragraph: said("多行文本", "several lines"),
    rating: said("评分", "rating"),
    photo: said("拍照", "photo"),
    buttons: said("按钮", "buttons"),
    menu: said("下拉列表", "menu"),
    search: said("搜索", "search"),
    tick: said("勾选框", "box to tick"),
  },
  format: { email: said("电子邮箱", "e-mail address"), phone: said("电话号码", "telephone number") },
  system: {
    number: said("顺序编号", "the next number"),
    now: said("提交的时刻", "the moment of filing"),
    person: said("填报人", "who files it"),
  },
  severity: {
    error: said("错误，不能提交", "an error, which stops the form"),
    warning: said("警告，确认后可提交", "a warning, which asks"),
    information: said("提示", "an information"),
  },
  quietHours: { ignore: said("照常发送", "sent all the same"), defer: said("顺延到上班后", "held until opening") },
  retarget: {
    carry: said("按新期限从原起点重算", "the new limit from the same start"),
    restart: said("从改变时重新起算", "anew from the change"),
    keep: said("不变", "nothing changes"),
    shortenOnly: said("只缩短不延长", "only ever shorter"),
  },
  retargetFrom: { start: said("从原起点", "from the start"), change: said("从改变时", "from the change") },
  in: { business: said("按营业时间", "in opening hours"), wall: said("按时钟", "by the clock") },
  owed: { densest: said("只按最密的一项", "the densest alone"), each: said("逐项都要做", "each of them") },
  periods: { calendar: said("自然周期", "calendar periods"), rolling: said("滚动周期", "rolling") },
  partialPeriod: {
    exempt: said("不要求", "not owed"),
    immediate: said("照常要求", "owed in full"),
    prorated: said("按比例折算", "in proportion"),
  },
  shift: {
    none: said("不变", "as it falls"),
    preceding: said("提前到上一工作日", "to the working day before"),
    following: said("顺延到下一工作日", "to the next working day"),
    modifiedFollowing: said("顺延，但不跨月", "to the next working day of the month"),
  },
  count: {
    elapsed: said("按时钟连续计算", "by the clock"),
    business: said("只计营业时间", "opening hours only"),
    civilDays: said("按自然日计算", "calendar days"),
    workingDays: said("按工作日计算", "working days"),
    sameTimeWorkingDays: said("按工作日计算，到同一时刻", "working days, to the same time of day"),
  },
  end: { dayEnd: said("到当日 24:00", "to the end of the day"), close: said("到下班时", "to the close of business") },
  roll: { next: said("遇休息日顺延", "on to the next open day"), none: said("遇休息日不顺延", "on closed days too") },
  tailor: {
    free: said("可以修改", "may be changed"),
    tighten: said("只可收紧", "may only be tightened"),
    locked: said("不可修改", "may not be changed"),
  },
  source: { document: said("文件原值", "the document's own"), default: said("建议默认值", "a suggested default") },
  type: {
    text: said("文本", "text"),
    boolean: said("是或否", "yes or no"),
    integer: said("整数", "whole number"),
    number: said("数", "number"),
    percent: said("百分比", "percentage"),
    money: said("金额", "amount of money"),
    duration: said("时长", "length of time"),
    time: said("时刻", "time of day"),
    date: said("日期", "date"),
    dateTime: said("日期和时间", "date and time"),
    monthDay: said("每年的一天", "day of the year"),
    weekTime: said("每周的时刻", "time of the week"),
    timeRange: said("时段", "hours"),
    enum: said("选项", "choice"),
    list: said("多项", "several"),
    cadence: said("频次", "how often"),
    role: said("岗位", "role"),
    reference: said("关联记录", "linked record"),
    file: said("文件", "file"),
    address: said("地址", "address"),
    location: said("定位", "location"),
    signature: said("签名", "signature"),
    calendarKey: said("日历上的日子", "days of the calendar"),
    rows: said("多行明细", "rows"),
    statement: said("说明文字", "statement"),
  },
};

/** The same in one language; what the engine has no word for stands as it is. */
export function fixedWord(property: string, value: string, locale: Locale): string {
  const words: Readonly<Record<string, Readonly<Record<string, Words>>>> = { ...fixedWords };
  return own(own(words, property) ?? {}, value)?.[locale] ?? value;
}
