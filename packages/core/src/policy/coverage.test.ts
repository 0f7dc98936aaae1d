import { describe, expect, it } from "vitest";
import type { Calendar } from "../schema/index.ts";
import { coverage } from "./coverage.ts";
import { exampleDocuments } from "./example-pack.contract.ts";
import { parsePack } from "./parse-pack.ts";

const hours: Calendar = {
  kind: "calendar",
  id: "shop",
  title: { "zh-CN": "营业时间", en: "Opening hours" },
  clause: "2.1.4",
  over: "holidays",
  open: [{ days: ["monday"], hours: ["09:00-18:00"] }],
};
const holidays: Calendar = {
  kind: "calendar",
  id: "holidays",
  title: { "zh-CN": "假日", en: "Holidays" },
  clause: "2.1.4",
  days: [{ from: "2025-10-01", title: { "zh-CN": "国庆节", en: "National Day" }, closed: true }],
};

const calendarsOf = (calendar: string | undefined): readonly string[] => {
  const documents = exampleDocuments.map((document) =>
    document.kind === "manifest" && calendar !== undefined ? { ...document, calendar } : document,
  );
  const found = coverage(parsePack([...documents, hours, holidays]));
  return found
    .flatMap(({ artefacts }) => artefacts)
    .flatMap(({ kind, id }) => (kind === "calendar" ? [id] : []))
    .toSorted();
};

describe("coverage", () => {
  it("counts the calendar that deadlines run on, and the one on which that stands", () => {
    expect(calendarsOf("shop")).toEqual(["holidays", "shop"]);
  });

  it("counts no hours that nothing asks for", () => {
    expect(calendarsOf(undefined)).toEqual([]);
  });
});
