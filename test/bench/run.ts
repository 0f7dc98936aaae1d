import { fork, spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import type { Report } from "./contest.ts";
import { contests } from "./contests/index.ts";
import { installPeers, loadPeers } from "./peers.ts";
import { writeReport } from "./report/write-report.ts";
import { printReport } from "./report/print-report.ts";

// `npm run bench [-- --only single,batch] [--rounds 5] [--quick] [--no-write]`: the contests, each in a process of its own, one after
// the other. What they found goes to docs/performance.md.

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    rounds: { type: "string" },
    quick: { type: "boolean", default: false },
    "no-write": { type: "boolean", default: false },
  },
});
const wanted = values.only?.split(/[|,]/u) ?? contests.map(({ id }) => id);
const unknownNames = wanted.filter((id) => !contests.some((each) => each.id === id));
if (unknownNames.length > 0) {
  console.error(`there is no contest ${unknownNames.join(", ")}; there are ${contests.map(({ id }) => id).join(", ")}`);
  process.exit(2);
}

if (!installPeers())
  console.error("pnpm could not install all that Bylaw is compared with; what is missing is left out");
const { missing } = loadPeers();
if (missing.length > 0) console.error(`not compared with: ${missing.join(", ")}`);

let failed = false;
for (const { id, title } of contests.filter((each) => wanted.includes(each.id))) {
  console.log(`\n${title} (${id})`);
  const report = await runApart(id);
  if (report === undefined) failed = true;
  else {
    printReport(report);
    if (!values.quick && !values["no-write"]) writeReport(id, report, missing);
  }
}
if (!values.quick && !values["no-write"])
  spawnSync("oxfmt", ["docs/performance.md"], { shell: process.platform === "win32" });
process.exitCode = failed ? 1 : 0;

/** Runs a contest in a process that nothing else has warmed up; nothing when it failed, and it has said why. */
function runApart(id: string): Promise<Report | undefined> {
  const rounds = values.rounds === undefined ? [] : [`--rounds=${values.rounds}`];
  const child = fork(new URL("run-one.ts", import.meta.url), [id, ...rounds, ...(values.quick ? ["--quick"] : [])], {
    execArgv: ["--conditions=source", "--expose-gc", "--max-old-space-size=6144"],
  });
  return new Promise((resolve) => {
    let report: Report | undefined;
    child.on("message", (message) => {
      report = message as Report;
    });
    child.on("exit", (code) => resolve(code === 0 ? report : undefined));
  });
}
