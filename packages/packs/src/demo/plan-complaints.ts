import { dayOfSecond, formatDay, monthOf, secondOf } from "./civil-time.ts";
import { drawComplaintText } from "./complaint-texts.ts";
import type { DemoComplaint } from "./demo-complaint.ts";
import { fen } from "./fen.ts";
import { isMajor } from "./is-major.ts";
import type { PlannedOrder } from "./plan-orders.ts";
import type { PlannedComplaint } from "./planned-complaint.ts";
import type { NonEmpty, Random } from "./random.ts";

const hour = 3600;
const channels: NonEmpty<readonly [DemoComplaint["channel"], number]> = [
  ["hotline", 58],
  ["wechat", 33],
  ["email", 9],
];

/** What becomes of one customer's orders: about one in fifty leads to a complaint, more of them in the heat. */
export function planComplaints(
  customerId: string,
  orders: readonly PlannedOrder[],
  anchor: number,
  random: Random,
): PlannedComplaint[] {
  return orders.flatMap((order) => {
    const likely = isSummer(dayOfSecond(order.placed)) ? 0.034 : 0.017;
    if (order.status === "cancelled" || !random.chance(likely)) return [];
    const received = secondOf(
      dayOfSecond(order.placed) + random.integer(1, 4),
      random.integer(6, 22),
      random.integer(0, 59),
    );
    // The open cases of the last days are set by hand.
    if (dayOfSecond(received) >= anchor - 3) return [];
    return [followUp(describe(customerId, order, received, random), secondOf(anchor, 0, 0), random)];
  });
}

function isSummer(day: number): boolean {
  return monthOf(day) === 6 || monthOf(day) === 7;
}

function describe(customerId: string, order: PlannedOrder, received: number, random: Random): PlannedComplaint {
  const isHot = isSummer(dayOfSecond(received));
  const type = random.pickWeighted<DemoComplaint["type"]>([
    ["quality", isHot ? 48 : 30],
    ["packaging", 24],
    ["delivery", 20],
    ["service", 8],
    ["price", 7],
    ["other", 5],
    ["foodSafety", isHot ? 4 : 2],
  ]);
  const ofGoods = type === "quality" || type === "foodSafety";
  // Nobody claims more than a few times what the goods cost, and a claim is a round sum.
  const claim = random.chance(0.3) ? Math.ceil((order.amount * random.between(0.02, 0.3)) / 1000) * 1000 : undefined;
  return {
    customerId,
    channel: random.pickWeighted(channels),
    type,
    received,
    summary: drawComplaintText(type, random),
    ...(ofGoods ? { batchNo: batchOf(order.placed, random) } : {}),
    ...(type === "foodSafety" ? { injury: random.chance(0.5) } : {}),
    ...(ofGoods && random.chance(0.02) ? { regulatorOrMedia: true } : {}),
    ...(ofGoods && random.chance(0.15) ? { affected: random.integer(2, 8) } : {}),
    ...(claim === undefined ? {} : { claim: Math.min(claim, fen(38_000)) }),
  };
}

/** Goods are made on the day of the order or the day before, on one of four lines. */
function batchOf(placed: number, random: Random): string {
  const made = formatDay(dayOfSecond(placed) - random.integer(0, 1)).replaceAll("-", "");
  return `${made}-${random.integer(1, 4)}`;
}

/** What the factory did, as far as it had done it before the second `now`. */
function followUp(complaint: PlannedComplaint, now: number, random: Random): PlannedComplaint {
  const { received } = complaint;
  const responded =
    received + (random.chance(0.06) ? 60 * random.integer(25 * 60, 44 * 60) : quickly(21 * hour, random));
  const major = isMajor(complaint);
  const opinion =
    received + 60 * (random.chance(0.12) ? random.integer(49 * 60, 60 * 60) : random.integer(9 * 60, 46 * 60));
  const expected = secondOf(dayOfSecond(opinion) + random.integer(4, 14), 18, 0);
  const resolved = major
    ? Math.max(secondOf(dayOfSecond(expected) - random.integer(-2, 4), random.integer(9, 17), 20), opinion + hour)
    : Math.max(
        secondOf(dayOfSecond(received) + drawDays(random), random.integer(9, 20), random.integer(0, 59)),
        responded + hour,
      );
  const notified = resolved + quickly(26 * hour, random);
  const done = {
    responded,
    resolved,
    notified,
    ...(major ? { planActivated: received + random.integer(5, random.chance(0.15) ? 70 : 28) * 60, opinion } : {}),
  };
  return {
    ...complaint,
    ...Object.fromEntries(Object.entries(done).filter(([, second]) => second < now)),
    ...(major && opinion < now ? { expected } : {}),
    ...(notified < now ? { satisfied: random.chance(0.86) } : {}),
  };
}

/** Mostly much less than `limit`: a cubed draw. */
function quickly(limit: number, random: Random): number {
  const place = random.next();
  return 240 + Math.floor((place * place * place * limit) / 60) * 60;
}

/** The day after receipt on which a general complaint is solved; the policy allows three. */
function drawDays(random: Random): number {
  return random.chance(0.08) ? random.integer(4, 7) : random.integer(0, 3);
}
