import { describe, expect, it } from "vitest";
import { call } from "../memory-io.contract.ts";
import { fileWith } from "../pack-folder.contract.ts";

const due = (...more: readonly string[]) => call(["due", "--calendar", "cn", "--locale", "en", ...more]);

describe("due", () => {
  it("tells the moment and why, day by day, in either language", async () => {
    const { code, out, err } = await due("--start", "2026-02-13T16:00", "--business", "11h");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe(
      [
        "Due: Tuesday 24 February 2026, 10:00",
        "Because",
        "  opening hours only",
        "  calendar cn (edition 1) → cnState (edition 2025-11-04); time zone Asia/Shanghai",
        "  Friday 13 February 2026, working day, 16:00–18:00, 2:00 so far",
        "  Saturday 14 February 2026, Make-up workday for Spring Festival, 09:00–12:00, 13:00–18:00, 10:00 so far",
        "  Sunday 15 February 2026 to Monday 23 February 2026, Spring Festival (closed), not counted",
        "  Tuesday 24 February 2026, working day, 09:00–10:00, 11:00 so far",
        "",
      ].join("\n"),
    );
    const chinese = await due(
      "--start",
      "2026-03-10T10:00",
      "--locale",
      "zh-CN",
      "3d",
      "--civil-days",
      "--end",
      "dayEnd",
      "--roll",
      "none",
    );
    expect(chinese.out).toMatch(/^到期：2026年3月13日周五 24:00\n理由\n {2}按自然日计算，起算当日不计\n/u);
  });

  it.each([
    ["24h", "--elapsed", "2026-02-14T16:00:00+08:00"],
    ["90m", "--elapsed", "2026-02-13T17:30:00+08:00"],
    ["3d", "--working-days --end close", "2026-02-25T18:00:00+08:00"],
    ["3", "--working-days --end dayEnd", "2026-02-26T00:00:00+08:00"],
    ["3d", "--civil-days --end close --roll next", "2026-02-24T18:00:00+08:00"],
    ["1mo", "--civil-days --end dayEnd --roll none", "2026-03-14T00:00:00+08:00"],
    ["1d", "--same-time-working-days", "2026-02-14T16:00:00+08:00"],
    ["1d", "--working-days --end close --cut-off 15:00", "2026-02-24T18:00:00+08:00"],
    ["1h", "--business --pause 2026-02-13T16:30/2026-02-14T10:00", "2026-02-14T10:30:00+08:00"],
  ])("counts %s with %s", async (amount, options, expected) => {
    const { code, out } = await due("--start", "2026-02-13T16:00", amount, ...options.split(" "), "--json");
    expect([code, JSON.parse(out)]).toMatchObject([0, { due: expected, provisional: false, trace: { due: expected } }]);
  });

  it("says that it is provisional beyond what has been announced", async () => {
    const { out } = await due("--start", "2026-12-31T17:00", "--business", "8h");
    expect(out).toMatch(/^Due: Monday 4 January 2027, 17:00 \(provisional\)\n/u);
    expect(out).toContain("assumed by statute: Friday 1 January 2027 New Year (closed)");
  });

  it("refuses an amount that does not say how it counts, and explains the choices", async () => {
    const { code, err } = await due("--start", "2026-02-13T16:00", "3d");
    expect(code).toBe(3);
    expect(err).toContain("error[calendar/count-unsaid] `3d` does not say how it is counted");
    expect(err).toContain("civilDays: calendar days");
  });

  it("assumes neither an end nor a roll", async () => {
    expect((await due("--start", "2026-02-13T16:00", "3d", "--working-days")).err).toContain("calendar/day-end-unsaid");
    expect((await due("--start", "2026-02-13T16:00", "3d", "--civil-days", "--end", "close")).err).toContain("`roll`");
    expect((await due("--start", "2026-02-13T16:00", "3", "--elapsed")).err).toContain("calendar/amount-without-unit");
  });

  it("counts on a calendar of one's own over a shipped one", async () => {
    const text = (word: string) => ({ "zh-CN": word, en: word });
    const shop = {
      kind: "calendar",
      id: "shop",
      title: text("shop"),
      over: "cnState",
      open: [{ days: ["saturday"], hours: ["10:00-12:00"] }],
    };
    const path = fileWith(JSON.stringify(shop), "shop.json");
    const ask = ["due", "1h", "--business", "--start", "2026-02-20T09:00", "--json", "--calendar"];
    expect(JSON.parse((await call([...ask, path])).out)).toMatchObject({ due: "2026-02-28T11:00:00+08:00" });
    const broken = fileWith(JSON.stringify({ ...shop, over: "cnStat" }), "shop.json");
    expect((await call([...ask, broken])).out).toContain('"suggestion": "cnState"');
    expect((await call([...ask, "nowhere"])).out).toContain("calendar/unknown");
  });

  it("does not guess what was typed wrongly", async () => {
    const start = ["--start", "2026-02-13T16:00"];
    expect((await due("3d")).code).toBe(2);
    expect((await due(...start, "3x", "--elapsed")).code).toBe(2);
    expect((await due(...start, "3d", "--elapsed", "--business")).code).toBe(2);
    expect((await due(...start, "3d", "--working-days", "--end", "noon")).code).toBe(2);
    expect((await due(...start, "3d", "--working-days", "--end", "close", "--cut-off", "25:00")).code).toBe(2);
    expect((await due("--start", "tomorrow", "3d", "--elapsed")).err).toContain("input/not-a-moment");
  });
});
