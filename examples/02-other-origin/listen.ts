import { serve } from "@hono/node-server";

/** A server that is listening. */
export interface Listening {
  readonly address: string;
  close(): Promise<void>;
}

/** Listens at an address such as `http://localhost:8402`. An origin is agreed beforehand, so no other port will do. */
export function listen(fetch: (request: Request) => Response | Promise<Response>, address: string): Promise<Listening> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname, port: Number(port) }, () =>
      resolve({ address, close: () => new Promise((closed) => server.close(() => closed())) }),
    );
    server.once("error", reject);
  });
}
