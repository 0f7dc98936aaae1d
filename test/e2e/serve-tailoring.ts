import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addSite, listen } from "@bylaw/cli";
import { readShippedPack } from "@bylaw/packs";
import { createApp, openSqliteStore, seedTenant, type Authenticate, type Person } from "@bylaw/server";
import type { ServedPortal } from "./serve-portal.ts";
import { builtElements } from "../elements/index.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

const people: readonly Person[] = [
  { id: "E-001", name: "王淑芬", roles: ["author"] },
  { id: "E-002", name: "李国强", roles: ["approver"] },
];

/** The portal sends `Bearer demo-<person>`: the first writes the policy, the second approves. Both visit customers. */
const auth: Authenticate = (request) => {
  const person = /^Bearer demo-(?<id>E-00[12])$/u.exec(request.headers.get("authorization") ?? "")?.groups?.["id"];
  if (person === undefined) return null;
  const own = person === "E-001" ? "admin" : "approver";
  return { tenant: "food", person, roles: ["reader", "staff", "sales", "accountManager", own] };
};

/**
 * Serves the portal to a food company whose policy says “as a rule” in some of its clauses, so that it may record deviations.
 *
 * @param asARule ids of those clauses
 * @param now epoch ms
 */
export async function serveTailoring(asARule: readonly string[], now: number): Promise<ServedPortal> {
  const bundle = await builtElements();
  const store = await openSqliteStore({ file: ":memory:" });
  const documents = readShippedPack("bean-products").map((document) => softened(document, asARule));
  await seedTenant(store, { tenant: "food", documents, now, newId: () => crypto.randomUUID() });
  const began = Date.now();
  const app = createApp({
    store,
    auth,
    directory: { people: async () => people },
    now: () => now + (Date.now() - began),
  });
  addSite(app, { pages: join(root, "examples", "01-portal", "public"), elements: bundle });
  const server = await listen((request) => app.fetch(request), "127.0.0.1", 0);
  return {
    address: `http://localhost:${server.port}`,
    stop: async () => {
      await server.close();
      await store.close();
    },
  };
}

/** A document in which some clauses hold as a rule only. */
function softened<Document>(document: Document, clauses: readonly string[]): Document {
  return JSON.parse(JSON.stringify(document), (_key, part: unknown) => {
    const isClause = typeof part === "object" && part !== null && "id" in part && "text" in part;
    return isClause && clauses.includes(String(part.id)) ? { ...part, asARule: true } : part;
  }) as Document;
}
