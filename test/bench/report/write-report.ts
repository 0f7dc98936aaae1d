import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Report } from "../contest.ts";
import { peerVersions } from "../peers.ts";

const file = join(import.meta.dirname, "../../../docs/performance.md");

/** Puts what a contest found between its two marks in docs/performance.md. */
export function writeReport(id: string, report: Report, missing: readonly string[]): void {
  const text = readFileSync(file, "utf8");
  const [begin, end] = [`<!-- measured: ${id} -->`, `<!-- end: ${id} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new TypeError(`docs/performance.md has no place for ${id}`);
  const block = ["", ...tables(report), machine(missing), ""].join("\n");
  writeFileSync(file, `${text.slice(0, from + begin.length)}\n${block}\n${text.slice(to)}`);
}

function tables({ columns, rows, goals, notes }: Report): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const head = (cells: readonly string[]): readonly string[] => [
    line(cells),
    line(cells.map((_, at) => (at === 0 ? "---" : "--:"))),
  ];
  return [
    ...head(["", ...columns]),
    ...rows.map(({ name, cells }) => line([name, ...cells])),
    "",
    ...(goals.length === 0
      ? []
      : [
          ...head(["goal", "wanted", "found"]),
          ...goals.map(({ what, wanted, found, met }) => line([what, wanted, met ? found : `**${found}**`])),
          "",
        ]),
    ...notes.flatMap((note) => [`- ${note}`]),
    ...(notes.length === 0 ? [] : [""]),
  ];
}

/** Where and with what it was measured. */
function machine(missing: readonly string[]): string {
  const load = createRequire(import.meta.url);
  const engine = (load("json-rules-engine/package.json") as { readonly version: string }).version;
  const versions = Object.entries(peerVersions())
    .filter(([name]) => !missing.includes(name))
    .map(([name, version]) => `${name} ${version}`);
  const [cpu] = cpus();
  const left = missing.length === 0 ? "" : ` Not there, so not compared: ${missing.join(", ")}.`;
  const day = new Date().toISOString().slice(0, 10);
  return `_${day}; ${cpus().length} × ${cpu?.model.trim() ?? "unknown processor"}, ${process.platform} ${process.arch}, Node ${process.version}; json-rules-engine ${engine}, ${versions.join(", ")}.${left}_`;
}
