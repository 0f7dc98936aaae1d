import { BylawError } from "@bylaw/core";
import { localeOf, parseCall, type Command } from "./command.ts";
import { commands } from "./commands/index.ts";
import { exitCode, type ExitCode } from "./exit-code.ts";
import { frameIssue } from "./frame.ts";
import type { Io } from "./io.ts";
import { UsageError } from "./usage-error.ts";

const exits = {
  "zh-CN": "退出码：0 正常 · 1 发现问题 · 2 命令写错 · 3 输入无法读取或不合要求 · 4 缺少事实，尚不能判定",
  en: "Exit codes: 0 all well · 1 problems found · 2 typed wrongly · 3 unreadable or refused input · 4 facts are missing",
} as const;

/** Runs one call of the command line and tells how it ended. Nothing is thrown for what a person typed. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...args] = argv;
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    const asked = name === undefined || name === "help" || name === "--help" || name === "-h";
    (asked ? io.out : io.err)(`${asked ? "" : `bylaw ${name}?\n\n`}${help(io)}\n`);
    return asked && name !== undefined ? exitCode.ok : exitCode.usage;
  }
  try {
    const call = parseCall(command, args, io);
    if (call.options["help"] === true) {
      io.out(`${commandHelp(command, io)}\n`);
      return exitCode.ok;
    }
    return await command.run(call);
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`${error.message}\n`);
      return exitCode.usage;
    }
    if (!(error instanceof BylawError)) throw error;
    return refuse(error, args, io);
  }
}

/** Input that was refused: framed for people, as data for programs. */
function refuse(error: BylawError, args: readonly string[], io: Io): ExitCode {
  const asked = args[args.indexOf("--locale") + 1];
  const locale = localeOf(args.includes("--locale") && (asked === "zh-CN" || asked === "en") ? asked : undefined, io);
  if (args.includes("--json")) io.out(`${JSON.stringify({ issues: error.issues }, null, 2)}\n`);
  else io.err(`${error.issues.map((each) => frameIssue(each, undefined, locale)).join("\n\n")}\n`);
  return exitCode.input;
}

function help(io: Io): string {
  const locale = localeOf(undefined, io);
  const width = Math.max(...commands.map((each) => each.name.length));
  return [
    "bylaw <command>",
    "",
    ...commands.map((each) => `  ${each.name.padEnd(width)}  ${each.summary[locale]}\n  ${" ".repeat(width)}  bylaw ${each.name} ${each.usage}`),
    "",
    exits[locale],
  ].join("\n");
}

function commandHelp(command: Command, io: Io): string {
  const locale = localeOf(undefined, io);
  return [`bylaw ${command.name} ${command.usage}`, "", command.summary[locale], "", exits[locale]].join("\n");
}
