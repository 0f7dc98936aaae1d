import { randomUUID } from "node:crypto";
import { addElements } from "@bylaw/cli";
import { readShippedPack, type DemoFactory } from "@bylaw/packs";
import { createApp, createTokenAuth, openSqliteStore, seedTenant } from "@bylaw/server";
import { Hono } from "hono";
import type { JWK } from "jose";
import { listen, type Listening } from "./listen.ts";

export interface BylawOptions {
  /** Where it listens, e.g. `http://localhost:8402`. */
  readonly address: string;
  /** The one site that may show the policy. */
  readonly host: { readonly origin: string; readonly publicKey: JWK };
  readonly factory: DemoFactory;
  /** The folder with the built elements. */
  readonly elements: string;
  /** Epoch ms. */
  readonly now?: () => number;
}

/** Bylaw on an origin of its own: the API for the pages of one other site, and the elements for everybody. */
export async function startBylaw({
  address,
  host,
  factory,
  elements,
  now = Date.now,
}: BylawOptions): Promise<Listening> {
  const store = await openSqliteStore({ file: ":memory:" });
  await seedTenant(store, {
    tenant: "hengxin",
    documents: readShippedPack("bean-products"),
    records: { customer: factory.customers, order: factory.orders, visit: factory.visits },
    person: "E-001",
    reason: "制度首次施行",
    now: now(),
    newId: randomUUID,
  });
  const api = createApp({
    store,
    now,
    // Who asks is told by the site's signature. The private key never leaves the site.
    auth: createTokenAuth({
      tenants: { hengxin: { keys: { keys: [host.publicKey] }, origins: [host.origin] } },
      now,
    }),
    cors: { origins: [host.origin] },
    directory: { people: () => Promise.resolve(factory.people) },
  });
  const app = new Hono().route("/", api);
  addElements(app, elements);
  const server = await listen((request) => app.fetch(request), address);
  return { address, close: () => server.close().then(() => store.close()) };
}
