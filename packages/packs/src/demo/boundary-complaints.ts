import { dayOfSecond, secondOf } from "./civil-time.ts";
import type { DemoCustomer } from "./demo-customer.ts";
import { fen } from "./fen.ts";
import type { PlannedComplaint } from "./planned-complaint.ts";

const hour = 3600;

type Story = Omit<PlannedComplaint, "customerId">;

/**
 * Complaints on the limits of the deadlines and of severity, and those that are open on the anchor's morning.
 * Each goes to a customer of its own, from the first on.
 */
export function boundaryComplaints(customers: readonly DemoCustomer[], anchor: number): PlannedComplaint[] {
  const stories = [...settled(anchor), ...open(anchor)];
  return customers.slice(0, stories.length).flatMap(({ customerId }, index) => {
    const story = stories[index];
    return story === undefined ? [] : [{ ...story, customerId }];
  });
}

function settled(anchor: number): Story[] {
  const at = (daysAgo: number, hours: number, minutes = 0): number => secondOf(anchor - daysAgo, hours, minutes);
  const endOfDay3 = (received: number): number => secondOf(dayOfSecond(received) + 4, 0, 0);
  const general = (received: number, summary: string): Story => ({
    channel: "hotline",
    type: "packaging",
    received,
    summary,
    responded: received + 2 * hour,
    resolved: received + 26 * hour,
    notified: received + 30 * hour,
    satisfied: true,
  });
  const major = (received: number, summary: string): Story => ({
    ...general(received, summary),
    type: "quality",
    planActivated: received + 18 * 60,
    opinion: received + 30 * hour,
    expected: secondOf(dayOfSecond(received) + 9, 18, 0),
    resolved: secondOf(dayOfSecond(received) + 8, 15, 30),
    notified: secondOf(dayOfSecond(received) + 8, 17, 0),
  });
  const late = secondOf(anchor - 47, 9, 0);
  const lastSecond = secondOf(anchor - 61, 9, 0);
  const afterwards = secondOf(anchor - 68, 9, 0);
  return [
    { ...general(at(40, 9), "外箱压坏 12 箱"), responded: at(39, 9), boundaries: ["first-response-after-24-hours"] },
    { ...general(late, "标签印刷模糊"), responded: late + 24 * hour + 1, boundaries: ["first-response-a-second-late"] },
    {
      ...general(lastSecond, "盒装嫩豆腐封口漏气 36 盒"),
      resolved: endOfDay3(lastSecond) - 1,
      notified: endOfDay3(lastSecond) + 9 * hour,
      boundaries: ["resolved-in-last-second-of-day-3"],
    },
    {
      ...general(afterwards, "托盘破损"),
      resolved: endOfDay3(afterwards) + 1,
      notified: endOfDay3(afterwards) + 10 * hour,
      boundaries: ["resolved-a-second-after-day-3"],
    },
    {
      ...major(at(75, 22), "豆腐干有异味，一名顾客就医"),
      type: "foodSafety",
      injury: true,
      opinion: at(73, 22),
      boundaries: ["preliminary-opinion-after-48-hours"],
    },
    { ...major(at(96, 8, 40), "瓶装豆浆胀袋，多家门店反映"), affected: 10, boundaries: ["affected-customers-10"] },
    { ...general(at(103, 10, 15), "千张发粘，几家门店反映"), affected: 9, boundaries: ["affected-customers-9"] },
    { ...major(at(124, 14, 5), "整车冷链失温，要求赔偿"), claim: fen(50_000), boundaries: ["claim-50000.00"] },
    { ...general(at(131, 11, 30), "仓库断电致货损"), claim: fen(49_999.99), boundaries: ["claim-49999.99"] },
  ];
}

function open(anchor: number): Story[] {
  const major = secondOf(anchor - 1, 16, 10);
  const waiting = secondOf(anchor - 1, 15, 20);
  const answered = secondOf(anchor - 2, 9, 5);
  const overdue = secondOf(anchor - 5, 10, 40);
  return [
    {
      channel: "hotline",
      type: "foodSafety",
      received: major,
      summary: "盒装嫩豆腐胀包 12 盒，两名顾客腹泻",
      injury: true,
      affected: 3,
      responded: major + 25 * 60,
      planActivated: major + 18 * 60,
    },
    { channel: "wechat", type: "delivery", received: waiting, summary: "腐竹少送 2 箱" },
    { channel: "email", type: "quality", received: answered, summary: "香干偏咸", responded: answered + 3 * hour },
    {
      channel: "hotline",
      type: "packaging",
      received: overdue,
      summary: "油豆腐外箱进水",
      responded: overdue + 5 * hour,
    },
  ];
}
