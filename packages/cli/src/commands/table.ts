import { readFileSync, writeFileSync } from "node:fs";
import { extname } from "node:path";
import {
  BylawError,
  findDecision,
  importTable,
  issue,
  renderIssue,
  tableToGrid,
  tableWords,
  type Decision,
  type ImportedTable,
  type Locale,
  type Pack,
  type SheetIssue,
} from "@bylaw/core";
import { readTableFile, tableFile, tableFormats, type TableFormat } from "@bylaw/server";
import type { Call, Command } from "../command.ts";
import { exitCode, type ExitCode } from "../exit-code.ts";
import { loadPack } from "../load-pack.ts";
import { usageOf } from "../usage-error.ts";

const usage =
  "<export|import> <pack> <decision> --file <file> [--format csv|xlsx] [--write] [--draft FILE] [--locale zh-CN|en] [--json]";

const words = {
  "zh-CN": {
    rows: { added: "新增", changed: "修改", removed: "删除", moved: "移动" },
    same: "与现有决策表一致",
    written: (path: string) => `已写入 ${path}`,
  },
  en: {
    rows: { added: "added", changed: "changed", removed: "removed", moved: "moved" },
    same: "the same as the table that is there",
    written: (path: string) => `written to ${path}`,
  },
} as const;

export const table: Command = {
  name: "table",
  usage,
  summary: {
    "zh-CN": "把决策表导出为 CSV 或 Excel 文件，改好后再读回来核对",
    en: "export a decision table to a CSV or Excel file, and read a changed one back",
  },
  positionals: 3,
  options: {
    file: { type: "string" },
    format: { type: "string" },
    write: { type: "boolean" },
    draft: { type: "string" },
  },
  run: async (call) => {
    const [action, name = "", id = ""] = call.positionals;
    const { file } = call.options;
    if ((action !== "export" && action !== "import") || typeof file !== "string") throw usageOf(`bylaw table ${usage}`);
    const format = formatOf(call.options["format"], file);
    const pack = loadPack(name, call.sources);
    const decision = findDecision(pack, id);
    return action === "export"
      ? exportTable(call, pack, decision, file, format)
      : readBack(call, pack, decision, file, format);
  },
};

/** What was asked for, else what the file is called. */
function formatOf(asked: unknown, file: string): TableFormat {
  const wanted = asked ?? extname(file).slice(1).toLowerCase();
  const found = tableFormats.find((each) => each === wanted);
  if (found === undefined) throw usageOf("--format csv|xlsx");
  return found;
}

async function exportTable(
  { io, locale }: Call,
  pack: Pack,
  decision: Decision,
  file: string,
  format: TableFormat,
): Promise<ExitCode> {
  const grid = tableToGrid(decision, locale, tableWords(pack));
  if (grid === undefined) throw new BylawError([issue("sheet/no-table", { decision: decision.id })]);
  const { bytes } = await tableFile(grid, format);
  writeFileSync(file, bytes);
  io.out(`${words[locale].written(file)}\n`);
  return exitCode.ok;
}

async function readBack(
  { io, locale, options, sources }: Call,
  pack: Pack,
  decision: Decision,
  file: string,
  format: TableFormat,
): Promise<ExitCode> {
  const imported = importTable(pack, decision, await readTableFile(readBytes(file), format));
  if (options["json"] === true) io.out(`${JSON.stringify(imported, null, 2)}\n`);
  else io.out(`${report(imported, locale).join("\n")}\n`);
  if (!imported.ok) return exitCode.found;
  const path = sources.get(`decision/${decision.id}`)?.path;
  if (options["write"] === true && path !== undefined) {
    writeFileSync(path, `${JSON.stringify(imported.decision, null, 2)}\n`);
    io.out(`${words[locale].written(path)}\n`);
  }
  return typeof options["draft"] === "string" ? writeDraft(imported, options["draft"], io, locale) : exitCode.ok;
}

/** The change as operations for a draft; none when there is something that operations cannot say. */
function writeDraft({ draft }: ImportedTable, file: string, io: Call["io"], locale: Locale): ExitCode {
  const { operations = [], issues = [] } = draft ?? {};
  if (issues.length > 0) {
    io.out(`${issues.map((each) => issueText(each, locale)).join("\n")}\n`);
    return exitCode.found;
  }
  writeFileSync(file, `${JSON.stringify(operations, null, 2)}\n`);
  io.out(`${words[locale].written(file)}\n`);
  return exitCode.ok;
}

/** @issues `input/unreadable` */
function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = (error as { code?: string }).code ?? String(error);
    throw new BylawError([issue("input/unreadable", { path: file, reason })]);
  }
}

function report({ rows, issues }: ImportedTable, locale: Locale): readonly string[] {
  const say = words[locale];
  const changes = (["added", "changed", "removed", "moved"] as const).flatMap((kind) =>
    rows[kind].length === 0 ? [] : [`${say.rows[kind]}: ${rows[kind].join(", ")}`],
  );
  const found = issues.map((each) => issueText(each, locale));
  return changes.length + found.length === 0 ? [say.same] : [...changes, ...found];
}

function issueText({ cell, issue: each }: SheetIssue, locale: Locale): string {
  const { message, help } = renderIssue(each, locale);
  const place = cell === undefined || message.includes(cell) ? "" : `${cell}: `;
  return `${each.severity === "error" ? "✗" : "!"} ${place}${message}\n  ${help}`;
}
