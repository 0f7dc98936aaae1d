import type { CalendarDutyView, DutyCalendarView } from "../api/index.ts";
import type { DutyKind } from "./calendar-messages.ts";

/** What stands on one day: visits on the day that they are put on, everything else on the day on which it is due. */
export interface DutyDay {
  readonly date: string;
  readonly duties: readonly CalendarDutyView[];
  readonly counts: Readonly<Record<DutyKind, number>>;
  /** Visits planned, and how many the day holds. */
  readonly load: number;
  readonly room: number;
  /** Visits whose last chance this is and that found no room. */
  readonly overflow: number;
}

/** What kind of thing a duty is, by where it comes from. Of what comes round again only that is a visit which is planned as one. */
export function kindOfDuty({
  source,
  state,
  about,
  planned,
  why,
}: Pick<CalendarDutyView, "source" | "state" | "about" | "planned" | "why">): DutyKind {
  if (source === "clock") return "deadline";
  if (source === "cadence") {
    // What the whole company owes, such as a report, is about nobody.
    return planned !== null || why !== null || (state === "done" && about !== "") ? "visit" : "other";
  }
  return source === "care" || source === "careDates" ? "care" : "other";
}

/** The day on which a duty stands in a calendar. */
function dayOfDuty({ planned, day }: Pick<CalendarDutyView, "planned" | "day">): string {
  return planned ?? day;
}

/** The days of a calendar with what stands on them, for one person or for all (`""`). */
export function dutyDays(calendar: DutyCalendarView, person: string): ReadonlyMap<string, DutyDay> {
  const own = calendar.duties.filter((duty) => person === "" || duty.person === person);
  const byDay = Map.groupBy(own, dayOfDuty);
  // Whoever visits nobody has no room for visits either.
  const people = calendar.people.filter(
    ({ key, loads, overflow }) =>
      (person === "" || key === person) && (overflow > 0 || loads.some((visits) => visits > 0)),
  );
  return new Map(
    calendar.days.map(({ date, working }, at) => {
      const duties = byDay.get(date) ?? [];
      const placed = duties.filter(({ why }) => why === null);
      const count = (kind: DutyKind): number => placed.filter((duty) => kindOfDuty(duty) === kind).length;
      const day: DutyDay = {
        date,
        duties,
        counts: { visit: count("visit"), deadline: count("deadline"), care: count("care"), other: count("other") },
        load: people.reduce((sum, { loads }) => sum + (loads[at] ?? 0), 0),
        room: working ? people.length * calendar.capacity : 0,
        overflow: duties.length - placed.length,
      };
      return [date, day];
    }),
  );
}
