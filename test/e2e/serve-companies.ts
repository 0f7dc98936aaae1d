import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addSite, listen } from "@bylaw/cli";
import { demoFactory, readShippedPack } from "@bylaw/packs";
import { createApp, openSqliteStore, seedTenant, type Authenticate, type Person, type Store } from "@bylaw/server";
import { builtElements } from "../elements/index.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** One server with a company for each policy that ships; a company is called like its policy. */
export interface ServedCompanies {
  readonly address: string;
  readonly store: Store;
  readonly stop: () => Promise<void>;
}

/**
 * What the portal's setting `person` must be for somebody of a company with some of its roles, whom no answer names.
 *
 * @param who tells apart those who fill in at the same time: a draft of one is offered to the same person everywhere
 */
export function personOf(company: string, roles: readonly string[], who = 0): string {
  return `${company}/${roles.join("+")}/${who}`;
}

/** The portal sends `Bearer demo-<person>`. */
const auth: Authenticate = (request) => {
  const found = /^Bearer demo-(?<company>[a-z-]+)\/(?<roles>.*)\/(?<who>\d+)$/u.exec(
    request.headers.get("authorization") ?? "",
  );
  const { company, roles, who } = found?.groups ?? {};
  if (company === undefined || roles === undefined) return null;
  return { tenant: company, person: `E-9${who}`, roles: ["staff", "approver", "reader", ...roles.split("+")] };
};

const people: readonly Person[] = [
  "王淑芬",
  "李国强",
  "周启明",
  "孙立群",
  "陈晓",
  "陈思远",
  "黄佳怡",
  "吴磊",
  "徐静",
].map((name, at) => ({ id: `E-00${at + 1}`, name, roles: [] }));

/** Serves the portal to five companies. @param now epoch ms */
export async function serveCompanies(now: number): Promise<ServedCompanies> {
  const bundle = await builtElements();
  const store = await openSqliteStore({ file: ":memory:" });
  for (const [company, records] of Object.entries(recordsOn(new Date(now).toISOString().slice(0, 10)))) {
    const documents = readShippedPack(company);
    // One after the other: the database takes one write at a time.
    // oxlint-disable-next-line no-await-in-loop
    await seedTenant(store, { tenant: company, documents, records, now, newId: () => crypto.randomUUID() });
  }
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
    store,
    stop: async () => {
      await server.close();
      await store.close();
    },
  };
}

/** The records that the answers name. @param day ISO 8601 */
function recordsOn(day: string): Readonly<Record<string, Readonly<Record<string, readonly object[]>>>> {
  const factory = demoFactory({ seed: 1, anchor: day });
  const customers = factory.customers.slice(0, 2).map((each, at) => ({ ...each, customerId: `C-000${at + 1}` }));
  const order = { customerId: "C-0001", amount: 1000, placedAt: `${day}T08:00:00+08:00` };
  const complaint = {
    customerId: "C-0001",
    type: "delivery",
    summary: "到货解冻",
    receivedAt: "2026-11-18T09:00:00+08:00",
  };
  return {
    "bean-products": {
      customer: customers,
      order: ["O-0001", "O-0002"].map((orderId) => ({ ...order, orderId })),
      complaint: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => ({ ...complaint, complaintId: `T-20261118-${at}` })),
    },
    "environmental-sites": { project: [{ projectId: "P-001" }], customer: [{ customerId: "C-001", name: "江城机电" }] },
    "landscaping-projects": {
      customer: [{ customerId: "C-001" }],
      project: [{ projectId: "P-001", name: "滨江公园", customerId: "C-001" }],
    },
    "marketing-customers": {
      customer: [{ customerId: "C-001" }],
      complaint: [{ complaintId: "T-001", customerId: "C-001" }],
    },
    "utility-complaints": {},
  };
}
