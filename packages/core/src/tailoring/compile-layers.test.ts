import { describe, expect, it } from "vitest";
import { renderIssue } from "../issue/index.ts";
import type { Layer, Operation } from "../schema/index.ts";
import { compileLayers } from "./compile-layers.ts";
import { companyLayer, layeredPack } from "./layered-pack.contract.ts";

const pack = layeredPack();
const day = "2025-06-01";
const set = (at: string, value: unknown, more: Partial<Operation> = {}): Operation => ({
  op: "set",
  at,
  value,
  ...more,
});
const codes = (...layers: readonly Layer[]) =>
  compileLayers(pack, layers, day).issues.map(({ code, document, pointer }) => `${code} ${document} ${pointer}`);

describe("compileLayers", () => {
  it("gives the pack itself when there is nothing on it", () => {
    expect(compileLayers(pack, [], day)).toEqual({ pack, issues: [], provenance: new Map() });
  });

  it("tells of every changed target who changed it, when, why and by which clause", () => {
    const at = "form:visit/fields/place/required";
    const company = companyLayer([set(at, true, { by: "zhang.wei", why: "audit", expect: null, revision: 5 })]);
    const { issues, provenance, pack: made } = compileLayers(pack, [company], day);
    expect(issues).toEqual([]);
    expect(made.forms[0]?.fields[2]?.required).toBe(true);
    expect(provenance.get(at)).toEqual([
      {
        layer: "company:acme",
        revision: 5,
        operation: 0,
        op: "set",
        from: day,
        by: "zhang.wei",
        why: "audit",
        clauses: ["1.1.3"],
        before: null,
        after: true,
      },
    ]);
  });

  it("lets a site change what its company leaves open, and nothing that it keeps", () => {
    const company = companyLayer([set("form:visit/fields/count/maximum", 8)], {
      keeps: [{ at: "form:visit/fields/note", why: "one form for all sites" }],
    });
    const site = (...operations: readonly Operation[]): Layer => ({
      ...companyLayer(operations),
      layer: "site",
      id: "north",
    });
    const fine = compileLayers(pack, [company, site(set("form:visit/fields/count/maximum", 5, { expect: 8 }))], day);
    expect(fine.issues).toEqual([]);
    expect(fine.provenance.get("form:visit/fields/count/maximum")?.map(({ layer }) => layer)).toEqual([
      "company:acme",
      "site:north",
    ]);
    expect(codes(company, site(set("form:visit/fields/note/maxLength", 50)))).toEqual([
      "tailoring/kept layer/site:north /operations/0/at",
    ]);
    expect(codes(company, site(set("form:visit/fields/count/maximum", 9)))).toEqual([
      "tailoring/accepts-value layer/site:north /operations/0/at",
    ]);
    expect(codes(site(), company)).toEqual(["tailoring/layer-order layer/company:acme /layer"]);
  });

  it.each<[string, Operation, string]>([
    ["a higher limit", set("form:visit/fields/count/maximum", 20), "accepts-value"],
    ["no limit", set("form:visit/fields/note/maxLength", null), "accepts-length"],
    ["an answer that need not be given", set("form:visit/fields/note/required", null), "accepts-empty"],
    ["hiding what must be answered", set("form:visit/fields/note/visible", { not: { all: [] } }), "accepts-empty"],
  ])("refuses %s with an answer as the example", (_, operation, code) => {
    expect(codes(companyLayer([operation]))).toEqual([`tailoring/${code} layer/company:acme /operations/0/at`]);
  });

  it("says the example in words", () => {
    const [found] = compileLayers(pack, [companyLayer([set("form:visit/fields/count/maximum", 20)])], day).issues;
    const said = (["en", "zh-CN"] as const).map((locale) =>
      found === undefined ? "" : renderIssue(found, locale).message,
    );
    expect(said).toEqual([
      "`People` would take 20, which the form below refuses",
      "“人数”填 20 会被接受，而下层表单不接受",
    ]);
  });

  it("lets a recorded deviation through where the clause says “as a rule”, and for its time only", () => {
    const deviation = { clause: "1.1.3", approvedBy: "li.na", at: "2025-05-01", until: "2025-12-31", why: "pilot" };
    const loose = (with_: typeof deviation) =>
      companyLayer([set("form:visit/fields/count/maximum", 20, { deviation: with_ })]);
    expect(codes(loose(deviation))).toEqual([]);
    expect(codes(loose({ ...deviation, clause: "2.1.3" }))[0]).toBe(
      "tailoring/no-deviation layer/company:acme /operations/0/deviation",
    );
    expect(codes(loose({ ...deviation, until: "2025-05-31" }))).toEqual([
      "tailoring/deviation-ended layer/company:acme /operations/0/deviation",
      "tailoring/accepts-value layer/company:acme /operations/0/at",
    ]);
    const parameter = set("parameter:call.gold", { times: 1, per: "quarter" }, { deviation });
    expect(codes(companyLayer([parameter]))).toEqual([]);
    expect(codes(companyLayer([set("parameter:call.gold", { times: 1, per: "quarter" })]))).toEqual([
      "tailoring/loosened layer/company:acme /operations/0/value",
    ]);
  });

  it("compares the rules of a decision that may only be tightened by what they decide", () => {
    const tight = {
      ...pack,
      decisions: pack.decisions.map((each) => (each.id === "grade" ? { ...each, tailor: "tighten" as const } : each)),
    };
    const on = (value: unknown) =>
      compileLayers(tight, [companyLayer([set("decision:grade/rules/gold/conditions", value)])], day).issues;
    const orders = (operator: string, value: unknown) => ({ fact: "client.orderAmount", operator, value });
    const [found] = on(orders("greaterThan", 100));
    expect(found?.code).toBe("tailoring/outcome-loosened");
    const locked = {
      ...pack,
      decisions: pack.decisions.map((each) => (each.id === "grade" ? { ...each, tailor: "locked" as const } : each)),
    };
    const refused = compileLayers(
      locked,
      [companyLayer([set("decision:grade/rules/gold/conditions", orders("greaterThan", 1))])],
      day,
    );
    expect(refused.issues.map(({ code }) => code)).toContain("tailoring/locked");
  });

  it("tells a loosening at the operation that made it, not at one that was refused", () => {
    const at = "form:visit/fields/note/maxLength";
    expect(codes(companyLayer([set(at, 120), set(at, 60, { expect: 99 })]))).toEqual([
      "tailoring/conflict layer/company:acme /operations/1/expect",
      "tailoring/accepts-length layer/company:acme /operations/0/at",
    ]);
  });

  it("tells what is wrong with the shape of a layer and passes over it", () => {
    const made = compileLayers(pack, [{ ...companyLayer([]), revision: 0 }], day);
    expect(made.issues.map(({ document, pointer }) => `${document} ${pointer}`)).toEqual([
      "layer/company:acme /revision",
    ]);
    expect(made.pack).toBe(pack);
  });
});
