import type { Clock, Target, ValueType } from "../schema/index.ts";
import { createScope, createVocabulary, type ExpressionBindScope } from "../fact/index.ts";
import type { Json } from "../json/index.ts";
import { parseDateTime, unknown, type Known, type Value, type ValueContext } from "../value/index.ts";

const text = (word: string) => ({ "zh-CN": word, en: word });
const hour = { type: "duration", unit: "hour" } as const;
const severity = (value: string) => ({ fact: "complaint.severity", operator: "equal", value });
const moments = ["receivedAt", "respondedAt", "activatedAt", "opinionAt", "promisedAt", "resolvedAt"] as const;

/** Deadlines of a complaint, small enough to read in one go. */
export const complaintClock: Clock = {
  kind: "clock",
  id: "complaint",
  title: text("complaint"),
  clause: "5.3",
  start: { fact: "complaint.receivedAt" },
  retarget: "shortenOnly",
  targets: [
    {
      id: "firstResponse",
      title: text("first response"),
      clause: "5.3.1.a",
      due: { amount: { parameter: "responseHours" }, count: "elapsed" },
      stop: { fact: "complaint.respondedAt" },
      escalate: ["serviceHead"],
    },
    {
      id: "resolution",
      title: text("resolution"),
      clause: "5.3.1.b",
      when: severity("general"),
      due: {
        amount: { parameter: "resolveDays" },
        count: { parameter: "counting", as: { civil: "civilDays", elapsed: "elapsed", working: "workingDays" } },
        end: "dayEnd",
        roll: "none",
      },
      stop: { fact: "complaint.resolvedAt" },
    },
    {
      id: "activation",
      title: text("plan activated"),
      clause: "5.3.2.a",
      when: severity("major"),
      due: { amount: 30, unit: "minute", count: "elapsed" },
      stop: { fact: "complaint.activatedAt" },
      notify: ["serviceHead"],
    },
    {
      id: "preliminary",
      title: text("preliminary opinion"),
      clause: "5.3.2.b",
      when: severity("major"),
      due: { amount: 48, unit: "hour", count: "elapsed" },
      stop: { fact: "complaint.opinionAt" },
    },
    {
      id: "promise",
      title: text("as promised"),
      clause: "5.3.2.b",
      due: { fact: "complaint.promisedAt" },
      stop: { fact: "complaint.resolvedAt" },
      supersedes: ["resolution"],
    },
  ],
};

/** The clock's vocabulary and parameters, some of which may be set. */
export function clockScope(set: Readonly<Record<string, Known>> = {}): ExpressionBindScope {
  const vocabulary = createVocabulary([
    {
      kind: "vocabulary",
      id: "complaints",
      title: text("complaints"),
      enums: {
        severity: { label: text("severity"), options: { general: text("general"), major: text("major") } },
        counting: {
          label: text("counting"),
          options: { civil: text("civil"), elapsed: text("elapsed"), working: text("working") },
        },
      },
      facts: [
        { id: "complaint.severity", label: text("severity"), value: { type: "enum", enum: "severity" } },
        { id: "complaint.summary", label: text("summary"), value: { type: "text" } },
        ...moments.map((name) => ({
          id: `complaint.${name}`,
          label: text(name),
          value: { type: "dateTime" as const },
        })),
      ],
    },
  ]);
  const context: ValueContext = {
    timeZone: "Asia/Shanghai",
    enums: vocabulary.enums,
    roles: { serviceHead: text("head of customer service") },
  };
  const types = new Map<string, ValueType>([
    ["responseHours", hour],
    ["resolveDays", { type: "duration", unit: "day" } as const],
    ["counting", { type: "enum", enum: "counting" } as const],
  ]);
  const values: Readonly<Record<string, Known>> = { responseHours: 24, resolveDays: 3, counting: "civil", ...set };
  const inForce = new Map(
    Object.entries(values).map(([id, value]) => [
      id,
      { value, json: value as Json, from: "2025-01-01", source: "document" as const },
    ]),
  );
  return createScope(vocabulary, { types, inForce }, context);
}

/** The clock with one of its targets changed. */
export function withTarget(id: string, change: Partial<Target>): Clock {
  const targets = complaintClock.targets.map((target) => (target.id === id ? { ...target, ...change } : target));
  return { ...complaintClock, targets };
}

/** Reads facts of a complaint by their bare names; moments are wall-clock times in Shanghai. */
export function readComplaint(facts: Readonly<Record<string, string>>): (fact: string) => Value {
  return (fact) => {
    const value = facts[fact.slice("complaint.".length)];
    if (value === undefined) return unknown;
    return fact.endsWith("At") ? (parseDateTime(value, "Asia/Shanghai") ?? unknown) : value;
  };
}
