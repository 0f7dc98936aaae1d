import { dueAt, type BoundBudget } from "../../../packages/core/src/calendar/index.ts";
import { readable, type Contest } from "../contest.ts";
import { digestOfJson } from "../digest.ts";
import { median, named, ratio, takeTurns, type Contestant } from "../measure.ts";
import type { LuxonMoment, Peers } from "../peers.ts";
import { daysByHand, hoursByHand } from "../workload/due-by-hand.ts";
import { dayQuestions, holidays, hourQuestions, officeHours, type DueQuestion } from "../workload/due-questions.ts";

type Answer = (question: DueQuestion) => number;

interface Way {
  readonly name: string;
  readonly times: number;
  readonly answer: Answer;
}

const ours = "Bylaw";
const hand = "written by hand, day by day";

/** Due moments by working hours and by working days, where others can tell them too. */
export const due: Contest = {
  id: "due",
  title: "Due dates by working hours and working days",
  prepare: async ({ rounds, factor }, peers) => {
    const hours = { kind: "hours of work", questions: hourQuestions(20_000), ways: hourWays(peers) };
    const days = { kind: "working days", questions: dayQuestions(20_000), ways: dayWays(peers) };
    const sample = factor < 1 ? 300 : 5000;
    const answers = [hours, days].map(
      ({ questions, ways }) =>
        new Map(ways.map(({ name, answer }) => [name, digestOfJson(questions.slice(0, sample).map(answer))] as const)),
    );
    const contestants = [hours, days].flatMap(({ kind, questions, ways }) =>
      ways.map(({ name, times, answer }): Contestant => ({
        name: `${kind}: ${name}`,
        times: Math.max(1, Math.round(times * factor)),
        run: (wanted) => {
          let sum = 0;
          for (let at = 0; at < wanted; at += 1) {
            const question = questions[at % questions.length];
            if (question !== undefined) sum += answer(question);
          }
          return sum;
        },
      })),
    );
    return await Promise.resolve({
      answers,
      measure: async () => {
        const measured = await takeTurns(contestants, rounds);
        return {
          columns: ["due dates a second", "µs each", "Bylaw is so many times as fast"],
          rows: measured.map((each) => {
            const [kind = ""] = each.name.split(": ");
            return {
              name: each.name,
              cells: [
                Math.round(1e6 / median(each.rounds)).toLocaleString("en"),
                readable(median(each.rounds)),
                readable(ratio(each, named(measured, `${kind}: ${ours}`))),
              ],
            };
          }),
          goals: [],
          notes: [
            `Monday to Friday from 9 to 17, UTC, with ${holidays.length} holidays; 1 to 40 hours of work from any moment of 2025, 1 to 30 working days from a moment at which people work. That is all that the others know: no make-up workdays, no windows over midnight, no pauses, no proof.`,
          ],
        };
      },
    });
  },
};

function byBylaw(budget: Pick<BoundBudget, "count" | "unit">): Answer {
  const calendar = officeHours();
  return ({ start, amount }) => {
    const found = dueAt(start, { ...budget, amount }, calendar);
    return "due" in found ? found.due : Number.NaN;
  };
}

function hourWays({ momentBusinessTime }: Peers): readonly Way[] {
  return [
    { name: ours, times: 100_000, answer: byBylaw({ count: "business", unit: "hour" }) },
    { name: hand, times: 100_000, answer: hoursByHand },
    ...byMoment(momentBusinessTime, "hours", 2000),
  ];
}

function dayWays({ momentBusinessTime, luxonBusinessDays }: Peers): readonly Way[] {
  return [
    { name: ours, times: 100_000, answer: byBylaw({ count: "sameTimeWorkingDays", unit: "workingDay" }) },
    { name: hand, times: 100_000, answer: daysByHand },
    ...byMoment(momentBusinessTime, "days", 1000),
    ...byLuxon(luxonBusinessDays),
  ];
}

function byMoment(moment: Peers["momentBusinessTime"], unit: "hours" | "days", times: number): readonly Way[] {
  if (moment === undefined) return [];
  const open = ["09:00:00", "17:00:00"];
  moment.updateLocale("en", {
    workinghours: { 0: null, 1: open, 2: open, 3: open, 4: open, 5: open, 6: null },
    holidays,
  });
  const answer: Answer = ({ start, amount }) => moment.utc(start).addWorkingTime(amount, unit).valueOf();
  return [{ name: "moment-business-time", times, answer }];
}

function byLuxon(luxon: Peers["luxonBusinessDays"]): readonly Way[] {
  if (luxon === undefined) return [];
  const off = new Set(holidays);
  const two = (figure: number): string => String(figure).padStart(2, "0");
  const settings = {
    businessDays: [1, 2, 3, 4, 5],
    holidayMatchers: [({ year, month, day }: LuxonMoment) => off.has(`${year}-${two(month)}-${two(day)}`)],
  };
  const answer: Answer = ({ start, amount }) => {
    const moment = luxon.DateTime.fromMillis(start, { zone: "utc" });
    moment.setupBusiness(settings);
    return moment.plusBusiness({ days: amount }).toMillis();
  };
  return [{ name: "luxon-business-days", times: 1000, answer }];
}
