import { readShippedPack, shippedPacks } from "@bylaw/packs";
import type { Person } from "@bylaw/server";

/** The tenant of the demo's second company: a landscaping firm that has no policy yet. */
export const NEW_TENANT = "new";

/** Its people: one who may choose a policy, and one who approves what is changed later. */
export const newcomers: readonly Required<Person>[] = [
  {
    id: "N-001",
    name: { "zh-CN": "林岚", en: "Lin Lan" },
    roles: ["management", "founder"],
    access: ["reader", "admin"],
  },
  {
    id: "N-002",
    name: { "zh-CN": "高原", en: "Gao Yuan" },
    roles: ["headOfService", "seconder"],
    access: ["reader", "staff", "approver"],
  },
];

/** The shipped packs that have questions for a company that begins, each one's documents. */
export function startPacks(): readonly (readonly unknown[])[] {
  const order = ["bean-products", "landscaping-limits"];
  const rank = (id: string): number => (order.indexOf(id) + order.length + 1) % (order.length + 1);
  return shippedPacks()
    .toSorted((a, b) => rank(a) - rank(b))
    .map(readShippedPack)
    .filter((documents) => documents.some((each) => typeof each === "object" && each !== null && "questions" in each));
}
