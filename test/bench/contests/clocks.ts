import { bind, parsePack } from "@bylaw/core";
import { readShippedPack } from "@bylaw/packs";
import { readable, type Contest } from "../contest.ts";
import { digestOfJson } from "../digest.ts";
import { median, named, takeTurns } from "../measure.ts";
import { nextDue, openComplaints } from "../workload/open-complaints.ts";

const folded = "logs folded, the next due date of each";
const sorted = "put in the order in which they fall due";

/** Every open complaint of a large company: its log folded into deadlines, and all of them in their order. */
export const clocks: Contest = {
  id: "clocks",
  title: "A million open clocks",
  prepare: async ({ rounds, population }) => {
    const clock = bind(parsePack(readShippedPack("bean-products")), { asOf: "2026-11-20" }).clocks.get(
      "complaintDeadlines",
    );
    if (clock === undefined) throw new TypeError("bean-products has no complaintDeadlines");
    const complaints = openComplaints(population);
    const some = complaints.slice(0, 2000);
    const late = some.map(({ severity, log }) => ({ severity, log: log.toReversed() }));
    const answers = new Map([
      ["log in its order", digestOfJson(some.map((each) => nextDue(clock, each)))],
      ["log from its end", digestOfJson(late.map((each) => nextDue(clock, each)))],
    ]);
    const due = new Float64Array(population);
    const order = new Uint32Array(population);
    const fold = (count: number): number => {
      for (let at = 0; at < count; at += 1) {
        const complaint = complaints[at];
        if (complaint !== undefined) due[at] = nextDue(clock, complaint);
      }
      return count;
    };
    const sort = (count: number): Uint32Array => {
      const own = order.subarray(0, count);
      for (let at = 0; at < count; at += 1) own[at] = at;
      return own.sort((a, b) => (due[a] ?? 0) - (due[b] ?? 0) || a - b);
    };
    return await Promise.resolve({
      answers: [answers],
      measure: async () => {
        const measured = await takeTurns(
          [
            { name: folded, times: population, run: fold },
            { name: sorted, times: population, run: sort },
          ],
          Math.min(rounds, 2),
        );
        return {
          columns: [`s for ${population.toLocaleString("en")}`, "µs each"],
          rows: measured.map(({ name }) => {
            const each = median(named(measured, name)?.rounds ?? []);
            return { name, cells: [readable((each * population) / 1e6), readable(each)] };
          }),
          goals: [],
          notes: [
            `The complaint deadlines of the shipped policy, ${clock.targets.length} targets each; a log of one to three entries, in twenty days. Nothing is kept from one reading to the next.`,
          ],
        };
      },
    });
  },
};
