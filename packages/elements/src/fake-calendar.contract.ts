import type { CalendarDayView, CalendarDutyView, CalendarPreviewView, DutyCalendarView } from "./api/index.ts";
import { addDays, weekdayOf } from "./date-field/index.ts";

/** Today as the fake server of days tells it, ISO 8601. */
export function fakeToday(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** A calendar in which today is a busy day: a deadline, two visits, and one that found no room. */
export function fakeCalendar(from: string, to: string, english: boolean, isEmpty: boolean): DutyCalendarView {
  const say = (zh: string, en: string): string => (english ? en : zh);
  const today = fakeToday();
  const days: CalendarDayView[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const isRest = weekdayOf(date) > 4;
    const isHoliday = date.endsWith("-10");
    const isMakeUp = date.endsWith("-11") && isRest;
    days.push({
      date,
      kind: isHoliday ? "holiday" : isMakeUp ? "makeUpDay" : isRest ? "restDay" : "weekday",
      name: isHoliday ? say("中秋节", "Mid-Autumn") : null,
      source: isHoliday ? say("国务院放假安排", "Public holidays of China") : null,
      working: !isHoliday && (!isRest || isMakeUp),
      provisional: date > addDays(today, 60),
    });
  }
  const duty = (task: string, changes: Partial<CalendarDutyView>): CalendarDutyView => ({
    task,
    title: say("本月到访", "Visit of the month"),
    clauses: ["4.1.1"],
    source: "cadence",
    about: `customer/${task}`,
    aboutName: say("惠民超市", "Huimin Supermarket"),
    subjectName: null,
    person: "chen",
    state: "open",
    due: `${addDays(today, 3)}T18:00:00+08:00`,
    day: addDays(today, 3),
    overdue: false,
    planned: today,
    why: null,
    ...changes,
  });
  const duties = [
    duty("C-1", {}),
    duty("C-2", { aboutName: say("佳和便利", "Jiahe Stores"), person: "lin" }),
    duty("late", {
      title: say("首次回应", "First response"),
      source: "clock",
      about: "complaint/T-1",
      aboutName: say("盒装嫩豆腐漏气", "leaking packs of tofu"),
      subjectName: say("惠民超市", "Huimin Supermarket"),
      person: "role:serviceHead",
      due: `${today}T09:00:00+08:00`,
      day: today,
      overdue: true,
      planned: null,
    }),
    duty("full", {
      aboutName: say("城东粮油", "East Grain"),
      planned: null,
      why: "full",
      due: `${today}T18:00:00+08:00`,
      day: today,
    }),
  ];
  const loads = (count: number): number[] => days.map(({ date }) => (date === today ? count : 0));
  return {
    timeZone: "Asia/Shanghai",
    today,
    calendar: say("本厂办公时间", "Office hours of the factory"),
    announcedThrough: "2026-12-31",
    capacity: 1,
    days,
    people: isEmpty
      ? []
      : [
          { key: "chen", name: say("陈杰", "Chen Jie"), loads: loads(1), overflow: 1 },
          { key: "lin", name: say("林晓梅", "Lin Xiaomei"), loads: loads(1), overflow: 0 },
          { key: "role:serviceHead", name: say("客服负责人", "head of service"), loads: loads(0), overflow: 0 },
        ],
    duties: isEmpty ? [] : duties,
    truncated: false,
  };
}

/** What a server answers about its calendar; `undefined` for anything else. */
export function answerCalendar(
  { path, body }: { readonly path: string; readonly body: Readonly<Record<string, unknown>> },
  url: URL,
  english: boolean,
  isEmpty: boolean,
): Response | undefined {
  const say = (zh: string, en: string): string => (english ? en : zh);
  if (path === "/v1/calendar") {
    const today = fakeToday();
    const [from, to] = [url.searchParams.get("from") ?? today, url.searchParams.get("to") ?? today];
    return Response.json(fakeCalendar(from, to, english, isEmpty));
  }
  if (path === "/v1/calendar/preview") {
    const operations = (body["operations"] ?? []) as readonly { readonly at: string }[];
    const preview: CalendarPreviewView = {
      days: [],
      confirmed: 0,
      dues: [
        {
          task: "t",
          title: say("本月到访", "Visit of the month"),
          clauses: ["4.1.1"],
          about: "customer/C-1",
          aboutName: say("惠民超市", "Huimin Supermarket"),
          before: "2026-11-30T18:00:00+08:00",
          after: "2026-11-27T18:00:00+08:00",
        },
      ],
      unmoved: 4,
      unread: 0,
      changes: operations.map(({ at }) => ({
        calendar: at.split("/")[0]?.slice("calendar:".length) ?? "",
        what: "day" as const,
        label: "",
        clause: "5.3.1.b",
        from: "2026-11-23",
        before: "",
        after: "",
        text: say("本厂办公时间：有一天改为休息", "Office hours of the factory: a day is off"),
      })),
      issues: [],
    };
    return Response.json(preview);
  }
  if (path !== "/v1/calendar/read") return undefined;
  const value = { from: "2027-01-01", through: "2027-01-03", title: { "zh-CN": "元旦", en: "New Year" }, closed: true };
  return Response.json({
    calendar: "cnState",
    title: say("国务院放假安排", "Public holidays of China"),
    days: [value],
    operations: [{ op: "set", at: "calendar:cnState/days/2027-01-01", value }],
    issues: [],
  });
}
