import { answerFacts, bind, decide, parsePack, renderIssue } from "@bylaw/core";
import { describe, expect, it } from "vitest";
import { readShippedPack } from "./read-pack.ts";
import { asked, atNoon, noon, shippedForm, told } from "./shipped-form.contract.ts";

const form = shippedForm("complaintIntake");
const complaint = {
  complaintChannel: "hotline",
  complaintType: "packaging",
  complaintSummary: "包装袋漏气，到货时已胀袋。",
  complainantName: "李女士",
  contactPhone: "13900000000",
} as const;
const ALWAYS = [
  "complaintChannel",
  "complaintReceivedAt",
  "complaintType",
  "complaintSummary",
  "complainantName",
  "severity",
];
const service = { actor: { roles: ["customerService"] } };
const head = { actor: { roles: ["customerService", "serviceHead"] } };

describe("complaintIntake", () => {
  it("asks the 16 questions of the policy", () => {
    expect(form.fields).toHaveLength(16);
  });

  it("is content with what the policy needs, and proposes the rest", () => {
    const state = atNoon(form, complaint);
    expect(told(state)).toEqual([]);
    expect(state.answer).toEqual({
      ...complaint,
      complaintReceivedAt: "2026-11-20T12:00:00+08:00",
      affectedCustomers: 1,
      injuryReported: false,
      regulatorOrMedia: false,
      severity: "general",
    });
  });

  it.each([
    ["foodSafety", ["batchNo"], []],
    ["quality", ["batchNo"], []],
    ["packaging", [], []],
    ["delivery", [], ["batchNo"]],
    ["service", [], ["batchNo"]],
    ["price", [], ["batchNo"]],
    ["other", [], ["batchNo"]],
  ])("asks for a complaint about %s what belongs to it", (complaintType, required, hidden) => {
    const ids = new Set([...ALWAYS, ...required]);
    expect(asked(atNoon(form, { ...complaint, complaintType }))).toEqual({
      required: form.fields.map(({ id }) => id).filter((id) => ids.has(id)),
      hidden,
    });
  });

  it("needs a phone number or an e-mail address", () => {
    const { contactPhone: _, ...rest } = complaint;
    const state = atNoon(form, rest);
    expect(told(state)).toEqual(["form/check /contactPhone"]);
    expect(state.issues.map((each) => renderIssue(each, "zh-CN").message)).toEqual(["联系电话和电子邮箱至少填一项"]);
    expect(told(atNoon(form, { ...rest, contactEmail: "li@example.com" }))).toEqual([]);
  });

  it.each([
    ["complaintSummary", "漏气", ["form/too-short /complaintSummary"]],
    ["complaintSummary", "包装袋漏气", []],
    ["complaintReceivedAt", "2026-11-20T12:00:00+08:00", []],
    ["complaintReceivedAt", "2026-11-20T12:00:01+08:00", ["form/check /complaintReceivedAt"]],
    ["complaintReceivedAt", "yesterday", ["form/not-a-moment /complaintReceivedAt"]],
    ["batchNo", "B".repeat(41), ["form/too-long /batchNo"]],
    ["affectedCustomers", 0, ["form/below-minimum /affectedCustomers"]],
    ["affectedCustomers", 1.5, ["form/not-whole /affectedCustomers"]],
    ["claimAmount", -1, ["form/below-minimum /claimAmount"]],
    ["claimAmount", 0, []],
    ["claimAmount", 12.345, ["form/decimals /claimAmount"]],
    ["complainantName", "李".repeat(61), ["form/too-long /complainantName"]],
    ["attachments", files(10, 20), []],
    ["attachments", files(11, 1), ["form/too-many /attachments"]],
    ["attachments", files(1, 20.1), ["form/file-too-large /attachments/0"]],
  ])("judges %s %j", (id, value, issues) => {
    expect(told(atNoon(form, { ...complaint, [id]: value }))).toEqual(issues);
  });

  it.each([
    [{}, "general"],
    [{ complaintType: "foodSafety", batchNo: "B1" }, "major"],
    [{ injuryReported: true }, "major"],
    [{ regulatorOrMedia: true }, "major"],
    [{ affectedCustomers: 9 }, "general"],
    [{ affectedCustomers: 10 }, "major"],
    [{ claimAmount: 50_000 }, "major"],
    [{ claimAmount: 49_999.99 }, "general"],
  ])("proposes for %j that it is %s", (answers, severity) => {
    expect(atNoon(form, { ...complaint, ...answers }).fields.get("severity")?.value).toBe(severity);
  });

  it("lets a person raise the severity, and only the head of customer service lower it", () => {
    const lowered = { ...complaint, injuryReported: true, severity: "general" };
    expect(told(atNoon(form, { ...complaint, severity: "major" }, service))).toEqual([]);
    expect(told(atNoon(form, lowered, service))).toEqual(["form/check /severity"]);
    expect(told(atNoon(form, lowered))).toEqual(["form/check /severity"]);
    expect(told(atNoon(form, lowered, head))).toEqual([]);
  });

  it("does not let a stored severity stand for what the rules say", () => {
    const stored = { ...service, complaint: { severity: "general" } };
    const lowered = { ...complaint, injuryReported: true, severity: "general" };
    expect(told(atNoon(form, lowered, stored))).toEqual(["form/check /severity"]);
  });

  it("tells severity and deadlines from the answer alone, as page and server do", () => {
    const policy = bind(parsePack(readShippedPack("bean-products")), { asOf: "2026-11-20" });
    const { answer } = atNoon(form, { ...complaint, injuryReported: true }, service);
    const facts = answerFacts(form, answer);
    expect(facts).toMatchObject({ complaint: { type: "packaging", severity: "major", injuryReported: true } });
    const { outcome } = decide(policy, "complaintDeadlines", facts, { now: new Date(noon.now).toISOString() });
    expect(outcome).toMatchObject({ planActivation: { due: "2026-11-20T12:30:00+08:00" } });
  });

  it("fills only facts that the policy keeps of a complaint", () => {
    const filled = form.fields.map(({ field }) => field.fact ?? "");
    expect(filled.every((fact) => fact.startsWith("complaint."))).toBe(true);
  });
});

function files(count: number, megabytes: number): readonly { readonly name: string; readonly size: number }[] {
  return Array.from({ length: count }, (_, at) => ({ name: `${at}.jpg`, size: Math.ceil(megabytes * 1024 * 1024) }));
}
