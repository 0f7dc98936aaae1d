import { issue } from "@bylaw/core";
import { describe, expect, it } from "vitest";

import { context, field, makeForm } from "../test-form.contract.ts";
import { createFormStore } from "./create-form-store.ts";

const form = makeForm([
  field("one", { required: true }),
  field("two", { visible: { fact: "one", operator: "known", value: true }, maxLength: 3 }),
  field("three", { value: { type: "integer" }, default: 1 }),
]);

describe("createFormStore", () => {
  it("keeps the view of a field that did not change the same object", () => {
    const store = createFormStore(form, {}, context);
    const [one, three] = [store.field("one"), store.field("three")];
    store.set("one", "a");
    expect(store.field("three")).toBe(three);
    expect(store.field("one")).not.toBe(one);
  });

  it("shows issues of what was touched, and all after an attempt", () => {
    const store = createFormStore(form, { one: "a", two: "abcd" }, context);
    expect(store.field("two").issues).toEqual([]);
    store.touch("two");
    expect(store.field("two").issues.map(({ code }) => code)).toEqual(["form/too-long"]);
    store.set("one", undefined);
    expect(store.field("one").issues).toEqual([]);
    expect(store.submit()).toMatchObject({ ok: false });
    expect(store.field("one").issues.map(({ code }) => code)).toEqual(["form/missing"]);
  });

  it("submits what is shown, defaults included", () => {
    const store = createFormStore(form, { one: "a", two: "b" }, context);
    expect(store.submit()).toEqual({ ok: true, answer: { one: "a", two: "b", three: 1 } });
  });

  it("lets a default be taken out", () => {
    const store = createFormStore(form, {}, context);
    expect(store.field("three").value).toBe(1);
    store.set("three", undefined);
    expect(store.field("three").value).toBeUndefined();
  });

  it("shows drafts but evaluates nothing between hold and release", () => {
    const store = createFormStore(form, {}, context);
    store.hold();
    store.set("one", "ke");
    expect([store.field("one").value, store.field("two").visible]).toEqual(["ke", false]);
    store.release();
    expect(store.field("two").visible).toBe(true);
  });

  it("puts what the server found beside its own, and forgets it once the field is answered anew", () => {
    const store = createFormStore(form, { one: "a" }, context);
    const found = issue("form/not-an-email", { label: "One", labelZh: "一" }, { pointer: "/one" });
    const whole = issue("server/forbidden", { roles: "x" });
    store.update({ serverIssues: [whole, found] });
    expect(store.view().errors).toEqual([found, whole]);
    expect(store.field("one").issues).toEqual([found]);
    store.set("one", "b");
    expect(store.view().errors).toEqual([whole]);
    expect(store.submit()).toMatchObject({ ok: true });
  });

  it("begins anew", () => {
    const store = createFormStore(form, { one: "first" }, context);
    store.set("one", undefined);
    store.submit();
    store.reset();
    expect([store.answers(), store.view().attempted, store.view().errors]).toEqual([{ one: "first" }, false, []]);
  });

  it("keeps answers when it is given another form", () => {
    const store = createFormStore(form, { one: "a" }, context);
    store.update({ form: makeForm([field("one", { maxLength: 1 }), field("four", { required: true })]) });
    expect(store.field("one").value).toBe("a");
    expect(store.field("four").required).toBe(true);
    expect(store.field("two").visible).toBe(false);
  });
});
