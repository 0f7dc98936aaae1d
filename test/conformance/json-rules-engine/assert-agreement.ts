import fc from "fast-check";
import { expect } from "vitest";
import { differences } from "./agree.ts";
import { batches } from "./generate.ts";

/**
 * Tries at least this many pairs of a rule and a record of facts, from a seed on. A failure prints the seed of its round:
 * `BYLAW_FUZZ_SEED` begins there again.
 */
export async function assertAgreement(pairs: number, seed: number): Promise<void> {
  let tried = 0;
  for (let round = 0; tried < pairs; round += 1) {
    await fc.assert(
      fc.asyncProperty(batches, async (batch) => {
        expect(await differences(batch)).toEqual([]);
        tried += batch.rules.length * batch.records.length;
      }),
      { seed: seed + round, numRuns: 100 },
    );
  }
}
