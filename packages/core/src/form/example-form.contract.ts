import { bindDecision, type BoundGraph, type FactSource } from "../decision/index.ts";
import {
  absentValue,
  createScope,
  createVocabulary,
  type ExpressionBindScope,
  type VocabularyIndex,
} from "../fact/index.ts";
import { compileRules } from "../rule/index.ts";
import type { Decision, Form, Vocabulary } from "../schema/index.ts";
import { toDay, type ValueContext } from "../value/index.ts";
import { bindForm } from "./bind-form.ts";
import type { BoundForm } from "./bound-form.ts";
import { checkForm, type FormWords } from "./check-form.ts";
import { evaluateForm } from "./evaluate-form.ts";
import type { Answers, FormContext, FormState } from "./form-state.ts";

const text = (zh: string, en: string) => ({ "zh-CN": zh, en });
const money = { type: "money", currency: "CNY" } as const;

/** The words of a carrier that does not exist, as far as its claim form needs them. */
const vocabularyDocument: Vocabulary = {
  kind: "vocabulary",
  id: "claims",
  title: text("索赔", "Claims"),
  enums: {
    claimKind: {
      label: text("类型", "kind"),
      options: { lost: text("丢失", "lost"), broken: text("破损", "broken"), late: text("迟到", "late") },
    },
    urgency: {
      label: text("紧急程度", "urgency"),
      options: { normal: text("一般", "normal"), urgent: text("紧急", "urgent") },
    },
    remedy: {
      label: text("处理", "remedy"),
      options: { refund: text("退款", "refund"), resend: text("补发", "resend"), voucher: text("代金券", "voucher") },
    },
  },
  records: {
    claim: { label: text("索赔", "claim"), collection: "claims", id: "claimId" },
    call: {
      label: text("电话", "call"),
      collection: "calls",
      id: "callId",
      fields: {
        note: { label: text("备注", "note"), value: { type: "text" } },
        at: { label: text("时间", "at"), value: { type: "dateTime" } },
      },
    },
  },
  facts: [
    { id: "claim.claimId", label: text("编号", "id"), value: { type: "text" } },
    { id: "claim.kind", label: text("类型", "kind"), value: { type: "enum", enum: "claimKind" } },
    { id: "claim.amount", label: text("金额", "amount"), value: money, minimum: 0, absent: 0 },
    { id: "claim.urgency", label: text("紧急程度", "urgency"), value: { type: "enum", enum: "urgency" } },
    { id: "claim.insured", label: text("已投保", "insured"), value: { type: "boolean" }, absent: false },
    { id: "client.since", label: text("开户日", "client since"), value: { type: "date" } },
  ],
  conditions: [
    {
      id: "isBroken",
      label: text("破损", "broken"),
      clause: "1",
      holds: { fact: "claim.kind", operator: "equal", value: "broken" },
    },
  ],
};

const urgency: Decision = {
  kind: "decision",
  id: "urgency",
  title: text("紧急程度", "Urgency"),
  clause: "1",
  hitPolicy: "first",
  outputs: { value: { fact: "claim.urgency" } },
  rules: [
    {
      name: "large",
      clause: "1",
      conditions: { fact: "claim.amount", operator: "greaterThan", value: { parameter: "claim.urgentMin" } },
      event: { type: "urgency", params: { value: "urgent" } },
    },
    {
      name: "other",
      clause: "1",
      conditions: { fact: "claim.kind", operator: "in", value: ["lost", "broken", "late"] },
      event: { type: "urgency", params: { value: "normal" } },
    },
  ],
};

