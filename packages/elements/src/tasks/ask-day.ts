import {
  answerTo,
  type Answer,
  type Asking,
  type CalendarDaysView,
  type Client,
  type ClockTargetView,
  type MeView,
  type TaskView,
} from "../api/index.ts";
import { weekOf } from "./sort-tasks.ts";

/** Everything that a day begins with. */
export interface Day {
  readonly me: MeView;
  readonly tasks: readonly TaskView[];
  /** Whether there are more than are shown. */
  readonly more: boolean;
  readonly week: CalendarDaysView;
  /** How the deadlines behind the most urgent tasks stand, by task. */
  readonly targets: ReadonlyMap<string, ClockTargetView>;
}

/** At most so many records are asked for their deadlines: those of the tasks that are due first. */
const MOST_CLOCKS = 12;

/** Asks for one's tasks, for the days of this week, and for how the first deadlines stand. */
export async function askDay(client: Client, request: Asking, all: boolean): Promise<Answer<Day>> {
  const [tasks, me, today] = await Promise.all([
    answerTo(client.listTasks({ query: { limit: 200, ...(all ? {} : { mine: true }) }, ...request })),
    answerTo(client.getMe(request)),
    answerTo(client.listCalendarDays({ query: { days: 1 }, ...request })),
  ]);
  if (!tasks.ok) return tasks;
  if (!me.ok) return me;
  if (!today.ok) return today;
  const { monday } = weekOf(today.value.today);
  const [week, targets] = await Promise.all([
    answerTo(client.listCalendarDays({ query: { from: monday, days: 7 }, ...request })),
    targetsOf(client, request, tasks.value.items),
  ]);
  if (!week.ok) return week;
  const { items, nextCursor } = tasks.value;
  return {
    ok: true,
    value: { me: me.value, tasks: items, more: nextCursor !== null, week: week.value, targets },
  };
}

async function targetsOf(client: Client, request: Asking, tasks: readonly TaskView[]): Promise<Day["targets"]> {
  const timed = tasks.filter(({ source, due }) => source === "clock" && due !== null);
  const wanted = [...new Set(timed.map(({ about }) => about))].slice(0, MOST_CLOCKS);
  const found = await Promise.all(
    wanted.map(async (about) => {
      const path = partsOf(about);
      const answer = await answerTo(client.getRecordClocks({ path, ...request }));
      if (!answer.ok) return [];
      const targets = answer.value.clocks.flatMap((clock) => clock.targets);
      return timed.flatMap((task): readonly (readonly [string, ClockTargetView])[] => {
        const target = task.about === about ? targets.find(({ title }) => title === task.title) : undefined;
        return target === undefined ? [] : [[task.id, target]];
      });
    }),
  );
  return new Map(found.flat());
}

function partsOf(about: string): { readonly type: string; readonly id: string } {
  const at = about.indexOf("/");
  return { type: about.slice(0, at), id: about.slice(at + 1) };
}
