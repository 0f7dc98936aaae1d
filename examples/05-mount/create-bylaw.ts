import { randomUUID } from "node:crypto";
import { readShippedPack } from "@bylaw/packs";
import { createApp, openSqliteStore, seedTenant } from "@bylaw/server";
import type { Hono } from "hono";
import { whoIsSignedIn } from "./people.ts";

export interface BylawOptions {
  /** The database file, or `:memory:`. */
  readonly file: string;
  /** Epoch ms. */
  readonly now?: () => number;
}

/** The API as the host wants it: its own file, its own sign-in. */
export async function createBylaw({ file, now = Date.now }: BylawOptions): Promise<Hono> {
  const store = await openSqliteStore({ file });
  await seedTenant(store, {
    tenant: "hengxin",
    documents: readShippedPack("bean-products"),
    records: {
      customer: [{ customerId: "C-1", name: "江城永盛商贸有限公司", kind: "organisation", segment: "dealer" }],
    },
    person: "E-001",
    reason: "制度首次施行",
    now: now(),
    newId: randomUUID,
  });
  return createApp({
    store,
    now,
    auth: (request) => {
      const person = whoIsSignedIn(request.headers.get("cookie"));
      if (person === undefined) return null;
      const roles = person.team === "administration" ? ["reader", "author"] : ["staff"];
      return { tenant: "hengxin", person: person.id, roles };
    },
  });
}