/** A form with one of everything that a field can do. */
export const exampleForm: Form = {
  kind: "form",
  id: "claim",
  title: text("索赔单", "Claim"),
  clause: "1",
  record: "claim",
  by: ["clerk"],
  fields: [
    { id: "number", label: text("编号", "Number"), value: { type: "text" }, fact: "claim.claimId", system: "number" },
    {
      id: "kind",
      clause: "2",
      label: text("类型", "Kind"),
      value: { type: "enum", enum: "claimKind" },
      fact: "claim.kind",
      required: true,
    },
    {
      id: "damage",
      clause: "3",
      label: text("破损情况", "Damage"),
      value: { type: "text" },
      visible: { fact: "kind", operator: "equal", value: "broken" },
      required: true,
      minLength: 3,
      maxLength: 10,
    },
    {
      id: "amount",
      clause: "2",
      label: text("金额", "Amount"),
      value: money,
      fact: "claim.amount",
      minimum: 0,
      maximum: { parameter: "claim.most" },
    },
    {
      id: "insured",
      label: text("已投保", "Insured"),
      value: { type: "boolean" },
      fact: "claim.insured",
      default: false,
    },
    {
      id: "policyNo",
      label: text("保单号", "Policy number"),
      value: { type: "text" },
      visible: { fact: "insured", operator: "equal", value: true },
      required: { fact: "amount", operator: "greaterThan", value: 100 },
      pattern: "^[A-Z]{2}\\d{4}$",
      patternMessage: text("两个大写字母加四位数字", "two capitals and four digits"),
    },
    { id: "phone", label: text("电话", "Phone"), value: { type: "text" } },
    { id: "mail", label: text("邮箱", "Mail"), value: { type: "text" }, format: "email" },
    { id: "items", label: text("件数", "Items"), value: { type: "integer" }, default: 1, exclusiveMinimum: 0 },
    {
      id: "happenedOn",
      label: text("发生日期", "Happened on"),
      value: { type: "date" },
      default: { fact: "time.today" },
    },
    { id: "toldAt", label: text("告知时间", "Told at"), value: { type: "dateTime" } },
    {
      id: "remedies",
      label: text("希望的处理", "Remedies wanted"),
      value: { type: "list", of: "enum", enum: "remedy" },
      options: [
        { only: ["refund"] },
        { when: { fact: "kind", operator: "in", value: ["lost", "broken"] }, only: ["resend"] },
      ],
      maxItems: 2,
    },
    {
      id: "photos",
      label: text("照片", "Photos"),
      value: { type: "list", of: "file" },
      minItems: 1,
      maxItems: 2,
      maxFileSize: 1,
    },
    {
      id: "perItem",
      label: text("每件金额", "Amount per item"),
      value: money,
      visible: { fact: "amount", operator: "known", value: true },
      compute: { divide: [{ fact: "amount" }, { fact: "items" }] },
    },
    {
      id: "urgency",
      label: text("紧急程度", "Urgency"),
      value: { type: "enum", enum: "urgency" },
      fact: "claim.urgency",
      required: true,
      default: { fact: "claim.urgency" },
    },
    {
      id: "reviewer",
      label: text("审核人", "Reviewer"),
      value: { type: "text" },
      readOnly: { fact: "actor.roles", operator: "doesNotContain", value: "head" },
    },
  ],
  checks: [
    {
      id: "reachable",
      clause: "4",
      at: ["phone", "mail"],
      holds: {
        any: [
          { fact: "phone", operator: "known", value: true },
          { fact: "mail", operator: "known", value: true },
        ],
      },
      message: text("电话和邮箱至少填一项", "give a phone number or an address"),
      severity: "error",
    },
    {
      id: "past",
      clause: "4",
      at: ["toldAt"],
      holds: { fact: "toldAt", operator: "lessThanInclusive", value: { fact: "time.now" } },
      message: text("不能晚于现在", "not later than now"),
      severity: "error",
    },
    {
      id: "raised",
      clause: "4",
      at: ["urgency"],
      when: { fact: "claim.urgency", operator: "equal", value: "normal" },
      holds: { fact: "urgency", operator: "equal", value: "normal" },
      message: text("高于规则判定", "more than the rules say"),
      severity: "warning",
    },
    {
      id: "manyItems",
      clause: "4",
      at: ["items"],
      holds: { fact: "items", operator: "lessThan", value: 100 },
      message: text("件数很多", "that is many"),
      severity: "information",
    },
  ],
  layout: [
    {
      id: "case",
      title: text("索赔", "The claim"),
      items: [
        "number",
        "kind",
        "damage",
        "amount",
        "insured",
        "policyNo",
        "items",
        "happenedOn",
        "toldAt",
        "remedies",
        "photos",
        "perItem",
      ],
      columns: 2,
    },
    { id: "person", title: text("客户", "The client"), items: ["phone", "mail"] },
    {
      id: "office",
      title: text("内部", "Office"),
      items: ["urgency", "reviewer"],
      visible: { fact: "kind", operator: "known", value: true },
    },
  ],
  renamed: [{ from: "tel", to: "phone", since: "2025-01-01" }],
};

const vocabulary: VocabularyIndex = createVocabulary([vocabularyDocument]);
const context: ValueContext = {
  timeZone: "Asia/Shanghai",
  enums: vocabulary.enums,
  roles: { clerk: text("店员", "clerk"), head: text("主管", "head") },
};
const parameter = (value: number) =>
  ({ value: value * 100, json: value, from: "2025-01-01", source: "default" }) as const;
/** The words of the carrier, its parameters in force. */
export const exampleScope: ExpressionBindScope = createScope(
  vocabulary,
  {
    types: new Map([
      ["claim.urgentMin", money],
      ["claim.most", money],
    ]),
    inForce: new Map([
      ["claim.urgentMin", parameter(500)],
      ["claim.most", parameter(10_000)],
    ]),
  },
  context,
);

export const today: number = toDay(2025, 3, 10);
export const now: number = Date.UTC(2025, 2, 10, 4);

const graph: BoundGraph = {
  facts: new Map(
    [...vocabulary.facts.values()].map((fact) => {
      const absent = absentValue(fact, context);
      const source: FactSource =
        fact.id === "claim.urgency" ? { kind: "decided", decision: "urgency", output: "value" } : { kind: "given" };
      return [
        fact.id,
        { id: fact.id, type: fact.value, clauses: [], source, ...(absent === undefined ? {} : { absent }) },
      ];
    }),
  ),
  decisions: new Map([["urgency", bindDecision(urgency, exampleScope, compileRules)]]),
  scope: exampleScope,
  timeZone: context.timeZone,
  today,
};

export const formWords: FormWords = {
  scope: exampleScope,
  vocabulary,
  waitsFor: new Map([["claim.urgency", ["claim.amount", "claim.kind"]]]),
};

/** The example form with some of its parts changed, bound. It must have nothing wrong with it. */
export function bindExample(change: Partial<Form> = {}): BoundForm {
  const form = { ...exampleForm, ...change };
  const issues = checkForm(form, formWords).filter(({ severity }) => severity === "error");
  if (issues.length > 0) throw new TypeError(issues.map(({ pointer, message }) => `${pointer} ${message}`).join("; "));
  return bindForm(form, { scope: exampleScope, vocabulary, graph });
}

/** The example form on some answers. */
export function evaluateExample(answers: Answers, more: Partial<FormContext> = {}): FormState {
  return evaluateForm(bindExample(), answers, { today, now, ...more });
}

/** Code and pointer of each issue of a state. */
export function found(state: FormState): readonly string[] {
  return state.issues.map(({ code, pointer }) => `${code} ${pointer}`);
}
