import { issue } from "../issue/index.ts";
import { jsonEqual } from "../json/index.ts";
import type { Cadence, Clock } from "../schema/index.ts";
import { isDenser } from "../value/index.ts";
import type { Loosening } from "./loosening.ts";

/** Duties that a tailored cadence owes less often. @issues `tailoring/owed-less`, `tailoring/not-proved` */
export function loosenedCadence(before: Cadence, after: Cadence): readonly Loosening[] {
  return before.duties.flatMap((duty): readonly Loosening[] => {
    const now = after.duties.find(({ id }) => id === duty.id);
    const [was, is] = [duty.atLeast, now?.atLeast];
    if (is === undefined || jsonEqual(was, is)) return [];
    const at = `cadence:${before.id}/duties/${duty.id}/atLeast`;
    if (!("times" in was) || !("times" in is)) {
      return [{ at, tell: (place) => issue("tailoring/not-proved", { target: at }, place) }];
    }
    if (!isDenser(was, is)) return [];
    const params = { duty: duty.title.en, dutyZh: duty.title["zh-CN"] };
    return [{ at, tell: (place) => issue("tailoring/owed-less", params, place) }];
  });
}

/** Deadlines that a tailored clock lets end later. @issues `tailoring/due-later`, `tailoring/not-proved` */
export function loosenedClock(before: Clock, after: Clock): readonly Loosening[] {
  return before.targets.flatMap((target): readonly Loosening[] => {
    const [was, is] = [target.due, after.targets.find(({ id }) => id === target.id)?.due];
    if (is === undefined || jsonEqual(was, is)) return [];
    const at = `clock:${before.id}/targets/${target.id}/due`;
    const unproved: Loosening = { at, tell: (place) => issue("tailoring/not-proved", { target: at }, place) };
    if (!("amount" in was) || !("amount" in is) || !jsonEqual({ ...was, amount: 0 }, { ...is, amount: 0 })) {
      return [unproved];
    }
    if (typeof was.amount !== "number" || typeof is.amount !== "number") return [unproved];
    if (is.amount <= was.amount) return [];
    const params = { limit: target.title.en, limitZh: target.title["zh-CN"] };
    return [{ at, tell: (place) => issue("tailoring/due-later", params, place) }];
  });
}
