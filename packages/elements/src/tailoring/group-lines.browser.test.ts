import { describe, expect, it } from "vitest";

import { fakeLines } from "../fake-tailoring.contract.ts";
import { groupLines } from "./group-lines.ts";

describe("groupLines", () => {
  it("goes by the document's own order of clauses, and puts what no clause asks for last", () => {
    const [line] = fakeLines(false);
    if (line === undefined) throw new TypeError("no line");
    const at = (...ids: string[]) => ({ ...line, clauses: ids.map((id) => ({ id, text: id })) });
    const groups = groupLines([at("10.1.2"), at(), at("2.10.1"), at("2.9.1", "10.1.2"), at("10.1.2")], "clause");
    expect(groups.map(({ clause, lines }) => [clause, lines.length])).toEqual([
      ["2.9.1", 1],
      ["2.10.1", 1],
      ["10.1.2", 2],
      ["", 1],
    ]);
  });

  it("puts the changes of one document together", () => {
    const groups = groupLines(fakeLines(false), "document");
    expect(groups.map(({ id }) => id)).toEqual([...new Set(groups.map(({ id }) => id))]);
    expect(groups.flatMap(({ lines }) => lines).length).toBe(fakeLines(false).length);
  });
});
