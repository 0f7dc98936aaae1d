import type { Clock, Condition, Decision, Rule, Vocabulary } from "../schema/index.ts";

const text = (zh: string, en: string) => ({ "zh-CN": zh, en });
const equal = (fact: string, value: unknown): Condition => ({ fact, operator: "equal", value });
const money = { type: "money", currency: "CNY" } as const;
const moment = (id: string, zh: string, en: string) => ({
  id,
  label: text(zh, en),
  value: { type: "dateTime" } as const,
});

export const exampleVocabulary: Vocabulary = {
  kind: "vocabulary",
  id: "clients",
  title: text("客户", "Clients"),
  enums: {
    clientKind: {
      label: text("客户性质", "kind of client"),
      options: {
        company: text("公司", "company"),
        school: text("学校", "school"),
        office: text("机关", "public office"),
      },
    },
    grade: {
      label: text("等级", "grade"),
      options: {
        gold: text("金牌", "gold"),
        silver: text("银牌", "silver"),
        plain: text("普通", "plain"),
        none: text("不分级", "ungraded"),
      },
    },
    perk: {
      label: text("待遇", "perk"),
      options: {
        priority: text("优先排产", "priority"),
        sample: text("免费打样", "free samples"),
        discount: text("折扣", "a discount"),
      },
    },
    credit: {
      label: text("信用", "credit"),
      options: {
        trusted: text("可赊账", "on account"),
        prepaid: text("先付款", "prepaid"),
        blocked: text("停止供货", "blocked"),
      },
    },
    lane: {
      label: text("通道", "lane"),
      options: { fast: text("快速", "fast lane"), normal: text("普通", "normal lane") },
    },
  },
  records: {
    client: { label: text("客户", "client"), collection: "clients", id: "clientId" },
    job: {
      label: text("订单", "job"),
      collection: "jobs",
      id: "jobId",
      subject: "clientId",
      fields: {
        amount: { label: text("金额", "amount"), value: money },
        doneOn: { label: text("完成日", "day of completion"), value: { type: "date" } },
      },
    },
  },
  facts: [
    {
      id: "client.kind",
      label: text("客户性质", "kind of client"),
      value: { type: "enum", enum: "clientKind" },
      absent: "company",
      clause: "1.1.2",
    },
    {
      id: "client.orderAmount",
      label: text("年订单额", "orders in a year"),
      value: money,
      minimum: 0,
      clause: "1.1.1",
      compute: {
        aggregate: "sum",
        of: "jobs",
        value: { field: "amount" },
        window: { at: "doneOn", span: { trailing: { amount: 12, unit: "month" } } },
      },
    },
    {
      id: "client.honoured",
      label: text("贵宾", "guest of honour"),
      value: { type: "boolean" },
      absent: false,
      clause: "1.1.2",
    },
    { id: "client.since", label: text("开始合作的日期", "first day of cooperation"), value: { type: "date" } },
    {
      id: "client.months",
      label: text("合作时间", "length of cooperation"),
      value: { type: "duration", unit: "month" },
      clause: "2.1.5",
      compute: { wholeMonths: { from: { fact: "client.since" }, to: { today: true } } },
    },
    { id: "client.overdue", label: text("有逾期货款", "payments overdue"), value: { type: "boolean" } },
    { id: "client.insured", label: text("已投保", "insured"), value: { type: "boolean" } },
    { id: "client.grade", label: text("客户等级", "grade"), value: { type: "enum", enum: "grade" }, clause: "1.1.1" },
    { id: "client.perks", label: text("客户待遇", "perks"), value: { type: "list", of: "enum", enum: "perk" } },
    { id: "client.callDuty", label: text("回访频次", "calls"), value: { type: "cadence" } },
    { id: "client.rank", label: text("排产顺位", "place in the queue"), value: { type: "integer" } },
    { id: "client.chosenLane", label: text("自选通道", "lane of choice"), value: { type: "enum", enum: "lane" } },
    moment("request.receivedAt", "收到时间", "time of receipt"),
    moment("request.quotedAt", "报价时间", "time of the quote"),
    moment("request.reworkedAt", "返工完成时间", "end of rework"),
    { id: "request.isRework", label: text("属于返工", "rework"), value: { type: "boolean" }, absent: false },
  ],
  conditions: [
    {
      id: "graded",
      clause: "1.1.2",
      label: text("参加分级", "the client is graded"),
      holds: { all: [{ fact: "client.kind", operator: "notEqual", value: "school" }] },
    },
  ],
};

const over = (parameter: string): Condition => ({
  fact: "client.orderAmount",
  operator: "greaterThan",
  value: { parameter },
});
const atLeast = (parameter: string): Condition => ({
  fact: "client.orderAmount",
  operator: "greaterThanInclusive",
  value: { parameter },
});
const below = (parameter: string): Condition => ({
  fact: "client.orderAmount",
  operator: "lessThan",
  value: { parameter },
});
const rule = (
  decision: string,
  name: string,
  clause: string,
  conditions: Condition,
  params: Rule["event"]["params"],
): Rule => ({
  name,
  clause,
  title: text(`规则${name.length}`, `Rule ${name}`),
  conditions,
  event: { type: decision, params },
});

