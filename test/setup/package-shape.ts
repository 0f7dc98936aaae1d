import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// What a user would install: each public package is packed and looked at with publint and arethetypeswrong.
const packages = fileURLToPath(new URL("../../packages/", import.meta.url));
const tarballs = mkdtempSync(join(tmpdir(), "bylaw-pack-"));
let failed = false;
for (const name of readdirSync(packages)) {
  const folder = join(packages, name);
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { private?: boolean };
  if (manifest.private === true) continue;
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", tarballs], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
}
for (const file of readdirSync(tarballs)) {
  const tarball = join(tarballs, file);
  for (const [command, ...args] of [
    ["publint", "run", tarball, "--strict"],
    ["attw", tarball, "--profile", "esm-only", "--quiet"],
  ]) {
    try {
      execFileSync(command ?? "", args, { stdio: "pipe" });
    } catch (error) {
      failed = true;
      const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer };
      console.error(`${file}: ${command}\n${String(stdout ?? "")}${String(stderr ?? "")}`);
    }
  }
}
rmSync(tarballs, { recursive: true });
process.exitCode = failed ? 1 : 0;
