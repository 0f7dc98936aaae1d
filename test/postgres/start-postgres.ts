import { spawn, spawnSync } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { findBinaries, RUN_AS } from "./find-binaries.ts";

export interface PostgresServer {
  /** Connects to a database of the server as its superuser. */
  readonly url: (database: string) => string;
  stop(): Promise<void>;
}

/**
 * Starts a server on a unix socket in a new temporary folder: no port can clash, and nothing is kept.
 * It ends with this process, however that ends. `undefined` when there is no PostgreSQL that runs here.
 */
export async function startPostgres(): Promise<PostgresServer | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "bylaw-pg-"));
  if (RUN_AS.uid !== undefined) chownSync(folder, RUN_AS.uid, RUN_AS.gid ?? RUN_AS.uid);
  const binaries = findBinaries(folder);
  if (binaries === undefined || !makeCluster(binaries, folder)) {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
  const guard = spawn("sh", ["-c", GUARD, "sh", join(binaries, "postgres"), folder], {
    ...RUN_AS,
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });
  const ended = new Promise<void>((resolve) => guard.once("exit", () => resolve()));
  // A test run that is over must not wait for its database.
  guard.unref();
  const url = (database: string): string => `postgresql://postgres@${encodeURIComponent(folder)}/${database}`;
  await untilReady(url("postgres"));
  return {
    url,
    async stop() {
      guard.ref();
      guard.stdio[3]?.destroy();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Reads from a pipe that only our process holds open: when we are gone, so is the server and its folder. */
const GUARD = `
  "$1" -D "$2/data" -k "$2" -c listen_addresses= -c fsync=off -c full_page_writes=off -c synchronous_commit=off \\
    -c max_connections=200 -c shared_buffers=64MB -c log_min_messages=panic -c logging_collector=off \\
    >/dev/null 2>&1 3<&- &
  read -r _ <&3
  kill -INT $!
  wait $!
  cd / && rm -rf "$2" 2>/dev/null`;

function makeCluster(binaries: string, folder: string): boolean {
  const options = [
    "-A",
    "trust",
    "-U",
    "postgres",
    "-E",
    "UTF8",
    "--locale=C",
    "--no-sync",
    "-D",
    join(folder, "data"),
  ];
  const { status, stderr } = spawnSync(join(binaries, "initdb"), options, { ...RUN_AS, cwd: folder, encoding: "utf8" });
  if (status !== 0) console.warn(`initdb of ${binaries} failed:\n${stderr}`);
  return status === 0;
}

async function untilReady(url: string): Promise<void> {
  const deadline = performance.now() + 30_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await delay(20);
    }
  }
}
