import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PATHS = [
  "/usr/bin/firefox",
  "/usr/bin/firefox-esr",
  "/snap/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
];

/** How long apt may take for one step. */
const PATIENCE_MS = 120_000;

/** The path of a Firefox to test in: what `BYLAW_FIREFOX` says, else one that is installed; `undefined` without any. */
export function findFirefox(): string | undefined {
  return [process.env["BYLAW_FIREFOX"] ?? "", ...PATHS].find((path) => existsSync(path));
}

/**
 * Installs Firefox through apt on a Debian machine without one, where this may be done. The second browser is worth a
 * minute but not a failure: without it its tests are skipped, and the reason is printed.
 */
export function ensureFirefox(): void {
  if (findFirefox() !== undefined) return;
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    console.log("Installing Firefox for the quick pass in a second browser …");
    const install = ["install", "-y", "--no-install-recommends", "firefox-esr"];
    // The package lists of a clean machine are empty, elsewhere they will mostly do.
    if (!runApt(install) && runApt(["update"])) runApt(install);
  }
  if (findFirefox() === undefined) console.log(`The tests in Firefox are skipped: ${MISSING}`);
}

/** Why there is no Firefox, and what to do. */
export const MISSING = "no Firefox found: install it, or set BYLAW_FIREFOX to its path";

function runApt(args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync("apt-get", args, { stdio: ["ignore", 2, 2], env, timeout: PATIENCE_MS }).status === 0;
}
