import type { TransitionGroupView, TransitionPreviewView } from "../api/index.ts";
import { formatDate, type Locale } from "../i18n/index.ts";
import type { TransitionMessages } from "./transition-messages.ts";

/** What is chosen for a group, in a sentence. */
export function choiceText(
  { choice, beforeText }: TransitionGroupView,
  { from, dates }: Pick<TransitionPreviewView, "from" | "dates">,
  messages: TransitionMessages,
  locale: Locale,
): string {
  const { told } = messages;
  switch (choice.kind) {
    case "atOnce":
      return told.atOnce(formatDate(from, locale));
    case "steps":
      return told.steps(choice.months);
    case "keepUntil": {
      const label = dates.find(({ fact }) => fact === choice.fact)?.label ?? choice.fact;
      const latest = choice.latest === undefined ? "" : told.latest(formatDate(choice.latest, locale));
      return `${told.keep(beforeText, label)}${latest}`;
    }
  }
}

/** On which days how many switch: the first few, and how many more there are. */
export function scheduleText(
  { schedule }: Pick<TransitionGroupView, "schedule">,
  messages: TransitionMessages,
  locale: Locale,
  most = 4,
): readonly string[] {
  const day = (iso: string): string => formatDate(iso, locale);
  // Where only one is too many, that one is told as well.
  const shown = schedule.length === most + 1 ? schedule : schedule.slice(0, most);
  const rest = schedule.length - shown.length;
  return [
    ...shown.map(({ on, count }, index) => (index === 0 ? messages.on(day(on), count) : messages.next(day(on), count))),
    ...(rest === 0 ? [] : [messages.moreDays(rest, day(schedule.at(-1)?.on ?? ""))]),
  ];
}
