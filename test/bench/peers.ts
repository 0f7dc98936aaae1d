import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { JsonLogicEngineModule, JsonLogicModule } from "./workload/json-logic.ts";
import type { ZenModule } from "./workload/zen-table.ts";

const folder = join(import.meta.dirname, "peers");

/** What we are compared with, as far as it is there. They stand outside the workspace: nobody needs them to use or to test Bylaw. */
export interface Peers {
  readonly zen?: ZenModule;
  readonly jsonLogicEngine?: JsonLogicEngineModule;
  readonly jsonLogic?: JsonLogicModule;
  readonly duckdb?: typeof DuckDb;
  readonly momentBusinessTime?: MomentBusinessTime;
  readonly luxonBusinessDays?: LuxonBusinessDays;
  /** Those that could not be loaded. */
  readonly missing: readonly string[];
}

/** The little of DuckDB's package that the bench calls. */
declare const DuckDb: {
  readonly DuckDBInstance: {
    create(
      path: string,
      options: Readonly<Record<string, string>>,
    ): Promise<{ connect(): Promise<DuckConnection>; closeSync(): void }>;
  };
};

/** The little of moment-business-time that the bench calls. */
export interface MomentBusinessTime {
  updateLocale(locale: string, settings: object): unknown;
  utc(moment: number): { addWorkingTime(amount: number, unit: "hours" | "days"): { valueOf(): number } };
}

/** The little of luxon-business-days that the bench calls. */
export interface LuxonBusinessDays {
  readonly DateTime: {
    fromMillis(moment: number, options: { readonly zone: string }): LuxonMoment;
  };
}

export interface LuxonMoment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  setupBusiness(settings: {
    readonly businessDays: readonly number[];
    readonly holidayMatchers: readonly ((day: LuxonMoment) => boolean)[];
  }): void;
  plusBusiness(amount: { readonly days: number }): { toMillis(): number };
}

export interface DuckConnection {
  run(sql: string): Promise<{ getRows(): Promise<readonly (readonly unknown[])[]> }>;
  createAppender(table: string): Promise<{
    appendDouble(value: number): void;
    appendVarchar(value: string): void;
    appendBoolean(value: boolean): void;
    endRow(): void;
    closeSync(): void;
  }>;
  closeSync(): void;
}

/** Installs what the peers' lockfile says, when it is not what was installed last. Says whether that worked. */
export function installPeers(): boolean {
  const stamp = join(folder, "node_modules", ".bylaw-lock");
  const lock = createHash("sha256")
    .update(readFileSync(join(folder, "pnpm-lock.yaml")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return true;
  console.error("Installing what Bylaw is compared with …");
  const npx = process.platform === "win32" ? "npx.cmd" : "npx";
  const args = ["-y", "pnpm@10.34.8", "install", "--ignore-workspace", "--frozen-lockfile", "--reporter=silent"];
  const { status } = spawnSync(npx, args, {
    cwd: folder,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status === 0) writeFileSync(stamp, lock);
  return status === 0;
}

/** Loads what is installed. */
export function loadPeers(): Peers {
  const load = createRequire(join(folder, "package.json"));
  const missing: string[] = [];
  const get = (name: string): unknown => {
    try {
      return load(name);
    } catch {
      missing.push(name);
      return undefined;
    }
  };
  const found = {
    zen: get("@gorules/zen-engine"),
    jsonLogicEngine: get("json-logic-engine"),
    jsonLogic: get("json-logic-js"),
    duckdb: get("@duckdb/node-api"),
    momentBusinessTime: get("moment-business-time"),
    luxonBusinessDays: get("luxon-business-days"),
  };
  const there = Object.fromEntries(Object.entries(found).filter(([, module]) => module !== undefined));
  return { ...(there as Omit<Peers, "missing">), missing };
}

/** Nobody to compare with but what the workspace has anyway. */
export const noPeers: Peers = { missing: [] };

/** What is compared with, in which version, after the peers' lockfile. */
export function peerVersions(): Readonly<Record<string, string>> {
  const { optionalDependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly optionalDependencies: Readonly<Record<string, string>>;
  };
  return optionalDependencies;
}
