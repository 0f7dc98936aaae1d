import { join } from "node:path";
import { dayIn } from "@bylaw/core";
import { demoFactory } from "@bylaw/packs";
import { exportJWK, generateKeyPair } from "jose";
import { build } from "vite";
import { startBylaw } from "./bylaw-server.ts";
import { startHost, type HostUser } from "./host-server.ts";
import type { Listening } from "./listen.ts";

const ELEMENTS = join(import.meta.dirname, "..", "..", "packages", "elements");
const BUNDLE = join(ELEMENTS, "dist", "bundle");

export interface SiteOptions {
  readonly bylaw: string;
  readonly host: string;
  /** The site's files. */
  readonly pages: string;
  /** Trusted Types policies of what the site itself is made with. */
  readonly trustedTypes?: string;
  /** The folder with the built elements; they are built when it is left out. */
  readonly elements?: string;
  /** Epoch ms, on both sides. */
  readonly now?: () => number;
}

/** Starts Bylaw and a site that embeds it, each on its own origin, with a fresh pair of keys between them. */
export async function startSite(options: SiteOptions): Promise<Listening> {
  const { bylaw, host, pages, trustedTypes = "", elements = BUNDLE, now = Date.now } = options;
  if (elements === BUNDLE) {
    await build({ root: ELEMENTS, configFile: join(ELEMENTS, "vite.config.ts"), logLevel: "error" });
  }
  const { publicKey, privateKey } = await generateKeyPair("EdDSA");
  const factory = demoFactory({ seed: 1, anchor: dayIn(now(), "Asia/Shanghai") });
  const customers = factory.customers.filter(({ region }) => region === "江苏").slice(0, 12);
  const ids = new Set(customers.map(({ customerId }) => customerId));
  const few = {
    ...factory,
    customers,
    orders: factory.orders.filter(({ customerId }) => ids.has(customerId)),
    visits: factory.visits.filter(({ customerId }) => ids.has(customerId)),
  };
  const publicJwk = { ...(await exportJWK(publicKey)), kid: "2026-11" };
  const servers = [
    await startBylaw({ address: bylaw, host: { origin: host, publicKey: publicJwk }, factory: few, elements, now }),
    await startHost({
      address: host,
      bylaw,
      pages,
      trustedTypes,
      privateKey,
      users: factory.people.flatMap(({ id, name }): readonly HostUser[] => {
        const roles = rolesOf[id];
        return roles === undefined ? [] : [{ id, name: name["zh-CN"], roles }];
      }),
      customers: customers.map(({ customerId, name }) => ({ id: customerId, name })),
      now,
    }),
  ];
  return { address: host, close: async () => void (await Promise.all(servers.map((server) => server.close()))) };
}

/** What the site lets its people do: one writes the policy, one sells, one takes complaints. */
const rolesOf: Readonly<Record<string, readonly string[]>> = {
  "E-001": ["reader", "author"],
  "E-006": ["staff"],
  "E-012": ["staff"],
};
