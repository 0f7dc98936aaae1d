import { beanProducts } from "./bean-products.contract.ts";

interface Part {
  readonly kind?: string;
  readonly id?: string;
  readonly [key: string]: unknown;
}

/** The pack of the tests with clause 5.2.1 and 5.2.2 saying “as a rule”. */
export function firstEdition(): readonly unknown[] {
  return (beanProducts() as readonly Part[]).map((document) =>
    document.kind === "chapter" ? (withRule(document) as Part) : document,
  );
}

/**
 * A next edition, 1.1.0: tier 1 begins above 1,200,000; the batch number may have 30 characters in place of 40; a visit has no
 * field `place`; the hours up to a preliminary result may no longer be changed.
 */
export function nextEdition(): readonly unknown[] {
  const documents = (firstEdition() as readonly Part[]).filter(({ kind }) => kind !== "cases");
  return [...documents, newCases].map((document) => {
    if (document.kind === "manifest") return { ...document, version: "1.1.0" };
    if (document.kind === "parameters") return { ...document, parameters: parts(document["parameters"]).map(raised) };
    if (document.kind === "form" && document.id === "visitRecord") return withoutPlace(document);
    if (document.kind === "form" && document.id === "complaintIntake") {
      const fields = parts(document["fields"]).map((each) =>
        each.id === "batchNo" ? { ...each, maxLength: 30 } : each,
      );
      return { ...document, fields };
    }
    return document;
  });
}

/** A case that plays before anybody can have moved to this edition, and is right by its figures alone. */
const newCases: Part = {
  kind: "cases",
  id: "edition",
  title: { "zh-CN": "新版示例", en: "Examples of the new edition" },
  asOf: "2025-03-10",
  cases: [
    {
      id: "N1",
      clause: "2.2.2",
      title: { "zh-CN": "一百一十万", en: "One million and a hundred thousand" },
      given: { customer: { segment: "dealer", annualPurchaseAmount: 1_100_000, firstCooperationDate: "2020-01-01" } },
      expect: { decisions: { tier: { status: "decided", outcome: { value: "tier2" } } } },
    },
  ],
};

function raised(parameter: Part): Part {
  if (parameter.id === "complaint.major.preliminaryHours") return { ...parameter, tailor: "locked" };
  if (parameter.id !== "tiering.tier1MinExclusive") return parameter;
  return { ...parameter, values: parts(parameter["values"]).map((each) => ({ ...each, value: 1_200_000 })) };
}

function withoutPlace(form: Part): Part {
  const layout = parts(form["layout"]).map((each) => ({
    ...each,
    items: (each["items"] as readonly unknown[]).filter((item) => item !== "place"),
  }));
  return { ...form, fields: parts(form["fields"]).filter(({ id }) => id !== "place"), layout };
}

function withRule(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withRule);
  if (typeof part !== "object" || part === null) return part;
  const made = Object.fromEntries(Object.entries(part).map(([key, each]) => [key, withRule(each)]));
  return made["id"] === "5.2.1" || made["id"] === "5.2.2" ? { ...made, asARule: true } : made;
}

function parts(list: unknown): readonly Part[] {
  return list as readonly Part[];
}
