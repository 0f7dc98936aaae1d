import { readFileSync } from "node:fs";
import { BylawError, daysOfEvents, issue, renderIssue, type Calendar, type Locale } from "@bylaw/core";
import { readICalendar } from "@bylaw/server";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { frameIssues } from "../frame-issues.ts";
import type { Io } from "../io.ts";
import { usageOf } from "../usage-error.ts";

export const calendarCommand: Command = {
  name: "calendar",
  usage: "<file.ics|-> --id ID [--over CALENDAR] [--title TEXT] [--locale zh-CN|en] [--json]",
  summary: {
    "zh-CN": "把 iCalendar 文件里的放假和调休变成日历文档",
    en: "make a calendar document of the days off in an iCalendar file",
  },
  positionals: 1,
  options: { id: { type: "string" }, over: { type: "string" }, title: { type: "string" } },
  run: async ({ positionals: [path = ""], options, locale, io }) => {
    const { id, over, title } = options;
    if (typeof id !== "string" || !/^(x_)?[a-z][A-Za-z0-9]*$/u.test(id)) throw usageOf("--id ID (camelCase)");
    const { days, issues } = daysOfEvents(readICalendar(await read(path, io)));
    const name = typeof title === "string" ? title : id;
    const calendar: Calendar = {
      kind: "calendar",
      id,
      title: { "zh-CN": name, en: name },
      ...(typeof over === "string" ? { over } : {}),
      ...(days.length === 0 ? {} : { days }),
    };
    if (options["json"] === true)
      io.out(`${JSON.stringify({ calendar, issues: rendered(issues, locale) }, null, 2)}\n`);
    else {
      // The document goes to a file, what was left out to the person.
      io.out(`${JSON.stringify(calendar, null, 2)}\n`);
      if (issues.length > 0) io.err(`${frameIssues(issues, new Map(), locale)}\n`);
    }
    return issues.length === 0 ? exitCode.ok : exitCode.found;
  },
};

function rendered(issues: ReturnType<typeof daysOfEvents>["issues"], locale: Locale): readonly object[] {
  return issues.map((each) => ({ ...each, ...renderIssue(each, locale) }));
}

async function read(path: string, io: Io): Promise<string> {
  if (path === "-") return io.stdin();
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new BylawError([issue("input/unreadable", { path, reason })]);
  }
}
