// Lesson 1: the factory's own portal. `npm start` runs this: it builds the elements, seeds a company into a SQLite file
// and serves the portal, the API and its documentation from one process.
import { dayIn } from "@bylaw/core";
import { run } from "@bylaw/cli";
import { join } from "node:path";
import { build } from "vite";

const root = join(import.meta.dirname, "..", "..");
const elements = join(root, "packages", "elements");
const now = Date.now();

await build({ root: elements, configFile: join(elements, "vite.config.ts"), logLevel: "warn" });

// The demo company is drawn as of today, so each day has a file of its own.
const day = dayIn(now, "Asia/Shanghai");
// One of 100,000 customers, say, has a file of its own, too; it takes half a minute to fill.
const size = process.env["BYLAW_DEMO_CUSTOMERS"] ?? "";
process.exitCode = await run(
  [
    "serve",
    "--demo",
    "--db",
    join(root, ".bylaw", `demo-${day}${size === "" ? "" : `-${size}`}.sqlite`),
    "--site",
    join(import.meta.dirname, "public"),
    "--elements",
    join(elements, "dist", "bundle"),
    ...process.argv.slice(2),
  ],
  {
    out: (line) => void process.stdout.write(line),
    err: (line) => void process.stderr.write(line),
    stdin: () => Promise.resolve(""),
    now: () => Date.now(),
    env: process.env,
    interrupted: new Promise((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
    }),
  },
);
