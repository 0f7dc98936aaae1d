import { describe, expect, it } from "vitest";
import { tellPeriod } from "./tell-period.ts";
import { ask, visit, type Asked } from "./visits.contract.ts";

const told = (asked: Asked, locale: "zh-CN" | "en"): readonly string[] => {
  const [period] = ask(asked).periods;
  return period === undefined ? [] : tellPeriod(period, locale);
};
const march = { between: ["2025-03-01", "2025-03-31"], today: "2025-04-01" } as const;

describe("tellPeriod", () => {
  it("tells why a period was missed, record by record, in either language", () => {
    const asked = {
      ...march,
      of: { tier: "tier1" },
      records: [visit("2025-03-05", { mode: "phone" }), visit("2025-03-06", { reached: false })],
    } as const;
    expect(told(asked, "zh-CN")).toEqual([
      "2025年3月1日至2025年3月31日，一级客户每月拜访：未完成〔4.1.1.a〕",
      "要求每月1次，本周期应1次，已计0次",
      "2025年3月5日，V 2025-03-05：该方式不予认可",
      "2025年3月6日，V 2025-03-06：不算有效联系",
    ]);
    expect(told(asked, "en")).toEqual([
      "1 March 2025 to 31 March 2025, monthly visits to tier 1: missed [4.1.1.a]",
      "asked for: once a month; 1 in this period, 0 counted",
      "5 March 2025, V 2025-03-05: this form is not accepted",
      "6 March 2025, V 2025-03-06: no contact was made",
    ]);
  });

  it("tells which duty won, and the last chance of one that is due", () => {
    const asked = {
      of: { tier: "tier2", special: true },
      between: ["2025-05-01", "2025-06-01"],
      today: "2025-05-05",
    } as const;
    expect(told(asked, "zh-CN")).toEqual([
      "2025年5月1日至2025年5月31日，特别客户每月拜访两次：待完成〔4.1.1.c〕",
      "要求每月2次，本周期应2次，已计0次",
      "最后机会：2025年5月30日周五 18:00",
      "几项要求并存时取最密的一项：特别客户每月拜访两次",
      "另有二级客户每季度拜访（每季度1次），已包含在内",
    ]);
    expect(told(asked, "en").slice(2)).toEqual([
      "last chance: Friday 30 May 2025, 18:00",
      "of several duties the densest holds: two visits a month to special customers",
      "quarterly visits to tier 2 (once a quarter) is met with it",
    ]);
  });

  it("tells why nothing is owed", () => {
    const optedOut = { ...march, of: { tier: "tier1", optedOut: true } } as const;
    expect(told(optedOut, "en")).toEqual([
      "1 March 2025 to 31 March 2025, monthly visits to tier 1: not owed, the customer refuses all contact [4.1.1.d]",
    ]);
    const waived = { of: { tier: "tier1" }, between: ["2026-02-16", "2026-02-23"], today: "2026-03-01" } as const;
    expect(told({ ...waived, set: { often: { times: 1, per: "week" } } }, "zh-CN")).toEqual([
      "2026年2月16日至2026年2月22日，一级客户每月拜访：免除，周期内没有工作日〔4.1.1.a〕",
    ]);
  });

  it("notes what was filed late, what is not known and what is provisional", () => {
    const records = [visit("2025-03-31T23:59", { filedAt: "2025-04-01T09:00" })];
    expect(told({ ...march, of: { tier: "tier1" }, records }, "en").at(-1)).toBe(
      "31 March 2025, V 2025-03-31T23:59: counts, handed in after the period had ended",
    );
    const later = { of: { tier: "tier1" }, between: ["2027-01-01", "2027-02-01"], today: "2026-12-01" } as const;
    expect(told(later, "zh-CN").at(-1)).toBe("暂定：所依据的放假安排尚未公布");
  });
});
