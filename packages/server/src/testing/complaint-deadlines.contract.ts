import { beanProducts } from "./bean-products.contract.ts";

type Document = Readonly<Record<string, unknown>>;

/** The documents of the pack, with what `change` makes of some of them. */
export function beanProductsWith(change: (document: Document) => Document): readonly unknown[] {
  return beanProducts().map((document) => change(document as Document));
}

/** The complaint deadlines with a reason to pause and an exception, which the pack itself does not provide for. */
export function pausableDeadlines(document: Document): Document {
  if (document["id"] !== "complaintDeadlines") return document;
  const waiting = { "zh-CN": "等待客户提供样品", en: "The customer sends a sample" };
  return {
    ...document,
    pauses: [{ reason: "sample", title: waiting, clause: "5.3.1.b", targets: ["resolution"] }],
    exception: { clause: "5.3.1.b", targets: ["resolution"], times: 1, atMost: 1 },
  };
}
