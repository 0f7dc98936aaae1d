import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { demoFactory } from "./demo-factory.ts";

interface Typed {
  readonly value: { readonly type: string; readonly enum?: string };
}

/** As much of a vocabulary document as is asked here. */
interface VocabularyDocument {
  readonly enums?: Readonly<Record<string, { readonly options: Readonly<Record<string, unknown>> }>>;
  readonly records?: Readonly<Record<string, { readonly fields?: Readonly<Record<string, Typed>> }>>;
  readonly facts?: readonly (Typed & { readonly id: string; readonly compute?: unknown })[];
}

const folder = new URL("../../bean-products/vocabulary/", import.meta.url);
const documents = readdirSync(folder).map((file): VocabularyDocument =>
  JSON.parse(readFileSync(new URL(file, folder), "utf8")),
);
const enums = Object.assign({}, ...documents.map((document) => document.enums)) as NonNullable<
  VocabularyDocument["enums"]
>;

/** The fields that the pack declares for a record: its own, or the facts that are given under its name. */
function fieldsOf(record: string): Map<string, Typed> {
  const declared = documents.flatMap((document) => Object.entries(document.records?.[record]?.fields ?? {}));
  const given = documents
    .flatMap((document) => document.facts ?? [])
    .filter(({ id, compute }) => id.startsWith(`${record}.`) && compute === undefined)
    .map((fact) => [fact.id.slice(record.length + 1), fact] as const);
  return new Map([...declared, ...given]);
}

function fits(field: unknown, { type, enum: name = "" }: Typed["value"]): boolean {
  switch (type) {
    case "text":
      return typeof field === "string" && field !== "";
    case "enum":
      return typeof field === "string" && Object.hasOwn(enums[name]?.options ?? {}, field);
    case "boolean":
      return typeof field === "boolean";
    case "date":
      return typeof field === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(field);
    case "dateTime":
      return typeof field === "string" && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/u.test(field);
    default:
      return typeof field === "number";
  }
}

describe("the demo factory's records", () => {
  const factory = demoFactory({ seed: 1, anchor: "2026-11-20" });

  it.each([
    ["customer", factory.customers],
    ["order", factory.orders],
    ["visit", factory.visits],
    ["complaint", factory.complaints],
  ] as const)("speak the pack's vocabulary: %s", (name, entries) => {
    const fields = fieldsOf(name);
    const misfits = entries.flatMap((entry) =>
      Object.entries(entry).filter(([key, field]) => {
        const declared = fields.get(key);
        return declared === undefined || !fits(field, declared.value);
      }),
    );
    expect(misfits.slice(0, 5)).toEqual([]);
  });
});