const grade: Decision = {
  kind: "decision",
  id: "grade",
  title: text("客户等级", "Grade"),
  clause: "1.1.1",
  hitPolicy: "first",
  outputs: { value: { fact: "client.grade" } },
  rules: [
    rule("grade", "notGraded", "1.1.2", { not: { condition: "graded" } }, { value: "none", reason: "school" }),
    rule("grade", "gold", "1.1.1", { all: [{ condition: "graded" }, over("grade.goldMin")] }, { value: "gold" }),
    rule(
      "grade",
      "silver",
      "1.1.1",
      { all: [atLeast("grade.silverMin"), { not: over("grade.goldMin") }] },
      { value: "silver" },
    ),
    rule("grade", "plain", "1.1.1", { all: [below("grade.silverMin")] }, { value: "plain" }),
    {
      ...rule(
        "grade",
        "honoured",
        "1.1.2",
        { all: [equal("client.honoured", true), below("grade.silverMin")] },
        { value: "silver" },
      ),
      exceptionOf: "plain",
    },
  ],
  whenUndetermined: {
    task: "completeFile",
    label: text("补全档案", "Complete the file"),
    role: "sales",
    within: { amount: 5, unit: "workingDay", count: "workingDays", end: "dayEnd", roll: "none" },
  },
};

const perks: Decision = {
  kind: "decision",
  id: "perks",
  title: text("待遇", "Perks"),
  clause: "1.1.3",
  hitPolicy: "collect",
  outputs: {
    value: { fact: "client.perks", collect: "list" },
    callDuty: { fact: "client.callDuty", collect: "densest" },
    rank: { fact: "client.rank", collect: "min" },
  },
  rules: [
    rule("perks", "gold", "1.1.3", equal("client.grade", "gold"), {
      value: { parameter: "perks.gold" },
      callDuty: { parameter: "call.gold" },
      rank: 1,
    }),
    rule(
      "perks",
      "graded",
      "1.1.3",
      { fact: "client.grade", operator: "in", value: ["gold", "silver"] },
      { callDuty: { parameter: "call.silver" }, rank: 2 },
    ),
    rule("perks", "office", "1.1.3", equal("client.kind", "office"), { value: "priority", rank: 3 }),
  ],
};

const credit: Decision = {
  kind: "decision",
  id: "credit",
  title: text("信用", "Credit"),
  clause: "2.1.5",
  hitPolicy: "unique",
  outputs: { value: { value: { type: "enum", enum: "credit" } } },
  rules: [
    rule(
      "credit",
      "trusted",
      "2.1.5",
      { fact: "client.months", operator: "greaterThanInclusive", value: 24 },
      { value: "trusted" },
    ),
    rule("credit", "new", "2.1.5", { fact: "client.months", operator: "lessThan", value: 12 }, { value: "prepaid" }),
    rule("credit", "overdue", "1.1.2", equal("client.overdue", true), { value: "blocked" }),
    rule(
      "credit",
      "between",
      "2.1.5",
      {
        all: [
          { fact: "client.months", operator: "greaterThanInclusive", value: 12 },
          { fact: "client.months", operator: "lessThan", value: 24 },
        ],
      },
      { undetermined: true, reason: "owner decides" },
    ),
  ],
};

const lane: Decision = {
  kind: "decision",
  id: "lane",
  title: text("生产通道", "Lane"),
  clause: "1.1.3",
  hitPolicy: "any",
  outputs: { value: { value: { type: "enum", enum: "lane" } } },
  rules: [
    rule("lane", "gold", "1.1.3", equal("client.grade", "gold"), { value: "fast" }),
    rule("lane", "choice", "1.1.3", equal("client.insured", true), { value: { fact: "client.chosenLane" } }),
  ],
};

export const exampleDecisions: readonly Decision[] = [grade, perks, credit, lane];

export const exampleClock: Clock = {
  kind: "clock",
  id: "request",
  title: text("询价时限", "Deadlines of a request"),
  clause: ["2.1.1", "2.1.2"],
  start: { fact: "request.receivedAt" },
  retarget: "shortenOnly",
  targets: [
    {
      id: "quote",
      title: text("报价", "Quote"),
      clause: "2.1.1",
      due: { amount: { parameter: "quote.hours" }, count: "elapsed" },
      stop: { fact: "request.quotedAt" },
      notify: ["sales"],
      escalate: ["serviceHead"],
    },
    {
      id: "rework",
      title: text("返工", "Rework"),
      clause: "2.1.2",
      when: equal("request.isRework", true),
      due: { amount: { parameter: "rework.days" }, count: "civilDays", end: "dayEnd", roll: "none" },
      stop: { fact: "request.reworkedAt" },
    },
  ],
};
