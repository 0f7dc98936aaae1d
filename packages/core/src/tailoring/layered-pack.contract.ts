import { exampleDocuments } from "../policy/example-pack.contract.ts";
import { parsePack, type Pack } from "../policy/index.ts";
import type { Form, Layer, Operation } from "../schema/index.ts";

const text = (zh: string, en: string) => ({ "zh-CN": zh, en });

/** A form of the print shop that does not exist, with something of every kind that may only be tightened. */
export const visitForm: Form = {
  kind: "form",
  id: "visit",
  title: text("拜访", "Visit"),
  clause: "1.1.3",
  record: "client",
  by: ["sales"],
  fields: [
    { id: "note", label: text("记录", "Note"), value: { type: "text" }, required: true, maxLength: 100 },
    { id: "count", label: text("人数", "People"), value: { type: "integer" }, maximum: 10 },
    { id: "place", label: text("地点", "Place"), value: { type: "text" } },
  ],
  layout: [
    { id: "main", title: text("主要", "Main"), items: ["note", "count"] },
    { id: "more", title: text("其他", "More"), items: ["place"] },
  ],
};

/** The pack with the form; clause 1.1.3 says “as a rule”. */
export function layeredPack(form: Form = visitForm): Pack {
  const documents = JSON.parse(JSON.stringify([...exampleDocuments, form])) as Record<string, never>[];
  const said = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    if ("id" in part && part.id === "1.1.3") Object.assign(part, { asARule: true });
    Object.values(part).forEach(said);
  };
  said(documents.filter(({ kind }) => kind === "chapter"));
  return parsePack(documents);
}

/** A company's layer with these operations. */
export function companyLayer(operations: readonly Operation[], more: Partial<Layer> = {}): Layer {
  return { layer: "company", id: "acme", revision: 7, operations: [...operations], ...more };
}
