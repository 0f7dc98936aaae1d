/** What stands in a document, as far as it is changed here. */
interface Part {
  readonly kind?: string;
  readonly id?: string;
  readonly [key: string]: unknown;
}

/** What the new version says otherwise: in which kind of document, of what name, and how. */
interface Revision {
  readonly kind: string;
  readonly id: string;
  readonly revise: (document: Part) => Part;
}

/**
 * A made-up next version of the bean-products pack, 1.1.0, to show an upgrade on. The publisher of a pack would have changed
 * its files; here each change is one line:
 *
 * - purchases have grown: tier 1 begins above 1.2 million (2.2.1);
 * - a general complaint is answered within 12 hours in place of 24 (5.3.1.a);
 * - a visit is no longer proved by the position of whoever makes it, which is personal data: the field is gone (4.1.1.a);
 * - access rights are reviewed every quarter in every company: it may no longer be changed (7.2.2);
 * - retailers are trained every quarter (4.3.2).
 *
 * @param documents those of version 1.0.0; they stay as they are
 */
export function nextBeanProducts(documents: readonly unknown[]): readonly unknown[] {
  return (documents as readonly Part[]).map((document) =>
    revisions
      .filter(({ kind, id }) => document.kind === kind && document.id === id)
      .reduce((made, { revise }) => revise(made), document),
  );
}

/** The day on which the new version was issued. */
const ISSUED = "2026-01-01";

const revisions: readonly Revision[] = [
  { kind: "manifest", id: "bean-products", revise: (manifest) => ({ ...manifest, version: "1.1.0" }) },
  figure("tiering", "tiering.tier1MinExclusive", 1_200_000),
  figure("complaints", "complaint.general.firstResponseHours", 12),
  figure("contacts", "cadence.retailerTraining", { times: 1, per: "quarter" }),
  parameter("information", "security.accessReview", (each) => ({ ...each, tailor: "locked" })),
  {
    kind: "form",
    id: "visitRecord",
    revise: (form) => ({
      ...form,
      fields: partsOf(form["fields"]).filter(({ id }) => id !== "place"),
      layout: partsOf(form["layout"]).map((section) => ({
        ...section,
        items: (section["items"] as readonly unknown[]).filter((item) => item !== "place"),
      })),
    }),
  },
];

/** A parameter that has another value from then on; before, it is as it was. */
function figure(id: string, name: string, value: unknown): Revision {
  return parameter(id, name, (each) => ({ ...each, values: [...partsOf(each["values"]), { from: ISSUED, value }] }));
}

function parameter(id: string, name: string, revise: (each: Part) => Part): Revision {
  return {
    kind: "parameters",
    id,
    revise: (document) => ({
      ...document,
      parameters: partsOf(document["parameters"]).map((each) => (each.id === name ? revise(each) : each)),
    }),
  };
}

function partsOf(list: unknown): readonly Part[] {
  return list as readonly Part[];
}
