import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BylawError } from "@bylaw/core";
import { readTableFile, tableFile } from "./table-file.ts";
import { unpackedSize } from "./unpacked-size.ts";

/** Texts as core writes them: without characters that files mangle, and without blanks at either end. */
const cell = fc.oneof(
  fc
    .string({ unit: "binary" })
    .map((text) => text.replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu, "").trim())
    .filter((text) => !/_x[0-9a-f]{4}_/iu.test(text)),
  fc.constantFrom(
    "2.2.1",
    "2.1",
    "1e5",
    "=1+1",
    "@x",
    "+5",
    "-5",
    "-",
    "-x",
    "'",
    "''x",
    "007",
    "TRUE",
    "公司、机关",
    "a,b",
    'a"b',
    "a;b",
    "\\u0000",
    "> 5",
    "<b>&amp;",
  ),
);
const anyGrid = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))
  .map((rows) => [
    ["Name", ...(rows[0] ?? []).slice(1).map(() => "x")],
    ["#id", ...(rows[0] ?? []).slice(1).map((_, at) => `c${at}`)],
    ...rows.map((row, at) => [`r${at}`, ...row.slice(1)]),
  ]);

describe("readTableFile", () => {
  it.each(["csv", "xlsx"] as const)("reads back every grid from %s as it was", { timeout: 60_000 }, async (format) => {
    await fc.assert(
      fc.asyncProperty(anyGrid, async (grid) => {
        const { bytes } = await tableFile(grid, format);
        const back = await readTableFile(bytes, format);
        const width = grid[0]?.length ?? 0;
        expect(back.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""))).toEqual(grid);
      }),
      { numRuns: 60 },
    );
  });

  it("reads what Excel of another language writes: semicolons, no byte order mark", async () => {
    const bytes = new TextEncoder().encode('名称;条款\n"#id";clause\nbig;2.2.1\n');
    expect(await readTableFile(bytes, "csv")).toEqual([
      ["名称", "条款"],
      ["#id", "clause"],
      ["big", "2.2.1"],
    ]);
  });

  it("keeps a spreadsheet from running a cell as a formula", async () => {
    const { bytes } = await tableFile([["=1+1", "-2+3", "-5", "-"]], "csv");
    expect(new TextDecoder().decode(bytes).trim()).toBe("'=1+1,'-2+3,-5,-");
  });

  it.each(["csv", "xlsx"] as const)("refuses what is no %s file", async (format) => {
    for (const bytes of [
      new TextEncoder().encode('"a\nb,"c'),
      new Uint8Array([80, 75, 3, 4, 0, 0]),
      new Uint8Array(),
    ]) {
      if (format === "csv" && bytes.length !== 7) continue;
      // eslint-disable-next-line no-await-in-loop
      await expect(readTableFile(bytes, format)).rejects.toBeInstanceOf(BylawError);
    }
  });

  it("refuses a workbook that unpacks to too much, without unpacking it", async () => {
    const { bytes } = await tableFile([["a"], ["#id"], ["b"]], "xlsx");
    const size = unpackedSize(bytes) ?? 0;
    expect(size).toBeGreaterThan(bytes.length);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, 0xf000_0000, true);
    await expect(readTableFile(bytes, "xlsx")).rejects.toMatchObject({ issues: [{ code: "sheet/too-large" }] });
  });
});
