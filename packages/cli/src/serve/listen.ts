import { createServer } from "node:net";
import { serve, type ServerType } from "@hono/node-server";

type Fetch = (request: Request) => Response | Promise<Response>;

/** A server that is listening. */
export interface Listening {
  readonly port: number;
  /** Stops taking requests and resolves when those under way are answered. */
  close(): Promise<void>;
}

/** Listens on a port, or on the next free one of the twenty after it; on any free one for 0. */
export async function listen(fetch: Fetch, host: string, port: number): Promise<Listening> {
  const free = await nextFree(host, port);
  const [server, actual] = await new Promise<readonly [ServerType, number]>((resolve) => {
    const started = serve({ fetch, hostname: host, port: free }, (info) => resolve([started, info.port]));
  });
  return {
    port: actual,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function nextFree(host: string, port: number): Promise<number> {
  for (let candidate = port; candidate < port + 20; candidate += 1) {
    if (await isFree(host, candidate)) return candidate;
  }
  return port;
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
