import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A bad line between a page and its server. Pages and scripts come through; what they ask may not. */
export interface BadLine {
  readonly address: string;
  /** How bad it is, 0 (not at all) to 1. */
  badness: number;
  /** What went wrong so far, by its kind. */
  readonly harm: Map<string, number>;
  close(): Promise<void>;
}

/** @param chance 0 inclusive to 1 exclusive, e.g. seeded, so that a storm can be had again */
export async function openBadLine(target: string, chance: () => number): Promise<BadLine> {
  const port = Number(new URL(target).port);
  const harm = new Map<string, number>();
  const server: Server = createServer((asked, answer) => {
    const isApi = (asked.url ?? "").startsWith("/v1/");
    const kind = isApi && chance() < line.badness ? kinds[Math.floor(chance() * kinds.length)] : undefined;
    if (kind !== undefined) harm.set(kind, (harm.get(kind) ?? 0) + 1);
    if (kind === "cut before") asked.socket.destroy();
    else if (kind === "busy") answer.writeHead(503, { "content-type": "text/plain" }).end("busy");
    else if (kind === "hotel") answer.writeHead(200, { "content-type": "text/html" }).end("<h1>Welcome</h1>");
    else pass(asked, answer, port, kind, chance);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const line: BadLine = {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    badness: 0,
    harm,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return line;
}

const kinds = ["cut before", "cut within", "answer lost", "busy", "hotel"] as const;

function pass(
  asked: IncomingMessage,
  answer: ServerResponse,
  port: number,
  kind: (typeof kinds)[number] | undefined,
  chance: () => number,
): void {
  const { method = "GET", url = "/", headers } = asked;
  const onward = request({ port, method, path: url, headers }, (got) => {
    if (kind === "answer lost") {
      // The server has done it; the page never hears of it.
      got.resume().on("end", () => asked.socket.destroy());
      return;
    }
    answer.writeHead(got.statusCode ?? 502, got.headers);
    got.pipe(answer);
  });
  onward.on("error", () => answer.destroy());
  let left = kind === "cut within" ? Math.floor(chance() * Number(headers["content-length"] ?? 0)) : Infinity;
  asked.on("data", (bytes: Buffer) => {
    if (left === Infinity) return void onward.write(bytes);
    onward.write(bytes.subarray(0, left));
    left -= bytes.length;
    if (left > 0) return;
    // What has arrived so far stays arrived.
    setTimeout(() => onward.destroy(), 20);
    asked.socket.destroy();
  });
  asked.on("end", () => (left === Infinity ? onward.end() : onward.destroy()));
  asked.on("error", () => onward.destroy());
}
