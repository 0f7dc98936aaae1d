import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differences } from "./agree.ts";
import { pairs } from "./generate.ts";

/** Recorded so that every run tries the same pairs; the long test takes new ones. */
const seed = 20_250_101;

describe("json-rules-engine 7.3.1", () => {
  it("agrees on 5,000 documents with complete, well-typed facts", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async (pair) => {
        expect(await differences(pair)).toEqual([]);
      }),
      { seed, numRuns: 5000 },
    );
  });
});
