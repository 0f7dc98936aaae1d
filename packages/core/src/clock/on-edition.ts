import { hasDays, type DueCalendar } from "../calendar/index.ts";
import type { ReadFact } from "../rule/index.ts";
import type { BoundDue, BoundTarget } from "./bound-clock.ts";
import { wantedBy, type Limit } from "./limit.ts";
import type { Run } from "./target-run.ts";

/**
 * What limits a running target on another edition. A calendar changes where its days are counted, and nothing else; a
 * release that is migrated to brings its own budget, from the same start.
 */
export function onEdition(
  run: Run,
  target: BoundTarget,
  cause: "calendar" | "migration",
  read: ReadFact,
): readonly Limit[] {
  if (cause === "calendar") return run.limits.map((limit) => recalendared(limit, target));
  const { applies, by } = wantedBy(target, read);
  if (applies === false || by === undefined || run.start === undefined) return run.limits;
  const { start } = run;
  return [{ start: run.limits.at(-1)?.start ?? start, by }];
}

function recalendared(limit: Limit, target: BoundTarget): Limit {
  if (limit.by.kind === "moment") return limit;
  const { by } = limit;
  const calendar = [...calendarsOf(target.due), target.calendar].find((each) => isOneCalendar(by.calendar, each));
  return calendar === undefined ? limit : { ...limit, by: { ...by, calendar } };
}

function calendarsOf(due: BoundDue): readonly DueCalendar[] {
  if (due.kind === "choice") return due.choices.flatMap((choice) => calendarsOf(choice.due));
  return "calendar" in due ? [due.calendar] : [];
}

function isOneCalendar(a: DueCalendar, b: DueCalendar): boolean {
  return hasDays(a) && hasDays(b) ? a.id === b.id : hasDays(a) === hasDays(b);
}
