import { createScope, createVocabulary, type ExpressionBindScope, type Row } from "../fact/index.ts";
import type { Cadence, Fact, Vocabulary } from "../schema/index.ts";
import { parseDate, parseDateTime, unknown, type Known } from "../value/index.ts";
import type { ReadFact } from "../rule/index.ts";
import { office } from "./office.contract.ts";
import { bindCadence } from "./bind-cadence.ts";
import { checkCadence } from "./check-cadence.ts";
import { runCadence, type CadenceOptions, type CadenceRun } from "./run-cadence.ts";

const text = (word: string) => ({ "zh-CN": word, en: word });
const enumOf = (...options: readonly string[]) => ({
  label: text("enum"),
  options: Object.fromEntries(options.map((option) => [option, text(option)])),
});
const fact = (id: string, value: Fact["value"]): Fact => ({ id, label: text(id), value });

const vocabulary: Vocabulary = {
  kind: "vocabulary",
  id: "words",
  title: text("words"),
  enums: {
    tier: enumOf("tier1", "tier2", "special"),
    mode: enumOf("onsite", "phone"),
    counting: enumOf("calendarPeriod", "rolling"),
    partial: enumOf("exempt", "immediate", "prorated"),
  },
  records: {
    visit: {
      label: text("visit"),
      collection: "visits",
      id: "visitId",
      fields: {
        visitId: { label: text("id"), value: { type: "text" } },
        at: { label: text("at"), value: { type: "dateTime" } },
        filedAt: { label: text("filed"), value: { type: "dateTime" } },
        mode: { label: text("mode"), value: { type: "enum", enum: "mode" } },
        reached: { label: text("reached"), value: { type: "boolean" }, absent: true },
      },
    },
  },
  facts: [
    fact("customer.tier", { type: "enum", enum: "tier" }),
    fact("customer.special", { type: "boolean" }),
    fact("customer.optedOut", { type: "boolean" }),
    fact("customer.since", { type: "date" }),
    fact("customer.anchor", { type: "date" }),
    fact("customer.duty", { type: "cadence" }),
    fact("customer.manager", { type: "text" }),
  ],
};

const types = new Map<string, Fact["value"]>([
  ["often", { type: "cadence" }],
  ["counting", { type: "enum", enum: "counting" }],
  ["partial", { type: "enum", enum: "partial" }],
  ["lead", { type: "duration", unit: "day" }],
  ["dueDay", { type: "integer" }],
  ["weekly", { type: "weekTime" }],
  ["yearly", { type: "monthDay" }],
]);

/** A scope with parameters at these values. */
export function visitScope(set: Readonly<Record<string, Known>> = {}): ExpressionBindScope {
  const values: Readonly<Record<string, Known>> = {
    often: { times: 1, per: "month" },
    counting: "calendarPeriod",
    partial: "exempt",
    lead: 7,
    dueDay: 5,
    weekly: "monday 12:00",
    yearly: "01-31",
    ...set,
  };
  const inForce = new Map(
    Object.entries(values).map(([id, value]) => [
      id,
      { value, json: null, from: "2025-01-01", source: "document" as const },
    ]),
  );
  const index = createVocabulary([vocabulary]);
  return createScope(
    index,
    { types, inForce },
    {
      timeZone: "Asia/Shanghai",
      enums: index.enums,
      roles: { sales: text("sales"), salesHead: text("head") },
    },
  );
}

const holds = (id: string, value: string | boolean) => ({ fact: id, operator: "equal", value });

