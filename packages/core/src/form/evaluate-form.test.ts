import { describe, expect, it } from "vitest";
import { renderIssue } from "../issue/index.ts";
import { evaluateForm } from "./evaluate-form.ts";
import { bindExample, evaluateExample, exampleForm, found, now, today } from "./example-form.contract.ts";
import type { Answers } from "./form-state.ts";

/** Answers that leave nothing wrong. */
const whole: Answers = { kind: "lost", amount: 80, phone: "138" };
const field = (answers: Answers, id: string, more = {}) =>
  evaluateExample({ ...whole, ...answers }, more).fields.get(id);

describe("evaluateForm", () => {
  it("finds nothing wrong with a whole answer", () => {
    expect(found(evaluateExample(whole))).toEqual([]);
  });

  it("tells what is missing in the document's order, with the clause and in both languages", () => {
    const { issues } = evaluateExample({});
    expect(issues.map(({ code, pointer, clause }) => [code, pointer, clause])).toEqual([
      ["form/not-chosen", "/kind", "2"],
      ["form/check", "/phone", "4"],
    ]);
    expect(issues.map((each) => renderIssue(each, "zh-CN").message)).toEqual(["请选择类型", "电话和邮箱至少填一项"]);
    expect(issues.map((each) => renderIssue(each, "en").message)).toEqual([
      "Kind has not been chosen",
      "give a phone number or an address",
    ]);
  });

  it("shows a field only while its condition holds, and not while that cannot be told", () => {
    expect(field({ kind: "broken" }, "damage")).toMatchObject({ visible: true, required: true });
    expect(field({ kind: "lost" }, "damage")).toMatchObject({ visible: false, required: false, issues: [] });
    expect(field({ kind: null }, "damage")?.visible).toBe(false);
  });

  it("hides the fields of a section that is not shown", () => {
    expect(field({ kind: null }, "urgency")?.visible).toBe(false);
    expect(field({}, "urgency")?.visible).toBe(true);
  });

  it("keeps the draft value of a hidden field, checks it no more and drops it from the answer", () => {
    const state = evaluateExample({ ...whole, damage: "x" });
    expect(state.fields.get("damage")?.value).toBe("x");
    expect(state.answer).not.toHaveProperty("damage");
    expect(found(state)).toEqual([]);
    expect(found(evaluateExample({ ...whole, kind: "broken", damage: "x" }))).toEqual(["form/too-short /damage"]);
  });

  it("makes a hidden field absent to every condition, and to what is decided from its fact", () => {
    const fields = exampleForm.fields.map((each) =>
      each.id === "amount" ? { ...each, visible: { fact: "kind", operator: "notEqual", value: "late" } } : each,
    );
    const form = bindExample({ fields });
    const on = (kind: string) =>
      evaluateForm(form, { ...whole, amount: 900, insured: true, kind }, { today, facts: { claim: { amount: 900 } } });
    const states = (kind: string) => ["policyNo", "perItem", "urgency"].map((id) => on(kind).fields.get(id));
    expect(states("lost")).toMatchObject([{ required: true }, { visible: true }, { value: "urgent" }]);
    expect(states("late")).toMatchObject([{ required: false }, { visible: false }, { value: "normal" }]);
  });

  it("computes what nobody types, whatever the client says", () => {
    expect(field({ amount: 10, items: 3 }, "perItem")).toMatchObject({ computed: true, readOnly: true, value: 3.33 });
    expect(field({ amount: 10, items: 3, perItem: 999 }, "perItem")?.value).toBe(3.33);
    expect(field({ amount: 10, items: 0 }, "perItem")?.value).toBeUndefined();
  });

  it("lets a default follow what it reads until somebody answers", () => {
    expect(field({ amount: 80 }, "urgency")?.value).toBe("normal");
    expect(field({ amount: 500.01 }, "urgency")?.value).toBe("urgent");
    expect(field({ amount: 500.01, urgency: "normal" }, "urgency")?.value).toBe("normal");
  });

  it("leaves a default empty that was taken out, and says so in the answer", () => {
    const state = evaluateExample({ ...whole, items: null });
    expect(state.fields.get("items")?.value).toBeUndefined();
    expect(state.answer).toMatchObject({ items: null });
    expect(evaluateExample(state.answer).fields.get("items")?.value).toBeUndefined();
  });

  it("puts defaults into the answer", () => {
    expect(evaluateExample(whole).answer).toEqual({
      kind: "lost",
      amount: 80,
      insured: false,
      phone: "138",
      items: 1,
      happenedOn: "2025-03-10",
      urgency: "normal",
    });
  });

  it("reads a decided fact as the rules decide it, not as the field says", () => {
    // The warning compares the person's word with the rules': the word must not become the rule.
    const state = evaluateExample({ ...whole, urgency: "urgent" });
    expect(state.issues.map(({ code, pointer, severity }) => [code, pointer, severity])).toEqual([
      ["form/check-warning", "/urgency", "warning"],
    ]);
  });

  it("lets a field speak for its fact, against what the server knows of the old record", () => {
    expect(field({ amount: 80 }, "urgency", { facts: { claim: { amount: 9999 } } })?.value).toBe("normal");
  });

  it("takes what the system sets from the server, never from the client", () => {
    const state = evaluateExample({ ...whole, number: "forged" }, { facts: { claim: { claimId: "C-7" } } });
    expect(state.fields.get("number")).toMatchObject({ value: "C-7", readOnly: true, required: false });
    expect(state.answer).not.toHaveProperty("number");
    expect(evaluateExample({ ...whole, number: "forged" }).fields.get("number")?.value).toBeUndefined();
  });

  it("takes nothing for a field that is locked", () => {
    const locked = { facts: { "actor.roles": ["clerk"] } };
    const state = evaluateExample({ ...whole, reviewer: "me" }, locked);
    expect(state.fields.get("reviewer")).toMatchObject({ readOnly: true, value: undefined });
    expect(state.answer).not.toHaveProperty("reviewer");
    expect(
      evaluateExample({ ...whole, reviewer: "me" }, { facts: { actor: { roles: ["head"] } } }).answer,
    ).toMatchObject({
      reviewer: "me",
    });
  });

  it("offers options while their condition holds and refuses the others by name", () => {
    expect(field({ kind: "lost" }, "remedies")?.options).toEqual(["refund", "resend"]);
    expect(field({ kind: "late" }, "remedies")?.options).toEqual(["refund"]);
    const { issues } = evaluateExample({ ...whole, kind: "late", remedies: ["refund", "resend"] });
    expect(issues).toMatchObject([
      { code: "form/not-offered", pointer: "/remedies/1", params: { option: "resend", optionZh: "补发" } },
    ]);
  });

  it("tells a check once, at the first field that is shown, and at each field it concerns", () => {
    const state = evaluateExample({ ...whole, phone: " " });
    expect(found(state)).toEqual(["form/check /phone"]);
    expect(["phone", "mail"].map((id) => state.fields.get(id)?.issues.map(({ pointer }) => pointer))).toEqual([
      ["/phone"],
      ["/mail"],
    ]);
  });

  it("only informs where a check informs", () => {
    const { issues } = evaluateExample({ ...whole, items: 100 });
    expect(issues).toMatchObject([{ code: "form/check-information", severity: "warning", pointer: "/items" }]);
  });

  it("takes a moment up to now, and cannot tell without a now", () => {
    const at = (toldAt: string, more = {}) => found(evaluateExample({ ...whole, toldAt }, more));
    expect(at("2025-03-10T12:00:00+08:00")).toEqual([]);
    expect(at("2025-03-10T12:00:01+08:00")).toEqual(["form/check /toldAt"]);
    expect(at("2025-03-10T12:00:01+08:00", { now: now + 1000 })).toEqual([]);
  });

  it("reads an old answer under the new id of its field", () => {
    expect(evaluateExample({ kind: "lost", tel: "138" }).fields.get("phone")?.value).toBe("138");
    expect(evaluateExample({ kind: "lost", tel: "138", phone: "139" }).fields.get("phone")?.value).toBe("139");
  });

  it("drops what the form does not have", () => {
    const state = evaluateExample({ ...whole, constructor: "x", extra: 1 } as Answers);
    expect(Object.keys(state.answer)).not.toContain("extra");
    expect(Object.hasOwn(state.answer, "constructor")).toBe(false);
  });

  it("tells the host of context facts that it does not know, and goes on without them", () => {
    const state = evaluateExample(whole, { facts: { actor: { role: "head" } } });
    expect(state.contextIssues).toMatchObject([{ code: "facts/unknown", pointer: "/actor/role" }]);
    expect(state.issues).toEqual([]);
  });
});
