import type { WritePlan } from "../../packages/server/src/storage/index.ts";

export const TENANT = "t1";

/** The tables that one plan writes a row to, besides the audit log. */
export const TYPES = ["customer", "order", "visit"] as const;

/** A plan of three rows and an audit entry that belong together. */
export function planOf(id: string): WritePlan {
  const times = { at: 0, createdAt: 0, updatedAt: 0 };
  return {
    tenant: TENANT,
    writes: [
      ...TYPES.map((type) => {
        const row = { type, id, version: 1, subject: id, data: { id, text: "采购额".repeat(50) }, ...times };
        return { kind: "insert", table: "records", row } as const;
      }),
      { kind: "audit", entry: { at: 0, person: "writer", action: "test/write", target: id, payload: { id } } },
    ],
  };
}
