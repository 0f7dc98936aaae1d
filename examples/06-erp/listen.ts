import { serve } from "@hono/node-server";
import type { Hono } from "hono";

/** A server that is listening. */
export interface Listening {
  readonly address: string;
  close(): Promise<void>;
}

/** Listens on this machine's own address. @param port any free one when 0 */
export function listen(app: Hono, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port }, (info) =>
      resolve({
        address: `http://127.0.0.1:${info.port}`,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    );
    server.once("error", reject);
  });
}
