import { describe, expect, it } from "vitest";
import { compileLayers } from "./compile-layers.ts";
import { companyLayer, layeredPack, visitForm } from "./layered-pack.contract.ts";
import { rehearseUpgrade } from "./rehearse-upgrade.ts";
import { tellRehearsal } from "./tell-rehearsal.ts";

const text = (zh: string, en: string) => ({ "zh-CN": zh, en });
const day = "2025-06-01";
const before = layeredPack();
const after = compileLayers(
  before,
  [
    companyLayer([
      { op: "set", at: "parameter:grade.goldMin", value: 400_000 },
      { op: "set", at: "form:visit/fields/count/maximum", value: 5 },
    ]),
  ],
  day,
).pack;

describe("rehearseUpgrade", () => {
  it("tells which kept decisions come out otherwise and which answers are wrong now", () => {
    const facts = (orderAmount: number) => ({ client: { kind: "company", orderAmount } });
    const found = rehearseUpgrade(
      before,
      after,
      {
        decisions: [
          { id: "d1", decision: "grade", facts: facts(450_000) },
          { id: "d2", decision: "grade", facts: facts(50_000) },
        ],
        submissions: [
          { id: "s1", form: "visit", answers: { note: "a", count: 8 } },
          { id: "s2", form: "visit", answers: { note: "a", count: 3 } },
          { id: "s3", form: "visit", answers: { count: 3 } },
        ],
      },
      day,
    );
    expect(found.replayed).toBe(5);
    expect(found.outcomes).toMatchObject([
      {
        record: "d1",
        decision: "grade",
        before: { outcome: { value: "silver" } },
        after: { outcome: { value: "gold" } },
      },
    ]);
    expect(found.invalid.map(({ record, issues }) => [record, issues.map(({ pointer }) => pointer)])).toEqual([
      ["s1", ["/count"]],
    ]);
  });

  it("finds nothing between a policy and itself, and takes a decision that is refused for an outcome", () => {
    const records = { decisions: [{ decision: "none", facts: {} }] };
    expect(rehearseUpgrade(before, before, records, day)).toEqual({
      cases: [],
      outcomes: [],
      invalid: [],
      drafts: [],
      clocks: [],
      replayed: 1,
    });
  });

  const longer = {
    ...visitForm,
    fields: [
      ...visitForm.fields.flatMap((field) =>
        field.id === "place" ? [] : [field.id === "count" ? { ...field, maximum: 5 } : field],
      ),
      { id: "topic", label: text("主题", "Topic"), value: { type: "text" as const }, required: true as const },
    ],
    layout: [
      { id: "main", title: text("主要", "Main"), items: ["note", "count"] },
      { id: "more", title: text("其他", "More"), items: ["topic"] },
    ],
  };

  it("carries open drafts over: what is lost, newly asked and becomes wrong; what is only empty is not wrong", () => {
    const next = layeredPack(longer);
    const draft = { id: "f1", form: "visit", answers: { count: 8, place: "yard" } };
    const { drafts } = rehearseUpgrade(before, next, { drafts: [draft] }, day);
    expect(drafts).toMatchObject([
      {
        record: "f1",
        gone: false,
        changes: [
          { kind: "added", path: "topic", required: true },
          { kind: "removed", path: "place", lost: "yard" },
        ],
        issues: [{ code: "form/above-maximum", pointer: "/count" }],
      },
    ]);
    const found = rehearseUpgrade(before, next, { drafts: [draft] }, day);
    expect(tellRehearsal(found, before, next, "en").drafts).toEqual([
      {
        record: "f1",
        label: "Visit",
        lines: [
          "a new question that must be answered: “Topic”",
          "“Place” is no longer asked",
          "the answer to “Place” cannot be carried over: yard",
          "People is above 5",
        ],
      },
    ]);
    const none = { ...before, forms: [] };
    const gone = rehearseUpgrade(before, none, { drafts: [draft] }, day);
    expect(tellRehearsal(gone, before, none, "zh-CN").drafts[0]?.lines).toEqual([
      "新版没有这张表单，已填的内容不能提交",
    ]);
    expect(rehearseUpgrade(before, layeredPack(), { drafts: [draft] }, day).drafts).toEqual([]);
  });

  it("counts open clocks anew: which limits move and which are overdue by it, not what was stopped", () => {
    const shorter = compileLayers(
      before,
      [companyLayer([{ op: "set", at: "parameter:quote.hours", value: 12 }])],
      day,
    ).pack;
    const facts = (quotedAt?: string) => ({
      request: { receivedAt: "2025-05-31T09:00:00+08:00", ...(quotedAt === undefined ? {} : { quotedAt }) },
    });
    const records = {
      clocks: [
        { id: "c1", clock: "request", facts: facts() },
        { id: "c2", clock: "request", facts: facts("2025-05-31T20:00:00+08:00") },
      ],
      now: "2025-06-01T08:00:00+08:00",
    };
    const found = rehearseUpgrade(before, shorter, records, day);
    expect(found.clocks).toEqual([
      {
        record: "c1",
        clock: "request",
        target: "quote",
        before: { status: "running", due: "2025-06-01T09:00:00+08:00" },
        after: { status: "breached", due: "2025-05-31T21:00:00+08:00" },
      },
    ]);
    expect(tellRehearsal(found, before, shorter, "zh-CN").clocks).toEqual([
      {
        record: "c1",
        label: "询价时限 · 报价",
        lines: ["计时中，2025年6月1日周日 09:00到期 → 超时，2025年5月31日周六 21:00到期"],
      },
    ]);
  });

  it("tells outcomes by their labels", () => {
    const facts = { client: { kind: "company", orderAmount: 450_000 } };
    const found = rehearseUpgrade(before, after, { decisions: [{ id: "d1", decision: "grade", facts }] }, day);
    expect(tellRehearsal(found, before, after, "zh-CN").outcomes).toEqual([
      { record: "d1", label: "客户等级", lines: ["银牌 → 金牌"] },
    ]);
  });
});
