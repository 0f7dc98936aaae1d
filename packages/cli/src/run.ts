import { BylawError, renderIssue } from "@bylaw/core";
import { localeOf, parseCall, type Call } from "./command.ts";
import { commands } from "./commands/index.ts";
import { exitCode, type ExitCode } from "./exit-code.ts";
import { frameIssues } from "./frame-issues.ts";
import { commandHelp, help } from "./help.ts";
import type { Io } from "./io.ts";
import { UsageError } from "./usage-error.ts";

/** Runs one call of the command line and tells how it ended. Nothing is thrown for what a person typed. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const locale = localeAsked(argv, io);
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`${error.text[locale]}\n`);
    return exitCode.usage;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...args] = argv;
  const command = commands.find((each) => each.name === name);
  if (command !== undefined) {
    const call = parseCall(command, args, io);
    if (call.options["help"] !== true) return await runCall(command.run, call);
    io.out(`${commandHelp(command, call.locale)}\n`);
    return exitCode.ok;
  }
  const text = help(commands, localeAsked(argv, io));
  if (name === "help" || name === "--help" || name === "-h") {
    io.out(`${text}\n`);
    return exitCode.ok;
  }
  io.err(`${name === undefined ? "" : `bylaw ${name}?\n\n`}${text}\n`);
  return exitCode.usage;
}

/** Input that is refused is framed for people and data for programs. */
async function runCall(command: (call: Call) => Promise<ExitCode>, call: Call): Promise<ExitCode> {
  try {
    return await command(call);
  } catch (error) {
    if (!(error instanceof BylawError)) throw error;
    const { io, locale, options, sources } = call;
    const issues = error.issues.map((each) => ({ ...each, ...renderIssue(each, locale) }));
    if (options["json"] === true) io.out(`${JSON.stringify({ issues }, null, 2)}\n`);
    else io.err(`${frameIssues(error.issues, sources, locale)}\n`);
    return exitCode.input;
  }
}

/** The language of a call that may not be well typed. */
function localeAsked(argv: readonly string[], io: Io): "zh-CN" | "en" {
  const asked = argv
    .find((each, at) => each.startsWith("--locale=") || argv[at - 1] === "--locale")
    ?.replace("--locale=", "");
  return localeOf(asked === "zh-CN" || asked === "en" ? asked : undefined, io);
}
