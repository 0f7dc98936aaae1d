import { openForm, parsePack } from "@bylaw/core";
import { describe, expect, it } from "vitest";
import { beanProducts } from "../testing/bean-products.contract.ts";
import { siteReport } from "../testing/site-report.contract.ts";
import { formDocuments } from "./form-documents.ts";

describe("formDocuments", { timeout: 30_000 }, () => {
  const pack = parsePack([...beanProducts(), ...siteReport]);

  it.each([true, false])("is enough to bind every form of the policy (closed: %s)", (closed) => {
    for (const form of pack.forms) {
      const bound = openForm(formDocuments(pack, form, closed), form.id, "2026-06-15");
      const whole = openForm(formDocuments(pack, form), form.id, "2026-06-15");
      expect(bound?.fields.map(({ id, options }) => [id, options])).toEqual(
        whole?.fields.map(({ id, options }) => [id, options]),
      );
    }
  });

  it("tells who may see the form alone neither rules nor how facts come about", () => {
    for (const form of pack.forms) {
      const documents = formDocuments(pack, form, true);
      expect(documents.map(({ kind }) => kind)).not.toContain("decision");
      const facts = documents.flatMap((each) => (each.kind === "vocabulary" ? (each.facts ?? []) : []));
      expect(facts.filter(({ compute }) => compute !== undefined)).toEqual([]);
      expect(JSON.stringify(documents)).not.toContain("tier1MinExclusive");
    }
  });

  it("keeps of the policy only what the form uses", () => {
    const form = pack.forms.find(({ id }) => id === "siteReport");
    if (form === undefined) throw new TypeError("no form");
    const text = JSON.stringify(formDocuments(pack, form));
    expect(text).toContain('"dry"');
    expect(text).not.toContain("annualPurchaseAmount");
    expect(text.length).toBeLessThan(15_000);
  });
});
