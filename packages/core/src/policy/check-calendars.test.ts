import { describe, expect, it } from "vitest";
import type { Calendar } from "../schema/index.ts";
import { checkCalendars } from "./check-calendars.ts";
import { examplePack } from "./example-pack.contract.ts";
import type { Pack } from "./pack.ts";

const example = examplePack();
const text = (word: string) => ({ "zh-CN": word, en: word });
const calendar = (more: Partial<Calendar> & { readonly id: string }): Calendar => ({
  kind: "calendar",
  title: text(more.id),
  ...more,
});
const office = calendar({ id: "office", open: [{ days: ["monday"], hours: ["09:00-12:00"] }] });

function found(calendars: readonly Calendar[], usual?: string): readonly string[] {
  const pack: Pack = {
    ...example,
    manifest: { ...example.manifest, ...(usual === undefined ? {} : { calendar: usual }) },
    calendars,
  };
  return checkCalendars(pack).map(({ code, document, pointer }) => `${code} ${document ?? ""}${pointer}`);
}

describe("checkCalendars", () => {
  it("is content with a calendar that is there and opens", () => {
    expect(found([office], "office")).toEqual([]);
    expect(found([])).toEqual([]);
  });

  it("names a calendar that is not there, or never opens, where it is named", () => {
    expect(found([office], "offise")).toEqual(["calendar/unknown manifest/calendar"]);
    expect(found([calendar({ id: "state" })], "state")).toEqual(["calendar/never-open manifest/calendar"]);
    expect(found([calendar({ id: "state" })])).toEqual([]);
  });

  it("names what leads nowhere and what is wrong inside", () => {
    const over = calendar({
      id: "team",
      over: "offise",
      days: [{ from: "2026-13-01", title: text("a"), closed: true }],
    });
    // The day itself is told with all others that are called `from`.
    expect(found([office, over])).toEqual(["calendar/unknown calendar/team/over"]);
  });

  it("names a parameter that holds no hours", () => {
    const shop = (parameter: string): Calendar =>
      calendar({ id: "shop", open: [{ days: ["monday"], hours: { parameter } }] });
    expect(found([shop("none.such")])).toEqual(["facts/unknown-parameter calendar/shop/open/0/hours/parameter"]);
    const [some] = example.parameters.flatMap(({ parameters }) => parameters);
    expect(found([shop(some?.id ?? "")])).toEqual(["calendar/not-hours calendar/shop/open/0/hours/parameter"]);
  });
});
