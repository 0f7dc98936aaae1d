import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Locale, Text } from "@bylaw/core";
import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { UsageError } from "./usage-error.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The values of the options of a call: text, several texts, or whether a flag was set. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** One call of a command, taken apart. */
export interface Call {
  readonly positionals: readonly string[];
  readonly options: OptionValues;
  readonly locale: Locale;
  readonly io: Io;
}

/** One command of the command line: declared once, listed in `commands/index.ts`. */
export interface Command {
  readonly name: string;
  /** What stands after the name, e.g. `<pack> <decision> --facts <file|->`. */
  readonly usage: string;
  readonly summary: Text;
  /** How many positionals it wants. */
  readonly positionals: number;
  readonly options: Options;
  readonly run: (call: Call) => Promise<ExitCode>;
}

const everywhere: Options = { locale: { type: "string" }, json: { type: "boolean" }, help: { type: "boolean", short: "h" } };

/** Takes a call apart. @throws UsageError when it does not fit the command's declaration */
export function parseCall(command: Command, args: readonly string[], io: Io): Call {
  const { values, positionals } = parseOrRefuse(command, args);
  if (values["help"] !== true && positionals.length !== command.positionals) throw new UsageError(`bylaw ${command.name} ${command.usage}`);
  return { positionals, options: values as OptionValues, locale: localeOf(values["locale"], io), io };
}

function parseOrRefuse(command: Command, args: readonly string[]): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({ args: [...args], options: { ...everywhere, ...command.options }, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\nbylaw ${command.name} ${command.usage}`);
  }
}

/** The language asked for, else that of the terminal, else English. */
export function localeOf(asked: unknown, io: Io): Locale {
  if (asked === "zh-CN" || asked === "en") return asked;
  if (asked !== undefined) throw new UsageError("--locale zh-CN | en");
  const terminal = io.env["LC_ALL"] ?? io.env["LC_MESSAGES"] ?? io.env["LANG"] ?? "";
  return terminal.startsWith("zh") ? "zh-CN" : "en";
}
