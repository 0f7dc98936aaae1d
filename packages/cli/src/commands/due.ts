import {
  BylawError,
  formatMoment,
  issue,
  parseDateTime,
  tellDue,
  traceDue,
  type BoundCalendar,
  type TimeSpan,
} from "@bylaw/core";
import { budgetAsked, countFlags } from "../budget-asked.ts";
import type { Command, OptionValues } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { loadCalendar } from "../load-calendar.ts";
import { usageOf } from "../usage-error.ts";

const words = {
  "zh-CN": { due: (moment: string) => `到期：${moment}`, provisional: "（暂定）", because: "理由" },
  en: { due: (moment: string) => `Due: ${moment}`, provisional: " (provisional)", because: "Because" },
} as const;

const counting = countFlags.map((flag) => `--${flag}`).join(" | ");

export const dueCommand: Command = {
  name: "due",
  usage: `<amount> --calendar <id|file> --start MOMENT (${counting}) [--end dayEnd|close] [--roll none|next] [--cut-off HH:MM] [--pause FROM/TO]… [--locale zh-CN|en] [--json]`,
  summary: { "zh-CN": "按日历推算到期时刻，并说明理由", en: "count when a time limit ends on a calendar, and why" },
  positionals: 1,
  options: {
    calendar: { type: "string" },
    start: { type: "string" },
    end: { type: "string" },
    roll: { type: "string" },
    "cut-off": { type: "string" },
    pause: { type: "string", multiple: true },
    ...Object.fromEntries(countFlags.map((flag) => [flag, { type: "boolean" as const }])),
  },
  run: async ({ positionals: [typed = ""], options, locale, io, sources }) => {
    const { calendar: name, start: from } = options;
    if (typeof name !== "string") throw usageOf("--calendar <id|file>");
    if (typeof from !== "string") throw usageOf("--start MOMENT");
    const budget = budgetAsked(typed, options);
    const calendar = loadCalendar(name, sources);
    const start = moment(from, calendar);
    const answer = traceDue(start, budget, calendar, pausesAsked(options, calendar));
    if ("issue" in answer) throw new BylawError([answer.issue]);
    const { due, trace } = answer;
    if (options["json"] === true) {
      io.out(`${JSON.stringify({ due: trace.due, provisional: trace.provisional !== undefined, trace }, null, 2)}\n`);
      return exitCode.ok;
    }
    const say = words[locale];
    const head = `${say.due(formatMoment(due, locale, calendar.timeZone))}${trace.provisional === undefined ? "" : say.provisional}`;
    io.out(`${[head, say.because, ...tellDue(trace, locale).map((line) => `  ${line}`)].join("\n")}\n`);
    return exitCode.ok;
  },
};

function pausesAsked({ pause }: OptionValues, calendar: BoundCalendar): readonly TimeSpan[] {
  return [pause ?? []].flat().map((each) => {
    const [from = "", to = ""] = String(each).split("/");
    const span = { from: moment(from, calendar), to: moment(to, calendar) };
    if (span.to < span.from) throw usageOf("--pause FROM/TO");
    return span;
  });
}

/** Without an offset it is the wall clock of the calendar. */
function moment(text: string, { timeZone }: BoundCalendar): number {
  const found = parseDateTime(text, timeZone);
  if (found === undefined) throw new BylawError([issue("input/not-a-moment", { given: text })]);
  return found;
}
