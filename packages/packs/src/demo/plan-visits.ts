import { addMonths, dayOfSecond, monthOf, secondOf, startOfMonth, weekdayOf } from "./civil-time.ts";
import type { Contact, CustomerPlan } from "./customer-plan.ts";
import type { DemoVisit } from "./demo-visit.ts";
import { lunarFestivals } from "./lunar-festivals.ts";
import type { Span } from "./plan-orders.ts";
import type { NonEmpty, Random } from "./random.ts";

/** A contact before it has an id: seconds of the factory's clock. */
export interface PlannedVisit {
  readonly completed: number;
  readonly filed?: number;
  readonly mode: DemoVisit["mode"];
  readonly purpose: string;
  readonly planned: number;
  readonly reached: boolean;
}

interface Habit {
  readonly months: number;
  /** How likely a period is kept by a salesperson of average diligence. */
  readonly kept: number;
  readonly modes: NonEmpty<readonly [DemoVisit["mode"], number]>;
  readonly purposes: NonEmpty<string>;
}

const onSite: NonEmpty<string> = [
  "例行拜访",
  "新品推荐与铺货",
  "库存与临期品检查",
  "节前备货沟通",
  "对账与回款",
  "陈列与促销执行检查",
];
const byPhone: NonEmpty<string> = [
  "例行电话回访",
  "询问补货需要",
  "了解经营状况",
  "告知价格与促销政策",
  "确认到货与品质",
];

const habits: Readonly<Record<Exclude<Contact, "none">, Habit>> = {
  monthlyVisit: {
    months: 1,
    kept: 0.93,
    modes: [
      ["onsite", 92],
      ["video", 4],
      ["phone", 4],
    ],
    purposes: onSite,
  },
  quarterlyVisit: {
    months: 3,
    kept: 0.88,
    modes: [
      ["onsite", 70],
      ["video", 23],
      ["phone", 7],
    ],
    purposes: onSite,
  },
  quarterlyCall: {
    months: 3,
    kept: 0.74,
    modes: [
      ["phone", 72],
      ["online", 28],
    ],
    purposes: byPhone,
  },
};

/** The contacts of one customer over the history, by time: one a period, now and then none or two. */
export function planVisits(plan: CustomerPlan, since: number, span: Span, random: Random): PlannedVisit[] {
  if (plan.contact === "none") return [];
  const habit = habits[plan.contact];
  const diligence = random.chance(0.08) ? 0.6 : 1;
  const visits: PlannedVisit[] = [];
  for (
    let start = startOfPeriod(span.from, habit.months);
    start < span.anchor;
    start = addMonths(start, habit.months)
  ) {
    const end = addMonths(start, habit.months);
    const from = Math.max(start, span.from, since);
    const to = Math.min(end, span.anchor);
    if (from >= to) continue;
    // The period that is still running is as likely done as it is old.
    const kept = habit.kept * diligence * (end > span.anchor ? (to - from) / (end - start) : 1);
    const count = random.chance(kept) ? (random.chance(0.09) ? 2 : 1) : 0;
    for (let index = 0; index < count; index += 1) visits.push(drawVisit(habit, from, to, span, random));
  }
  return visits.sort((a, b) => a.completed - b.completed);
}

/** Calendar months and quarters, as the policy counts them. */
function startOfPeriod(day: number, months: number): number {
  const month = startOfMonth(day);
  return addMonths(month, -(monthOf(month) % months));
}

function drawVisit(habit: Habit, from: number, to: number, span: Span, random: Random): PlannedVisit {
  const day = drawWorkday(from, to, random);
  const hour = random.integer(8, 17);
  const completed = secondOf(day, hour, random.integer(0, 59));
  const mode = random.pickWeighted(habit.modes);
  const filed = drawFiled(completed, random);
  return {
    completed,
    planned: secondOf(day - (random.chance(0.8) ? 0 : random.integer(1, 3)), hour, 0),
    ...(filed === undefined || filed >= secondOf(span.anchor, 0, 0) ? {} : { filed }),
    mode,
    reached: mode !== "phone" || random.chance(0.9),
    purpose: random.pick(habit.purposes),
  };
}

/** A day in `[from, to)` on which people work, when a few tries find one. */
function drawWorkday(from: number, to: number, random: Random): number {
  let day = random.integer(from, to - 1);
  for (let tries = 0; tries < 12 && !isWorkday(day, random); tries += 1) day = random.integer(from, to - 1);
  return day;
}

function isWorkday(day: number, random: Random): boolean {
  const weekday = weekdayOf(day);
  const isFestival = lunarFestivals.springFestivals.some((festival) => day >= festival - 1 && day <= festival + 6);
  return !isFestival && (weekday < 5 || (weekday === 5 && random.chance(0.2)));
}

/** Most records are filed by the next day, some days later, a few never. */
function drawFiled(completed: number, random: Random): number | undefined {
  const manner = random.next();
  if (manner < 0.6) return completed + random.integer(20, 300) * 60;
  if (manner < 0.97) {
    const days = manner < 0.88 ? 1 : random.integer(3, 6);
    return secondOf(dayOfSecond(completed) + days, random.integer(8, 17), random.integer(0, 59));
  }
  return undefined;
}
