import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@bylaw/cli";
import { builtElements } from "../elements/index.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A server with the portal. */
export interface ServedPortal {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Serves the demo company's portal as of a moment (epoch ms) on a free port. */
export async function servePortal(now: number): Promise<ServedPortal> {
  // From here on: seeding takes its time, and what a page fills in must not lie in the server's future.
  const began = Date.now();
  const folder = mkdtempSync(join(tmpdir(), "bylaw-e2e-"));
  const bundle = await builtElements();
  const pages = join(root, "examples", "01-portal", "public");
  const database = join(folder, "demo.sqlite");
  const interrupt = Promise.withResolvers<void>();
  const ready = Promise.withResolvers<string>();
  const ended = run(["serve", "--demo", "--port", "0", "--db", database, "--site", pages, "--elements", bundle], {
    out: (line) => {
      const found = /http:\/\/localhost:\d+/u.exec(line)?.[0];
      if (found !== undefined) ready.resolve(found);
    },
    err: () => {},
    stdin: () => Promise.resolve(""),
    now: () => now + (Date.now() - began),
    env: {},
    interrupted: interrupt.promise,
  });
  return {
    address: await ready.promise,
    stop: async () => {
      interrupt.resolve();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
