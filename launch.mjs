// Starts a TypeScript file of this repository on a Node that can run it, whatever Node called us.
// Built-ins only and plain JavaScript: this file itself must run on Node 20 before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const PNPM = "10.34.8";
const OLDEST = [22, 18];

installWhenLockfileChanged();
const node = chooseNode();
run(node, process.argv.slice(2));

/** Installs the workspace when the lockfile is not the one that was installed last. */
function installWhenLockfileChanged() {
  const stamp = join(root, "node_modules", ".bylaw-lock");
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "pnpm-lock.yaml")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  process.stderr.write("Installing dependencies …\n");
  const npx = process.platform === "win32" ? "npx.cmd" : "npx";
  const args = ["-y", `pnpm@${PNPM}`, "install", "--frozen-lockfile", "--reporter=append-only"];
  const result = spawnSync(npx, args, {
    cwd: root,
    // The caller may parse our standard output, so the installer talks on standard error.
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
    env: { ...process.env, CI: process.env.CI ?? "true" },
  });
  if (result.status !== 0) {
    fail(
      `pnpm ${PNPM} could not install the dependencies (exit ${result.status ?? result.signal}).`,
      "Check that the npm registry is reachable, then run the command again.",
    );
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}

/** The running Node if it is new enough, else the one that came with the dependencies. */
function chooseNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  try {
    const manifest = createRequire(join(root, "package.json")).resolve(`${name}/package.json`);
    const binary = join(dirname(manifest), "bin", process.platform === "win32" ? "node.exe" : "node");
    if (existsSync(binary)) return binary;
  } catch {
    // Not packaged for this platform: the message below says what to do.
  }
  return fail(
    `Bylaw needs Node ${OLDEST.join(".")} or newer; this is ${process.versions.node}, and no packaged runtime fits ${process.platform}-${process.arch}.`,
    "Install Node 24 from nodejs.org and run the command again.",
  );
}

function isNewEnough(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** Runs `file.ts args…`, or with `--bin` a command of the workspace, and ends as it ends. */
function run(node, args) {
  const path = [dirname(node), join(root, "node_modules", ".bin"), process.env.PATH ?? ""];
  const env = { ...process.env, PATH: path.join(delimiter) };
  const child =
    args[0] === "--bin"
      ? spawn(args[1], args.slice(2), { cwd: root, stdio: "inherit", env, shell: process.platform === "win32" })
      : spawn(node, ["--conditions=source", join(root, args[0]), ...args.slice(1)], {
          // A path typed by the user is relative to where the user typed it.
          cwd: process.env.INIT_CWD ?? process.cwd(),
          stdio: "inherit",
          env,
        });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) =>
    fail(`Could not start ${args.join(" ")}: ${error.message}`, "See “When set-up fails” in CONTRIBUTING.md."),
  );
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function fail(what, mend) {
  process.stderr.write(`\n${what}\n${mend}\n`);
  return process.exit(1);
}
