import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Locale, Text } from "@bylaw/core";
import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import type { Sources } from "./sources.ts";
import { UsageError, usageOf } from "./usage-error.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The values of the options of a call: text, several texts, or whether a flag was set. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** One call of a command, taken apart. */
export interface Call {
  readonly positionals: readonly string[];
  readonly options: OptionValues;
  readonly locale: Locale;
  readonly io: Io;
  /** What the command reads, so that issues can be shown where they stand. */
  readonly sources: Sources;
}

/** One command of the command line: declared once, listed in `commands/index.ts`. */
export interface Command {
  readonly name: string;
  /** What stands after the name, e.g. `<pack> <decision> --facts <file|->`. */
  readonly usage: string;
  readonly summary: Text;
  /** How many positionals it wants. */
  readonly positionals: number;
  /** How many more it takes; none when left out. */
  readonly optional?: number;
  readonly options: Options;
  readonly run: (call: Call) => Promise<ExitCode>;
}

const everywhere: Options = {
  locale: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
};

/** Takes a call apart. @throws UsageError when it does not fit the command's declaration */
export function parseCall(command: Command, args: readonly string[], io: Io): Call {
  const { values, positionals } = parseOrRefuse(command, args);
  const usage = usageLine(command);
  const { length } = positionals;
  const fits = length >= command.positionals && length <= command.positionals + (command.optional ?? 0);
  if (values["help"] !== true && !fits) throw usageOf(usage);
  return {
    positionals,
    options: values as OptionValues,
    locale: localeOf(values["locale"], io),
    io,
    sources: new Map(),
  };
}

/** How a command is typed. */
export function usageLine({ name, usage }: Pick<Command, "name" | "usage">): string {
  return `bylaw ${name} ${usage}`;
}

function parseOrRefuse(command: Command, args: readonly string[]): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({
      args: [...args],
      options: { ...everywhere, ...command.options },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const usage = usageLine(command);
    const reason = error instanceof Error ? error.message : String(error);
    const option = /'(-[^' ]*)/u.exec(reason)?.[1] ?? "";
    throw new UsageError({ en: `${reason}\n${usage}`, "zh-CN": `选项 ${option} 有误\n${usage}` });
  }
}

/** The language asked for, else that of the terminal, else English. */
export function localeOf(asked: unknown, io: Io): Locale {
  if (asked === "zh-CN" || asked === "en") return asked;
  if (asked !== undefined) throw usageOf("--locale zh-CN|en");
  const { env } = io;
  // An empty variable counts as not set.
  const terminal = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((each) => each !== undefined && each !== "");
  return terminal?.startsWith("zh") === true ? "zh-CN" : "en";
}
