import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
export const serve: Command = { name: "serve", usage: "", summary: { "zh-CN": "", en: "" }, positionals: 0, options: {}, run: () => Promise.resolve(exitCode.ok) };
