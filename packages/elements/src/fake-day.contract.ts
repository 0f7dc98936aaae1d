import type { ClockTargetView, RecordClocksView, TaskView } from "./api/index.ts";

const HOUR = 3_600_000;

/** A complaint of the last day before the National Day holiday of 2026, looked at on the make-up Saturday after it. */
export function fakeClocks(english: boolean): RecordClocksView {
  const say = (zh: string, en: string): string => (english ? en : zh);
  const target: ClockTargetView = {
    target: "",
    title: "",
    clauses: ["5.3.1"],
    status: "notStarted",
    waitsFor: null,
    start: null,
    due: null,
    ifResumed: false,
    soonAt: null,
    warned: false,
    stoppedAt: null,
    remaining: null,
    overrun: null,
    limit: null,
    provisional: false,
    announcedThrough: null,
    pausedBy: [],
    spans: [],
    counted: [],
    pauses: [],
    changes: [],
    because: [],
  };
  const start = "2026-09-30T16:20:00+08:00";
  const pause = { from: "2026-10-09T08:30:00+08:00", to: "2026-10-10T08:30:00+08:00" };
  const day = (number: number): string => `2026-10-${String(number).padStart(2, "0")}`;
  const weekday = { kind: "weekday", name: null, source: null, working: true, provisional: false } as const;
  const holiday = {
    kind: "holiday",
    name: say("国庆节", "National Day"),
    source: say("国务院放假安排", "Public holidays of China"),
    working: false,
    provisional: false,
  } as const;
  return {
    about: "complaint/T-1",
    now: "2026-10-10T10:40:00+08:00",
    timeZone: "Asia/Shanghai",
    clocks: [
      {
        clock: "complaint",
        title: say("投诉时限", "Complaint deadlines"),
        clauses: ["5.3.1"],
        release: 12,
        wakeAt: "2026-10-12T10:00:00+08:00",
        days: [
          { date: "2026-09-30", ...weekday },
          ...[1, 2, 3, 4, 5, 6, 7].map((number) => ({ date: day(number), ...holiday })),
          { date: day(8), ...weekday },
          { date: day(9), ...weekday },
          {
            date: day(10),
            ...weekday,
            kind: "makeUpDay" as const,
            name: say("国庆节补班", "make-up for National Day"),
            source: holiday.source,
          },
          { date: day(11), ...weekday, kind: "restDay" as const, working: false },
          { date: day(12), ...weekday },
        ],
        targets: [
          {
            ...target,
            target: "first",
            title: say("首次回应", "First response"),
            status: "met",
            start,
            due: "2026-10-01T16:20:00+08:00",
            stoppedAt: "2026-09-30T17:05:00+08:00",
            limit: { amount: 24, unit: "hour", count: "elapsed", since: "2026-09-01" },
            spans: [{ from: start, to: "2026-09-30T17:05:00+08:00", kind: "counted" }],
          },
          {
            ...target,
            target: "solve",
            title: say("解决", "Resolution"),
            status: "running",
            start,
            due: "2026-10-13T00:00:00+08:00",
            soonAt: "2026-10-12T10:00:00+08:00",
            remaining: { wall: 61 * HOUR + HOUR / 3, business: 16 * HOUR },
            limit: { amount: 3, unit: "day", count: "workingDays", since: "2026-09-01" },
            spans: [{ ...pause, kind: "paused" }],
            counted: [
              { date: "2026-10-08", nth: 1 },
              { date: "2026-10-10", nth: 2 },
              { date: "2026-10-12", nth: 3 },
            ],
            pauses: [{ ...pause, reasons: [say("等客户寄回样品", "waiting for the sample")], clauses: ["5.3.1"] }],
            changes: [
              {
                at: "2026-10-09T08:30:00+08:00",
                cause: "calendar",
                before: "2026-10-11T00:00:00+08:00",
                after: "2026-10-13T00:00:00+08:00",
              },
            ],
          },
          {
            ...target,
            target: "tell",
            title: say("告知结果", "Telling the result"),
            waitsFor: say("方案批准时间", "when the plan was approved"),
          },
        ],
      },
    ],
  };
}

