import { createClient, type Client } from "@bylaw/client";

import { shared } from "./bylaw.ts";

/** The client that the elements of the page share, with the page's token. @param baseUrl empty for the page's setting */
export function clientFor(baseUrl: string): Client {
  const { current, clients } = shared;
  const base = baseUrl === "" ? (current.baseUrl ?? "") : baseUrl;
  const known = clients.get(base);
  if (known !== undefined) return known;
  const { getToken, fetch } = current;
  const client = createClient({
    baseUrl: base,
    ...(getToken === undefined ? {} : { getToken }),
    ...(fetch === undefined ? {} : { fetch: (request: Request) => fetch(request) }),
  });
  clients.set(base, client);
  return client;
}
