import { tellDue, type DueTrace } from "../calendar/index.ts";
import { wordOf } from "../json/index.ts";
import type { Line, TargetTrace, Trace } from "../trace/index.ts";
import { formatDate, parseDate } from "../value/index.ts";
import { conditionLines, parameterNote } from "./explain-condition.ts";
import { dayText, type Teller } from "./teller.ts";
import { words } from "./explain-words.ts";

/** A deadline: when it is due, how it stands, how it was counted. */
export function targetLine(clock: string, target: TargetTrace, trace: Trace, teller: Teller): Line {
  const say = words[teller.locale];
  const notes = [
    ...(target.status === undefined ? [] : [say.status[target.status]]),
    ...(target.stoppedAt === undefined ? [] : [say.stopped(momentText(target.stoppedAt, teller))]),
    ...(target.amount === undefined
      ? []
      : [say.since(amountText(target.amount, teller), parameterNote(target.amount, teller.locale))]),
  ];
  return {
    segments: [{ kind: "text", text: targetText(clock, target, teller) }],
    clauses: target.clauses,
    ...(target.applies === "unknown" ? { result: "unknown" } : {}),
    ...(target.applies !== true || target.status === undefined ? {} : { result: target.status !== "breached" }),
    ...(notes.length === 0 ? {} : { note: notes.join(say.comma) }),
    lines: [
      ...(target.condition === undefined ? [] : conditionLines(target.condition, trace, teller)),
      ...(target.counting === undefined ? [] : countingLines(target.counting, teller)),
    ],
  };
}

/** The days that a deadline was counted on, as remarks: nothing is judged there. */
function countingLines(counting: DueTrace, { locale }: Teller): readonly Line[] {
  const clauses = [...new Set((counting.calendar?.layers ?? []).flatMap((layer) => layer.clauses))];
  return tellDue(counting, locale).map((text, at): Line => {
    return { segments: [{ kind: "text", text }], clauses: at === 0 ? clauses : [], lines: [] };
  });
}

/** A deadline and when it is due. */
export function targetText(clock: string, target: TargetTrace, teller: Teller): string {
  const say = words[teller.locale];
  const title = targetTitle(clock, target, teller);
  if (target.status === "paused") return say.standsStill(title);
  return target.due === undefined ? say.promised(title) : say.dueBy(title, momentText(target.due, teller));
}

function targetTitle(clock: string, target: TargetTrace, teller: Teller): string {
  const document = teller.policy.pack.clocks.find((each) => each.id === clock);
  return document?.targets.find((each) => each.id === target.id)?.title[teller.locale] ?? target.id;
}

function amountText(amount: NonNullable<TargetTrace["amount"]>, teller: Teller): string {
  const type = teller.policy.parameters.get(amount.id)?.parameter.value;
  return type === undefined ? wordOf(amount.value) : teller.labels.format(amount.value, type);
}

/** A moment as people write it; midnight is the end of the day before, for that is what a deadline means. */
function momentText(moment: string | undefined, teller: Teller): string {
  if (moment === undefined) return words[teller.locale].open;
  const [date = "", time = ""] = moment.split("T");
  const day = parseDate(date);
  if (day === undefined || !time.startsWith("00:00:00")) return teller.labels.format(moment, { type: "dateTime" });
  return words[teller.locale].endOfDay(dayText(formatDate(day - 1), teller.locale));
}
