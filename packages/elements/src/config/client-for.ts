import { createClient, type Client } from "@bylaw/client";

import { shared } from "./bylaw.ts";

/** The token that a client has got last. */
const tokens = new WeakMap<Client, { last?: string }>();

/** The client that the elements of the page share, with the page's token. @param baseUrl empty for the page's setting */
export function clientFor(baseUrl: string): Client {
  const { current, clients } = shared;
  const base = baseUrl === "" ? (current.baseUrl ?? "") : baseUrl;
  const known = clients.get(base);
  if (known !== undefined) return known;
  const { getToken, fetch } = current;
  const held: { last?: string } = {};
  const client = createClient({
    baseUrl: base,
    ...(getToken === undefined ? {} : { getToken: async (request) => (held.last = await getToken(request)) }),
    ...(fetch === undefined ? {} : { fetch: (request: Request) => fetch(request) }),
  });
  tokens.set(client, held);
  clients.set(base, client);
  return client;
}

/** The token that the client was given last; none yet, or a client of another copy of the bundle. */
export function lastToken(client: Client): string | undefined {
  return tokens.get(client)?.last;
}
