import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ensureBrowser } from "./setup/browser.ts";
import { ensureFirefox } from "./setup/firefox.ts";
import { countTests, type Counts } from "./setup/counts.ts";

// `npm test` and `npm run test:long`: every check in one run, one summed line at the end.
const root = fileURLToPath(new URL("..", import.meta.url));
const long = process.argv.includes("--long");

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Whether the step reports single tests; a step that does not counts as one. */
  readonly counts?: boolean;
}

const checks: readonly Step[] = [
  { name: "format", command: ["oxfmt", "--check", "."] },
  { name: "lint", command: ["oxlint", "--type-aware", "--deny-warnings", "."] },
  { name: "types", command: ["tsc", "-b"] },
  { name: "generated files", command: ["node", "--conditions=source", "schemas/generate/main.ts", "--check"] },
  { name: "dead code", command: ["knip", "--no-progress"] },
  { name: "package shape", command: ["node", "--conditions=source", "test/setup/package-shape.ts"] },
];
const tests: readonly Step[] = [
  {
    name: "tests",
    command: [
      "vitest",
      "run",
      "--reporter=default",
      "--reporter=json",
      "--outputFile.json=node_modules/.cache/tests.json",
    ],
    counts: true,
  },
];
const longTests: readonly Step[] = [
  {
    name: "long tests",
    command: [
      "vitest",
      "run",
      "--config",
      "vitest.long.config.ts",
      "--reporter=default",
      "--reporter=json",
      "--outputFile.json=node_modules/.cache/tests.json",
    ],
    counts: true,
  },
];

process.env["BYLAW_CHROMIUM"] ??= ensureBrowser();
if (!long) ensureFirefox();
const total: { passed: number; failed: number; skipped: number } = { passed: 0, failed: 0, skipped: 0 };
for (const step of long ? longTests : [...checks, ...tests]) {
  const counts = await run(step);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs one step, shows what it prints, and says how many tests it stands for. */
async function run(step: Step): Promise<Counts> {
  const began = performance.now();
  const [command = "", ...args] = step.command;
  const code = await new Promise<number>((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
    child.on("error", () => resolve(127));
    child.on("exit", (exit) => resolve(exit ?? 1));
  });
  const report = `${root}node_modules/.cache/tests.json`;
  const counts: Counts =
    step.counts === true && existsSync(report)
      ? countTests(report, code)
      : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  console.log(`${code === 0 ? "✓" : "✗"} ${step.name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return counts;
}
