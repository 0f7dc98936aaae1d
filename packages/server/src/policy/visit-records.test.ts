import { parsePack, type Json } from "@bylaw/core";
import { describe, expect, it } from "vitest";
import { openSqliteStore, type Write } from "../storage/index.ts";
import { beanProducts } from "../testing/bean-products.contract.ts";
import { loadPack } from "./policy-service.ts";
import { createPopulation } from "./population.ts";
import { visitRecords } from "./visit-records.ts";

const release = {
  id: "r1",
  number: 1,
  recordedAt: 0,
  effectiveFrom: "2025-01-01",
  author: "a",
  approver: null,
  reason: "",
  operations: [],
  checksum: "c",
  rolledBackTo: null,
  base: null,
};

const record = (type: string, id: string, subject: string | null, data: Json): Write => {
  const row = { type, id, version: 1, subject, at: null, data, createdAt: 1, updatedAt: 1 };
  return { kind: "insert", table: "records", row };
};

/** The pack, with what complaints are about read from their customer too. */
function withSegment(): readonly unknown[] {
  return beanProducts().map((document) => {
    const { kind, id, rules } = document as { readonly kind?: string; readonly id?: string; readonly rules?: object[] };
    if (kind !== "decision" || id !== "complaintSeverity") return document;
    const conditions = { all: [{ fact: "customer.segment", operator: "equal", value: "dealer" }] };
    const event = { type: "complaintSeverity", params: { value: "major" } };
    return {
      ...(document as object),
      rules: [...(rules ?? []), { name: "dealer", clause: "5.3.2.a", conditions, event }],
    };
  });
}

describe("visitRecords", { timeout: 30_000 }, () => {
  const visited = async (documents: readonly unknown[], decision: string): Promise<readonly unknown[]> => {
    const store = await openSqliteStore({ file: ":memory:" });
    const writes = [
      record("customer", "C-1", null, { customerId: "C-1", segment: "dealer" }),
      record("customer", "C-2", null, { customerId: "C-2", segment: "retailer" }),
      record("complaint", "T-1", "C-1", { complaintId: "T-1", customerId: "C-1", type: "price" }),
      record("complaint", "T-2", null, { complaintId: "T-2", type: "quality" }),
    ];
    await store.commit({ tenant: "a", writes });
    const loaded = loadPack(release, parsePack(documents));
    const found: unknown[] = [];
    await visitRecords(store, "a", loaded, decision, createPopulation(store, 10), ({ facts }) => {
      found.push(["complaint.type", "customer.segment"].map((fact) => facts.get(fact)));
    });
    await store.close();
    return found;
  };

  it("shows every subject of the policy for a decision about subjects", async () => {
    expect(await visited(beanProducts(), "tier")).toEqual([
      [undefined, "dealer"],
      [undefined, "retailer"],
    ]);
  });

  it("shows every record of another type, with its subject only where that is read", async () => {
    expect(await visited(beanProducts(), "complaintSeverity")).toEqual([
      ["price", undefined],
      ["quality", undefined],
    ]);
    expect(await visited(withSegment(), "complaintSeverity")).toEqual([
      ["price", "dealer"],
      ["quality", undefined],
    ]);
  });
});