/** A task that is due so many hours from now; negative when it is late. */
export function fakeTask(id: string, hours: number, changes: Partial<TaskView> = {}): TaskView {
  const at = (moment: number): string => new Date(moment).toISOString();
  return {
    id,
    version: 1,
    title: "First response",
    clauses: ["5.3.1"],
    source: "clock",
    about: `complaint/${id}`,
    aboutName: id,
    subjectName: null,
    state: "open",
    role: "serviceHead",
    roleName: null,
    person: null,
    personName: null,
    due: at(Date.now() + hours * HOUR),
    overdue: hours < 0,
    lateBy: Math.max(0, -hours * HOUR),
    mayDo: true,
    note: null,
    evidence: null,
    closedBy: null,
    closedByName: null,
    closedAt: null,
    createdAt: at(Date.now() - 24 * HOUR),
    updatedAt: at(Date.now() - 24 * HOUR),
    ...changes,
  };
}

/** What a server answers about deadlines, tasks and days; `undefined` for anything else. */
export function answerDay(
  { method, path }: { readonly method: string; readonly path: string },
  url: URL,
  english: boolean,
  isEmpty: boolean,
): Response | undefined {
  const say = (zh: string, en: string): string => (english ? en : zh);
  if (/^\/v1\/records\/\w+\/[^/]+\/clocks$/u.test(path)) {
    const clocks = fakeClocks(english);
    return Response.json(isEmpty ? { ...clocks, clocks: [] } : clocks);
  }
  const [, type, id = ""] = /^\/v1\/records\/(\w+)\/([^/]+)$/u.exec(path) ?? [];
  if (type === "complaint") {
    const data = { summary: say("盒装嫩豆腐漏气", "leaking packs of tofu"), customerId: "C-1" };
    return Response.json({ type, id, version: 1, subject: "C-1", data, createdAt: "", updatedAt: "" });
  }
  if (type !== undefined) {
    const data = { name: say("惠民超市", "Huimin Supermarket") };
    return Response.json({ type, id, version: 1, subject: id, data, createdAt: "", updatedAt: "" });
  }
  if (path === "/v1/people") return Response.json({ items: [{ id: "E-9", name: "Lin", roles: [] }] });
  if (path === "/v1/calendar/days") {
    const now = new Date(Date.now() + 8 * HOUR);
    const today = now.toISOString().slice(0, 10);
    const from = Date.parse(`${url.searchParams.get("from") ?? today}T00:00:00Z`);
    const items = Array.from({ length: Number(url.searchParams.get("days") ?? 7) }, (_, at) => ({
      date: new Date(from + at * 24 * HOUR).toISOString().slice(0, 10),
      kind: at === 4 ? "holiday" : at === 5 ? "makeUpDay" : at === 6 ? "restDay" : "weekday",
      name: at === 4 ? say("中秋节", "Mid-Autumn") : null,
      source: null,
      working: at !== 4 && at !== 6,
      provisional: false,
    }));
    return Response.json({ timeZone: "Asia/Shanghai", today, items });
  }
  if (path === "/v1/tasks") {
    const title = say("首次回应", "First response");
    const roleName = say("客服负责人", "head of service");
    const visit = {
      title: say("本月到访", "Visit of the month"),
      source: "cadence",
      about: "customer/C-1",
      aboutName: say("惠民超市", "Huimin Supermarket"),
      subjectName: null,
      clauses: ["4.1.1"],
      person: "guest",
      personName: "guest",
    };
    const complaint = {
      title,
      roleName,
      aboutName: say("盒装嫩豆腐漏气", "leaking packs of tofu"),
      subjectName: say("惠民超市", "Huimin Supermarket"),
    };
    const items = [
      fakeTask("late", -3, complaint),
      fakeTask("soon", 0.2, complaint),
      fakeTask("visit", 0.1, { ...visit, roleName }),
      fakeTask("care", 24 * 40, { ...visit, source: "careDates", title: say("生日问候", "Birthday"), roleName }),
    ];
    return Response.json({ items: isEmpty ? [] : items, nextCursor: null });
  }
  const [, task = "", action] = /^\/v1\/tasks\/([^/]+)\/(claim|complete|assign)$/u.exec(path) ?? [];
  if (action === undefined || method !== "POST") return undefined;
  return Response.json(fakeTask(task, 1, action === "complete" ? { state: "done" } : { person: "guest" }));
}
