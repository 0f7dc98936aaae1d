import { answerFacts, decide, bind, parsePack } from "@bylaw/core";
import { describe, expect, it } from "vitest";
import { readShippedPack } from "./read-pack.ts";
import { asked, atNoon, noon, shippedForm, told } from "./shipped-form.contract.ts";

const form = shippedForm("customerProfile");
const dealer = {
  customerName: "武汉江南副食",
  segment: "dealer",
  contactName: "陈璐",
  contactPhone: "13800000000",
  firstCooperationDate: "2023-05-01",
} as const;
const ALWAYS = ["customerName", "segment", "contactName", "consentMarketing", "firstCooperationDate"];
const BY_SEGMENT = [
  "retailerType",
  "retailerGrade",
  "purchaseRoute",
  "influential",
  "specialDesignationApprovedBy",
  "specialApproved",
];

describe("customerProfile", () => {
  it("asks the 22 questions of the policy and computes three answers besides", () => {
    const computed = form.fields.filter(({ field }) => field.compute !== undefined).map(({ id }) => id);
    expect(computed).toEqual(["specialApproved", "cooperationMonths", "tier"]);
    expect(form.fields).toHaveLength(22 + computed.length);
  });

  it("is content with what the policy needs", () => {
    expect(told(atNoon(form, dealer))).toEqual([]);
  });

  it.each([
    ["dealer", {}, [], BY_SEGMENT],
    ["retailer", {}, ["retailerType"], BY_SEGMENT.slice(2)],
    ["consumer", {}, ["purchaseRoute"], BY_SEGMENT.filter((id) => id !== "purchaseRoute")],
    ["government", {}, [], BY_SEGMENT.filter((id) => id !== "influential")],
    ["media", { influential: true }, ["specialDesignationApprovedBy"], BY_SEGMENT.slice(0, 3)],
    ["dealer", { influential: true }, [], BY_SEGMENT],
  ])("asks a %s with %j what belongs to its segment", (segment, more, required, hidden) => {
    const state = atNoon(form, { ...dealer, segment, ...more });
    expect(asked(state)).toEqual({ required: inOrder([...ALWAYS, ...required]), hidden });
  });

  it("needs a retailer's grade once the company tiers by it", () => {
    const retailer = { ...dealer, segment: "retailer", retailerType: "convenienceStore" };
    expect(told(atNoon(form, retailer))).toEqual([]);
    for (const mode of ["explicit", "amountAndExplicit"]) {
      const strict = shippedForm("customerProfile", { "tiering.retailerGradeMode": mode });
      expect(told(atNoon(strict, retailer))).toEqual(["form/not-chosen /retailerGrade"]);
      expect(told(atNoon(strict, dealer))).toEqual([]);
    }
  });

  it("needs an account manager for a tier 1 customer, as the tier follows from what is answered and what is on record", () => {
    const on = (amount: number, answers = {}) =>
      atNoon(form, { ...dealer, ...answers }, { customer: { annualPurchaseAmount: amount } });
    expect(on(1_000_000).fields.get("tier")?.value).toBe("tier2");
    expect(told(on(1_000_000))).toEqual([]);
    expect(on(1_000_000.01).fields.get("tier")?.value).toBe("tier1");
    expect(told(on(1_000_000.01))).toEqual(["form/missing /accountManagerId"]);
    expect(told(on(1_000_000.01, { accountManagerId: "E-1" }))).toEqual([]);
    expect(told(on(1_000_000.01, { segment: "consumer", purchaseRoute: "online" }))).toEqual([]);
    expect(told(atNoon(form, dealer, { customer: { tier: "tier1" } }))).toEqual(["form/missing /accountManagerId"]);
  });

  it("needs a phone number or an e-mail address", () => {
    const { contactPhone: _, ...rest } = dealer;
    expect(told(atNoon(form, rest))).toEqual(["form/check /contactPhone"]);
    expect(told(atNoon(form, { ...rest, contactEmail: "chen@example.com" }))).toEqual([]);
  });

  it.each([
    ["contactPhone", "13800000000", []],
    ["contactPhone", "027-88888888", []],
    ["contactPhone", "02788888888", []],
    ["contactPhone", "075588888888", []],
    ["contactPhone", "12800000000", ["form/pattern /contactPhone"]],
    ["contactPhone", "138000000001", ["form/pattern /contactPhone"]],
    ["contactEmail", "chen@", ["form/not-an-email /contactEmail"]],
    ["contactWechat", "chen5", ["form/too-short /contactWechat"]],
    ["contactWechat", "chenlu", []],
    ["customerName", "豆".repeat(121), ["form/too-long /customerName"]],
    ["contactName", "陈".repeat(60), []],
    ["address", "街".repeat(201), ["form/too-long /address"]],
    ["cooperationHistory", "史".repeat(2001), ["form/too-long /cooperationHistory"]],
    ["needsAndPreferences", "要".repeat(1001), ["form/too-long /needsAndPreferences"]],
    ["birthday", "2000-02-29", []],
    ["birthday", "2001-02-29", ["form/not-a-day /birthday"]],
    ["birthday", "2026-11-20", ["form/check /birthday"]],
    ["birthday", "2026-11-19", []],
    ["firstCooperationDate", "2026-11-20", []],
    ["firstCooperationDate", "2026-11-21", ["form/check /firstCooperationDate"]],
    ["segment", "wholesaler", ["form/not-offered /segment"]],
    ["preferredChannel", "email", ["form/check-warning /contactEmail"]],
    ["preferredChannel", "phone", []],
  ])("judges %s %s", (id, value, issues) => {
    expect(told(atNoon(form, { ...dealer, [id]: value }))).toEqual(issues);
  });

  it("takes consent only when it is given", () => {
    expect(atNoon(form, dealer).answer).toMatchObject({ consentMarketing: false });
    expect(told(atNoon(form, { ...dealer, consentMarketing: null }))).toEqual(["form/missing /consentMarketing"]);
  });

  it("computes the months of cooperation", () => {
    expect(atNoon(form, { ...dealer, firstCooperationDate: "2026-10-21" }).fields.get("cooperationMonths")?.value).toBe(
      0,
    );
    expect(atNoon(form, { ...dealer, firstCooperationDate: "2026-10-20" }).fields.get("cooperationMonths")?.value).toBe(
      1,
    );
  });

  it("lets nobody but the person whom the policy names designate a special customer", () => {
    const media = { ...dealer, segment: "media", influential: true, specialDesignationApprovedBy: "E-9" };
    const by = (role: string) => atNoon(form, media, { actor: { roles: [role] } });
    expect(by("sales").fields.get("specialDesignationApprovedBy")).toMatchObject({ readOnly: true, value: undefined });
    expect(by("sales").fields.get("specialApproved")?.value).toBe(false);
    expect(by("generalManager").fields.get("specialApproved")?.value).toBe(true);
    expect(told(by("sales"))).toEqual([]);
  });

  it("makes the customer special by what it computes", () => {
    const policy = bind(parsePack(readShippedPack("bean-products")), { asOf: "2026-11-20" });
    const context = { ...noon, facts: { actor: { roles: ["generalManager"] } } };
    const media = { ...dealer, segment: "media", influential: true, specialDesignationApprovedBy: "E-9" };
    const { answer } = atNoon(form, media, context.facts);
    expect(answer).not.toHaveProperty("specialApproved");
    const { outcome } = decide(policy, "tier", answerFacts(form, answer, context));
    expect(outcome).toMatchObject({ value: "special" });
  });

  it("takes the number and the moment of the last change from the system", () => {
    const stored = { customer: { customerId: "C-0001", profileUpdatedAt: "2026-01-02T08:00:00+08:00" } };
    const { fields, answer } = atNoon(
      form,
      { ...dealer, customerId: "forged", profileUpdatedAt: "2020-01-01T00:00" },
      stored,
    );
    expect(fields.get("customerId")).toMatchObject({ value: "C-0001", readOnly: true, required: false });
    expect(fields.get("profileUpdatedAt")?.value).toBe("2026-01-02T08:00:00+08:00");
    expect(Object.keys(answer)).not.toEqual(expect.arrayContaining(["customerId"]));
  });
});

/** As they stand in the form. */
function inOrder(ids: readonly string[]): readonly string[] {
  return form.fields.map(({ id }) => id).filter((id) => ids.includes(id));
}
