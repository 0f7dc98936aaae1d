import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * The path of a Chromium to test in. On a Debian machine without one it is installed, with a Chinese font, through apt;
 * elsewhere the person is told what to do.
 */
export function ensureBrowser(): string {
  const found = PATHS.find((path) => existsSync(path));
  if (found !== undefined && hasChineseFont()) return found;
  if (!existsSync("/usr/bin/apt-get")) {
    if (found !== undefined) return found;
    throw new TypeError("no Chromium found: install it, or set BYLAW_CHROMIUM to its path");
  }
  console.log("Installing Chromium and a Chinese font for the browser tests …");
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"]]) {
    const [command = "", ...rest] = [...sudo, "apt-get", ...args];
    spawnSync(command, rest, { stdio: ["ignore", 2, 2], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  }
  const installed = PATHS.find((path) => existsSync(path));
  if (installed === undefined)
    throw new TypeError("Chromium could not be installed: apt-get install chromium fonts-noto-cjk");
  return installed;
}

/** Without one every Chinese character is the same empty box, and a picture of the page shows nothing. */
function hasChineseFont(): boolean {
  const listed = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  return listed.error !== undefined || listed.stdout.trim() !== "";
}
