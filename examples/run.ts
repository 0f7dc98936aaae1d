// `npm run example -- 02` starts the lesson whose folder begins with that number.
import { globSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const lessons = globSync("[0-9]*/start.ts", { cwd: import.meta.dirname }).toSorted();
const [wanted = ""] = process.argv.splice(2, 1);
const found = lessons.filter((path) => wanted !== "" && path.startsWith(wanted));
if (found.length === 1) await import(join(import.meta.dirname, found[0] ?? ""));
else {
  console.error(`npm run example -- <number>\n${lessons.map((path) => `  ${basename(dirname(path))}`).join("\n")}`);
  process.exitCode = 2;
}
