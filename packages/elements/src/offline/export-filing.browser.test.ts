import { describe, expect, it } from "vitest";

import { exportFiling } from "./export-filing.ts";
import { makeFile } from "./fake-carrier.contract.ts";
import type { Filing } from "./filing.ts";
import { createMemoryCabinet } from "./memory-cabinet.ts";

describe("exportFiling", () => {
  it("holds the answers and the bytes of the files that are still here", async () => {
    const cabinet = createMemoryCabinet("export");
    const kept = await makeFile("bytes ✓");
    const lost = await makeFile("lost");
    const { sha256 } = kept.reference;
    await cabinet.act(["files"], (hand) => hand.put("files", { sha256, blob: kept.blob, at: 0 }));
    const filing = {
      id: "0123456789",
      form: "visit",
      title: {},
      subject: "C-1",
      answers: { text: "x" },
      revision: "r",
      at: 0,
      issues: [],
      files: [kept.reference, lost.reference],
    } as unknown as Filing;
    const file = await exportFiling(cabinet, filing);
    const told = JSON.parse(await file.text()) as { readonly files: readonly { readonly content?: string }[] };
    expect(file.name).toBe("visit-01234567.json");
    expect(told).toMatchObject({
      form: "visit",
      subject: "C-1",
      answers: { text: "x" },
      at: "1970-01-01T00:00:00.000Z",
    });
    const bytes = Uint8Array.from(atob(told.files[0]?.content ?? ""), (letter) => letter.codePointAt(0) ?? 0);
    expect([new TextDecoder().decode(bytes), told.files[1]?.content]).toEqual(["bytes ✓", undefined]);
  });
});
