import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differences } from "./agree.ts";
import { pairs } from "./generate.ts";

/** How many pairs, and from which seed: `BYLAW_FUZZ_PAIRS`, `BYLAW_FUZZ_SEED`. A failure prints the seed to repeat it. */
const numRuns = Number(process.env["BYLAW_FUZZ_PAIRS"] ?? 100_000);
const seed = Number(process.env["BYLAW_FUZZ_SEED"] ?? Date.now() % 2 ** 31);

describe("json-rules-engine 7.3.1", () => {
  it(`agrees on ${numRuns} documents from seed ${seed}`, { timeout: 3_600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async (pair) => {
        expect(await differences(pair)).toEqual([]);
      }),
      { seed, numRuns },
    );
  });
});
