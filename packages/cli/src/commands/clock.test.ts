import { describe, expect, it } from "vitest";
import { call } from "../memory-io.contract.ts";
import { fileWith } from "../pack-folder.contract.ts";

const facts = JSON.stringify({
  complaint: {
    receivedAt: "2026-06-15T09:00:00+08:00",
    type: "packaging",
    severity: "general",
    firstResponseAt: "2026-06-15T10:00:00+08:00",
  },
});
const worse = { event: "retargeted", at: "2026-06-15T11:00:00+08:00", facts: { complaint: { severity: "major" } } };

const clock = (events: readonly object[] | string, ...more: readonly string[]) =>
  call([
    "clock",
    "bean-products",
    "complaintDeadlines",
    "--facts",
    fileWith(facts, "complaint.json"),
    "--events",
    fileWith(typeof events === "string" ? events : JSON.stringify(events), "events.json"),
    "--as-of",
    "2026-06-15",
    "--now",
    "2026-06-15T12:00:00+08:00",
    ...more,
  ]);

describe("clock", () => {
  it("folds events over the facts and tells every target with its proof, in both languages", async () => {
    const { code, out } = await clock([worse], "--locale", "en");
    expect([code, out.split("\n").filter((line) => !line.startsWith(" "))]).toEqual([
      0,
      [
        "firstResponse  met  2026-06-16T09:00:00+08:00  [5.3.1.a][5.3.2.a]",
        "resolution  running  2026-06-19T00:00:00+08:00  [5.3.1.b]",
        "planActivation  breached  2026-06-15T11:30:00+08:00  [5.3.2.a]",
        "preliminaryOpinion  running  2026-06-17T09:00:00+08:00  [5.3.2.b]",
        "promisedResolution  running  [5.3.2.b]",
        "",
      ],
    ]);
    expect(out).toContain("  calendar days, the day of the start left out\n");
    expect((await clock([worse], "--locale", "zh-CN")).out).toContain("planActivation  超时");
  });

  it("tells the same as JSON, with the timeline", async () => {
    const { out } = await clock([{ event: "voided", at: "2026-06-15T11:30:00+08:00", target: "resolution" }], "--json");
    const told = JSON.parse(out) as {
      readonly targets: readonly { readonly target: string; readonly status: string }[];
    };
    expect(told.targets.map(({ target, status }) => [target, status])).toEqual([
      ["firstResponse", "met"],
      ["resolution", "voided"],
    ]);
    expect(told).toMatchObject({
      clock: "complaintDeadlines",
      targets: [{ timeline: { timeZone: "Asia/Shanghai" } }, {}],
    });
  });

  it("names what could not be followed, and ends with 4", async () => {
    const late = { event: "reopened", at: "2026-06-15T11:30:00+08:00", target: "firstResponse" };
    const { code, err } = await clock([late], "--locale", "en");
    expect([code, err.includes("clock/not-reopened")]).toEqual([4, true]);
  });

  it("points into the events that are none", async () => {
    const { code, err } = await clock([{ event: "stpoped", at: "2026-06-15" }], "--locale", "en");
    expect([code, err.includes("clock/event"), err.includes("events.json")]).toEqual([3, true, true]);
    expect((await clock("{}")).code).toBe(2);
  });
});
