import { describe, expect, it } from "vitest";
import { createVocabulary } from "../fact/index.ts";
import { readClockEvents } from "./read-clock-events.ts";

const text = (word: string) => ({ "zh-CN": word, en: word });
const vocabulary = createVocabulary([
  {
    kind: "vocabulary",
    id: "words",
    title: text("words"),
    facts: [{ id: "complaint.affected", label: text("affected"), value: { type: "integer" } }],
  },
]);
const read = (...events: readonly unknown[]) =>
  readClockEvents(events, vocabulary, { timeZone: "Asia/Shanghai", enums: vocabulary.enums, roles: {} });

describe("readClockEvents", () => {
  it("reads moments in the policy's zone and facts in either form", () => {
    const { events, issues } = read(
      { event: "paused", at: "2026-03-10T11:00", reason: "customer", seq: 2 },
      { event: "retargeted", at: "2026-03-10T03:00:00Z", facts: { complaint: { affected: 12 } } },
      { event: "retargeted", at: "2026-03-10T03:00:00Z", facts: { "complaint.affected": 12 } },
    );
    expect(issues).toEqual([]);
    expect(events[0]).toEqual({ event: "paused", at: Date.UTC(2026, 2, 10, 3), reason: "customer", seq: 2 });
    expect(events[1]).toEqual(events[2]);
    expect(events[1]?.facts).toEqual(new Map([["complaint.affected", 12]]));
  });

  it("leaves out what it cannot read, and says where it stands", () => {
    const { events, issues } = read(
      { event: "slept", at: "2026-03-10T11:00" },
      { event: "paused", at: "2026-03-10T11:00" },
      { event: "stopped", at: "yesterday" },
      { event: "retargeted", at: "2026-03-10T11:00", facts: { complaint: { affected: "many" } } },
      "stopped",
    );
    expect(events).toEqual([]);
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["clock/event", "/0"],
      ["clock/event-incomplete", "/1"],
      ["input/not-a-moment", "/2/at"],
      ["value/type", "/3/facts/complaint/affected"],
      ["clock/event", "/4"],
    ]);
  });
});
