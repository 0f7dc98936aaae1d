import { parseArgs } from "node:util";
import { differences, fullSize, quickSize } from "./contest.ts";
import { contests } from "./contests/index.ts";
import { loadPeers } from "./peers.ts";

// One contest in this process, its report to the process that started it. See run.ts.

const { values, positionals } = parseArgs({
  options: { quick: { type: "boolean", default: false }, rounds: { type: "string" } },
  allowPositionals: true,
});
const size = values.quick ? quickSize : fullSize;
const contest = contests.find((each) => each.id === positionals[0]);
if (contest === undefined) throw new TypeError(`there is no contest ${positionals[0]}`);

const prepared = await contest.prepare({ ...size, rounds: Number(values.rounds ?? size.rounds) }, loadPeers());
const wrong = differences(prepared.answers);
for (const each of wrong) console.error(`the answers differ: ${each}`);
if (wrong.length === 0) process.send?.(await prepared.measure());
await prepared.close?.();
process.disconnect?.();
process.exitCode = wrong.length === 0 ? 0 : 1;