/** Visits to customers: tier 1 monthly on site, tier 2 quarterly, a special customer twice a month. */
export const visits: Cadence = {
  kind: "cadence",
  id: "visit",
  title: text("visits"),
  clause: "4.1.1",
  periods: { parameter: "counting", as: { calendarPeriod: "calendar", rolling: "rolling" } },
  partialPeriod: { parameter: "partial", as: { exempt: "exempt", immediate: "immediate", prorated: "prorated" } },
  owed: "densest",
  since: { fact: "customer.since" },
  done: { of: "visits", at: "at", handedIn: "filedAt", where: holds("reached", true) },
  duties: [
    {
      id: "tier1",
      title: { "zh-CN": "一级客户每月拜访", en: "monthly visits to tier 1" },
      clause: "4.1.1.a",
      when: holds("customer.tier", "tier1"),
      atLeast: { parameter: "often" },
      counts: holds("mode", "onsite"),
      owner: "sales",
      remind: { days: { parameter: "lead" }, count: "civilDays" },
      missed: { escalate: ["salesHead"] },
    },
    {
      id: "tier2",
      title: { "zh-CN": "二级客户每季度拜访", en: "quarterly visits to tier 2" },
      clause: "4.1.1.b",
      when: holds("customer.tier", "tier2"),
      atLeast: { times: 1, per: "quarter" },
      owner: "sales",
    },
    {
      id: "special",
      title: { "zh-CN": "特别客户每月拜访两次", en: "two visits a month to special customers" },
      clause: "4.1.1.c",
      when: holds("customer.special", true),
      atLeast: { times: 2, per: "month" },
      owner: { fact: "customer.manager" },
      missed: { notify: ["salesHead", { fact: "customer.manager" }] },
    },
  ],
  exempt: [
    {
      clause: "4.1.1.d",
      title: { "zh-CN": "客户拒绝一切联系", en: "the customer refuses all contact" },
      when: holds("customer.optedOut", true),
    },
  ],
};

/** What a test says of a customer; dates are ISO 8601. */
export interface Customer {
  readonly tier?: string;
  readonly special?: boolean;
  readonly optedOut?: boolean;
  readonly since?: string;
  readonly anchor?: string;
  readonly duty?: Known;
  readonly manager?: string;
}

/** Somebody who is known not to be special, and has not opted out. */
export function customer(about: Customer): ReadFact {
  const all: Readonly<Record<string, unknown>> = { special: false, optedOut: false, ...about };
  return (id) => {
    const value = all[id.replace("customer.", "")];
    if (value === undefined) return unknown;
    return typeof value === "string" && /^\d{4}-/u.test(value) ? day(value) : (value as Known);
  };
}

/** Visits as rows: the moment, the form of contact, when it was filed. */
export function visit(at: string, fields: Readonly<Record<string, Known>> = {}): Row {
  const filed = fields["filedAt"];
  return new Map<string, Known>([
    ["visitId", `V ${at}`],
    ["at", moment(at)],
    ["mode", "onsite"],
    ["reached", true],
    ...Object.entries(fields).map(([key, value]): [string, Known] => [
      key,
      key === "filedAt" && typeof filed === "string" ? moment(filed) : value,
    ]),
  ]);
}

export function day(text: string): number {
  return parseDate(text) ?? Number.NaN;
}

export function moment(text: string): number {
  return parseDateTime(text.includes("T") ? text : `${text}T10:00`, "Asia/Shanghai") ?? Number.NaN;
}

export interface Asked {
  readonly of: Customer | ReadFact;
  readonly records?: readonly Row[] | undefined;
  /** The first day, and the day after the last. */
  readonly between: readonly [string, string];
  readonly today: string;
  readonly set?: Readonly<Record<string, Known>>;
  readonly cadence?: Cadence;
  readonly more?: Partial<CadenceOptions>;
}

/** Checks, binds and runs. */
export function ask(asked: Asked): CadenceRun {
  const { of, between, today, set, cadence = visits, more = {} } = asked;
  const scope = visitScope(set);
  const wrong = checkCadence(cadence, scope);
  if (wrong.length > 0) throw new TypeError(JSON.stringify(wrong));
  return runCadence(
    bindCadence(cadence, scope, () => office),
    typeof of === "function" ? of : customer(of),
    {
      records: "records" in asked ? asked.records : [],
      from: day(between[0]),
      to: day(between[1]),
      today: day(today),
      ...more,
    },
  );
}

/** The periods in short: first day, last day, status. */
export function periods(asked: Asked): readonly string[] {
  return ask(asked).periods.map(({ first, last, status }) => `${first} ${last} ${status}`);
}
