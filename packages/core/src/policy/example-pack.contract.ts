import { pointerPath } from "../json/index.ts";
import {
  documentId,
  type Cases,
  type Chapter,
  type Manifest,
  type Parameters,
  type PolicyDocument,
} from "../schema/index.ts";
import { exampleClock, exampleDecisions, exampleVocabulary } from "./example-rules.contract.ts";
import type { Pack } from "./pack.ts";
import { parsePack } from "./parse-pack.ts";

/** The customer policy of a print shop that does not exist: small enough to know by heart. */
const manifest: Manifest = {
  kind: "manifest",
  id: "print-shop",
  version: "1.0.0",
  title: { "zh-CN": "印刷店客户制度", en: "Print shop client policy" },
  sector: { "zh-CN": "印刷", en: "Printing" },
  purpose: { "zh-CN": "善待客户。", en: "To treat clients well." },
  appliesTo: { "zh-CN": "全体店员。", en: "All staff." },
  timeZone: "Asia/Shanghai",
  currency: "CNY",
  effectiveFrom: "2025-01-01",
  owner: "office",
  reviewEvery: { parameter: "policy.reviewMonths" },
  subject: "client",
  roles: {
    office: { "zh-CN": "办公室", en: "office" },
    sales: { "zh-CN": "业务员", en: "sales" },
    serviceHead: { "zh-CN": "客服负责人", en: "head of service" },
  },
};

const classes: Chapter = {
  kind: "chapter",
  id: "1",
  number: { "zh-CN": "一", en: "1" },
  title: { "zh-CN": "客户分级", en: "Grades" },
  sections: [
    {
      id: "1.1",
      title: { "zh-CN": "等级", en: "Grades" },
      clauses: [
        {
          id: "1.1.1",
          text: {
            "zh-CN":
              "年订单额超过{grade.goldMin}的，为金牌客户；不低于{grade.silverMin}的，为银牌客户；第二级以下为普通客户。",
            en: "Orders of more than {grade.goldMin} a year make a gold client, of at least {grade.silverMin} a silver one; all others are plain.",
          },
          kinds: ["classification"],
        },
        {
          id: "1.1.2",
          text: {
            "zh-CN": "贵宾客户不低于银牌。学校不分级。",
            en: "A guest of honour is at least silver. Schools are not graded.",
          },
          kinds: ["classification"],
          note: { "zh-CN": "“贵宾”由店主认定。", en: "The owner names guests of honour." },
        },
        {
          id: "1.1.3",
          text: {
            "zh-CN": "金牌客户{call.gold}回访，享有{perks.gold}；加急{grade.rushAllowed}。",
            en: "Gold clients are called {call.gold} and enjoy {perks.gold}; rush jobs are {grade.rushAllowed}.",
          },
          phrases: {
            "grade.rushAllowed": {
              true: { "zh-CN": "可以受理", en: "accepted" },
              false: { "zh-CN": "不予受理", en: "refused" },
            },
          },
          kinds: ["entitlement", "cadence"],
        },
      ],
    },
  ],
};

const service: Chapter = {
  kind: "chapter",
  id: "2",
  number: { "zh-CN": "二", en: "2" },
  title: { "zh-CN": "服务", en: "Service" },
  sections: [
    {
      id: "2.1",
      clauses: [
        {
          id: "2.1.1",
          text: { "zh-CN": "报价在{quote.hours}内给出。", en: "A quote is given within {quote.hours}." },
          kinds: ["sla"],
          owner: "serviceHead",
          lastChecked: "2025-06-30",
        },
        {
          id: "2.1.2",
          text: {
            "zh-CN": "返工在{rework.days}内完成，一次返工不超过{rework.cap}。",
            en: "Rework is done within {rework.days} and costs {rework.cap} at most.",
          },
          plain: ["一次返工"],
          kinds: ["sla"],
        },
        {
          id: "2.1.3",
          text: { "zh-CN": "客户的稿件保密。", en: "Clients' copy is kept secret." },
          kinds: ["statement"],
          stays: "text",
        },
        {
          id: "2.1.4",
          text: { "zh-CN": "每季度盘点满意度。", en: "Satisfaction is reviewed every quarter." },
          kinds: ["metric"],
        },
        {
          id: "2.1.5",
          text: { "zh-CN": "信用按合作时间评定。", en: "Credit goes by length of cooperation." },
          kinds: ["decision"],
        },
      ],
    },
  ],
};

const from = "2025-01-01";
const money = { type: "money", currency: "CNY" } as const;
const text = (zh: string, en: string) => ({ "zh-CN": zh, en });

