import { exampleDocuments } from "../policy/example-pack.contract.ts";
import { exampleTable } from "../policy/example-table.contract.ts";
import { parsePack, type Pack } from "../policy/index.ts";
import type { Cadence, Calendar, Clock, Form, PolicyDocument } from "../schema/index.ts";

const text = (zh: string, en: string) => ({ "zh-CN": zh, en });

/** A form of the print shop that does not exist, with a part of every kind. */
export const orderForm: Form = {
  kind: "form",
  id: "order",
  title: text("订单", "Order"),
  clause: "1.1.3",
  record: "client",
  by: ["sales"],
  fields: [
    {
      id: "note",
      label: text("记录", "Note"),
      value: { type: "text" },
      required: true,
      maxLength: 100,
      clause: "2.1.3",
    },
    { id: "count", label: text("数量", "Copies"), value: { type: "integer" }, maximum: 10 },
    { id: "lane", label: text("通道", "Lane"), value: { type: "enum", enum: "lane" } },
    {
      id: "reason",
      label: text("加急原因", "Reason for haste"),
      value: { type: "text" },
      visible: { fact: "lane", operator: "equal", value: "fast" },
    },
    {
      id: "lines",
      label: text("明细", "Lines"),
      rows: [
        { id: "paper", label: text("纸张", "Paper"), value: { type: "text" } },
        { id: "sheets", label: text("张数", "Sheets"), value: { type: "integer" }, minimum: 1 },
      ],
      checks: [
        {
          id: "few",
          clause: "1.1.3",
          at: ["sheets"],
          holds: { fact: "sheets", operator: "lessThan", value: 10_000 },
          message: text("张数太多。", "That is too many sheets."),
          severity: "warning",
        },
      ],
    },
  ],
  checks: [
    {
      id: "some",
      clause: "1.1.3",
      at: ["count"],
      holds: { fact: "count", operator: "greaterThan", value: 0 },
      message: text("数量须大于零。", "There must be some copies."),
      severity: "error",
    },
  ],
  layout: [
    { id: "main", title: text("主要", "Main"), items: ["note", "count"] },
    { id: "more", title: text("其他", "More"), items: ["lane", "reason", "lines"] },
  ],
  pages: [
    { id: "one", title: text("第一页", "First page"), sections: ["main"] },
    { id: "two", title: text("第二页", "Second page"), sections: ["more"] },
  ],
};

const calls: Cadence = {
  kind: "cadence",
  id: "calls",
  title: text("回访", "Calls"),
  clause: "1.1.3",
  each: "client",
  periods: "calendar",
  since: { fact: "client.since" },
  partialPeriod: "exempt",
  owed: "densest",
  done: { of: "jobs", at: "doneOn" },
  duties: [
    {
      id: "gold",
      title: text("金牌客户的回访", "Calls on gold clients"),
      clause: "1.1.3",
      when: { fact: "client.grade", operator: "equal", value: "gold" },
      atLeast: { times: 1, per: "month" },
      owner: "sales",
    },
  ],
};

const proof: Clock = {
  kind: "clock",
  id: "proof",
  title: text("打样时限", "Deadlines of a proof"),
  clause: "2.1.2",
  start: { fact: "request.receivedAt" },
  retarget: "carry",
  targets: [
    {
      id: "print",
      title: text("打样", "Proof"),
      clause: "2.1.2",
      due: { amount: 3, unit: "day", count: "civilDays", end: "dayEnd", roll: "none" },
      stop: { fact: "request.reworkedAt" },
      thresholds: [{ id: "soon", at: { percent: 80 }, notify: ["sales"] }],
    },
  ],
};

const state: Calendar = {
  kind: "calendar",
  id: "state",
  title: text("国家放假安排", "Public holidays"),
  version: "2025-11-04",
  days: [{ from: "2026-10-01", through: "2026-10-07", title: text("国庆节", "National Day"), closed: true }],
  announcedThrough: "2026-12-31",
};
const office: Calendar = {
  kind: "calendar",
  id: "office",
  title: text("办公时间", "Office hours"),
  over: "state",
  version: "1",
  open: [{ days: ["monday", "tuesday", "wednesday", "thursday", "friday"], hours: ["09:00-12:00", "13:00-18:00"] }],
};

/** One document of every kind that the example has not. */
export const wholeDocuments: readonly PolicyDocument[] = [orderForm, calls, proof, state, office];

/** The print shop with a document of every kind that can be tailored. */
export function wholePack(others: readonly PolicyDocument[] = wholeDocuments): Pack {
  return parsePack(JSON.parse(JSON.stringify([...exampleDocuments, exampleTable, ...others])) as unknown[]);
}
