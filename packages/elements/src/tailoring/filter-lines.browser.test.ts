import { describe, expect, it } from "vitest";

import { fakeLines } from "../fake-tailoring.contract.ts";
import { filterLines, noFilter } from "./filter-lines.ts";

describe("filterLines", () => {
  const found = (filter: Partial<typeof noFilter>): readonly string[] =>
    filterLines(fakeLines(false), { ...noFilter, ...filter }).map(({ at }) => at);

  it("finds by clause, name, reason and person, all words of the query", () => {
    expect(found({ query: "2.2.1" })).toEqual(["parameter:tiering.tier1MinExclusive"]);
    expect(found({ query: "旺季 门槛" })).toEqual(["parameter:tiering.tier1MinExclusive"]);
    expect(found({ query: "旺季 手机" })).toEqual([]);
    expect(found({ query: "周岚" }).length).toBeGreaterThan(0);
  });

  it("narrows by content, person and whether the base has moved, all at once", () => {
    expect(found({ artefact: "form" }).every((at) => at.startsWith("form:"))).toBe(true);
    expect(found({ person: "E-001", onlyMoved: true })).toEqual(["parameter:tiering.tier1MinExclusive"]);
    expect(found({ artefact: "clock" })).toEqual([]);
  });
});