const parameters: Parameters = {
  kind: "parameters",
  id: "settings",
  title: text("设定", "Settings"),
  parameters: [
    {
      id: "grade.goldMin",
      clause: "1.1.1",
      label: text("金牌门槛", "threshold of gold"),
      value: money,
      values: [
        { from, value: 500_000 },
        { from: "2026-01-01", value: 600_000 },
      ],
      bounds: { exclusiveMinimum: 0, multipleOf: 0.1 },
      source: "document",
      tailor: "free",
    },
    {
      id: "grade.silverMin",
      clause: "1.1.1",
      label: text("银牌下限", "limit of silver"),
      value: money,
      values: [{ from, value: 100_000 }],
      bounds: { minimum: 0 },
      source: "document",
      tailor: "free",
    },
    {
      id: "grade.rushAllowed",
      clause: "1.1.3",
      label: text("是否受理加急", "whether rush jobs are taken"),
      value: { type: "boolean" },
      values: [{ from, value: true }],
      source: "default",
      tailor: "free",
    },
    {
      id: "call.gold",
      clause: "1.1.3",
      label: text("金牌客户回访", "calls on gold clients"),
      value: { type: "cadence" },
      values: [{ from, value: { times: 1, per: "month" } }],
      bounds: { atLeastDense: { times: 1, per: "halfYear" }, maximum: 10 },
      source: "document",
      tailor: "tighten",
      tighter: "denser",
    },
    {
      id: "call.silver",
      clause: "1.1.3",
      label: text("银牌客户回访", "calls on silver clients"),
      value: { type: "cadence" },
      values: [{ from, value: { times: 1, per: "quarter" } }],
      source: "default",
      tailor: "free",
    },
    {
      id: "perks.gold",
      clause: "1.1.3",
      label: text("金牌待遇", "what gold clients enjoy"),
      value: { type: "list", of: "enum", enum: "perk" },
      values: [{ from, value: ["priority", "sample"] }],
      bounds: { includes: ["sample"], startsWith: "priority" },
      source: "document",
      tailor: "tighten",
      tighter: "superset",
    },
    {
      id: "quote.hours",
      clause: "2.1.1",
      label: text("报价时限", "time for a quote"),
      value: { type: "duration", unit: "hour" },
      values: [{ from, value: 24 }],
      bounds: { exclusiveMinimum: 0, maximum: 48 },
      source: "document",
      tailor: "tighten",
      tighter: "lower",
    },
    {
      id: "rework.days",
      clause: "2.1.2",
      label: text("返工时限", "time for rework"),
      value: { type: "duration", unit: "day" },
      values: [{ from, value: 3 }],
      source: "document",
      tailor: "free",
    },
    {
      id: "rework.cap",
      clause: "2.1.2",
      label: text("返工费用上限", "most that rework may cost"),
      value: money,
      values: [{ from, value: null }],
      optional: true,
      source: "default",
      tailor: "tighten",
      tighter: "lower",
    },
    {
      id: "policy.reviewMonths",
      clause: "2.1.4",
      label: text("复核周期", "time between reviews"),
      value: { type: "duration", unit: "month" },
      values: [{ from, value: 12 }],
      source: "default",
      tailor: "locked",
    },
  ],
  checks: [
    {
      id: "gradeOrder",
      clause: "1.1.1",
      holds: { fact: "parameter:grade.silverMin", operator: "lessThan", value: { parameter: "grade.goldMin" } },
      message: text(
        "银牌下限{grade.silverMin}须低于金牌门槛{grade.goldMin}。",
        "Silver at {grade.silverMin} must be below gold at {grade.goldMin}.",
      ),
    },
  ],
};

const cases: Cases = {
  kind: "cases",
  id: "grades",
  title: text("分级", "Grades"),
  asOf: "2025-03-10",
  base: { client: { kind: "company", orderAmount: 300_000 } as never },
  cases: [
    {
      id: "C1",
      clause: "1.1.1",
      title: text("恰好等于门槛", "exactly on the threshold"),
      given: { client: { orderAmount: 500_000 } } as never,
      expect: { decisions: { grade: { status: "decided", outcome: { value: "silver" }, clauses: ["1.1.1"] } } },
      variants: [
        {
          given: { client: { orderAmount: 500_000.01 } } as never,
          expect: { decisions: { grade: { outcome: { value: "gold" } } } },
        },
        {
          given: { client: { orderAmount: null } } as never,
          expect: {
            decisions: { grade: { status: "undetermined", missing: ["client.orderAmount"], task: "completeFile" } },
          },
        },
        { set: { "grade.silverMin": 900_000 } as never, expect: { issues: [{ code: "parameter/check-failed" }] } },
      ],
    },
    {
      id: "C2",
      clause: "2.1.4",
      title: text("盘点", "review"),
      pending: text("引擎尚不能统计。", "The engine has no metrics yet."),
    },
  ],
};

/** Its documents, as they would stand in files. */
export const exampleDocuments: readonly PolicyDocument[] = [
  manifest,
  service,
  classes,
  parameters,
  exampleVocabulary,
  ...exampleDecisions,
  exampleClock,
  cases,
];

/** The pack; each call parses anew. */
export function examplePack(): Pack {
  return parsePack(copy(exampleDocuments) as readonly unknown[]);
}

/**
 * The documents with another value at a JSON Pointer of one of them; `undefined` takes it out, a last step of `-` adds to
 * a list.
 */
export function changed(
  document: string,
  pointer: string,
  value: unknown,
  documents: readonly unknown[] = exampleDocuments,
): readonly unknown[] {
  return documents.map((each) =>
    documentId(each) === document ? replaced(copy(each), pointerPath(pointer), value) : each,
  );
}

function replaced(part: unknown, path: readonly string[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(part)) {
    const at = step === "-" ? part.length : Number(step);
    return rest.length === 0 && value === undefined
      ? part.toSpliced(at, 1)
      : part.toSpliced(at, 1, replaced(part[at], rest, value));
  }
  const { [step]: inner, ...others } = part as Readonly<Record<string, unknown>>;
  return rest.length === 0 && value === undefined ? others : { ...others, [step]: replaced(inner, rest, value) };
}

function copy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}
