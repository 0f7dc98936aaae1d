import type { Locale } from "@bylaw/core";
import { usageLine, type Command } from "./command.ts";

const exits = {
  "zh-CN": "退出码：0 正常 · 1 发现问题 · 2 命令写错 · 3 输入无法读取或不合要求 · 4 缺少事实，尚不能判定",
  en: "Exit codes: 0 all well · 1 problems found · 2 typed wrongly · 3 unreadable or refused input · 4 facts are missing",
} as const;

/** Every command with what it does. */
export function help(commands: readonly Command[], locale: Locale): string {
  const width = Math.max(...commands.map((each) => each.name.length));
  const lines = commands.flatMap((each) => [
    `  ${each.name.padEnd(width)}  ${each.summary[locale]}`,
    `  ${" ".repeat(width)}  ${usageLine(each)}`,
  ]);
  return ["bylaw <command>", "", ...lines, "", exits[locale]].join("\n");
}

/** One command. */
export function commandHelp(command: Command, locale: Locale): string {
  return [usageLine(command), "", command.summary[locale], "", exits[locale]].join("\n");
}
