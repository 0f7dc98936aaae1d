import { describe, it } from "vitest";
import { assertAgreement } from "./assert-agreement.ts";

/** How many pairs, and from which seed: `BYLAW_FUZZ_PAIRS`, `BYLAW_FUZZ_SEED`. A failure prints the seed to repeat it. */
const pairs = Number(process.env["BYLAW_FUZZ_PAIRS"] ?? 200_000);
const seed = Number(process.env["BYLAW_FUZZ_SEED"] ?? Date.now() % 2 ** 31);

describe("json-rules-engine 7.3.1", () => {
  it(`agrees on ${pairs} pairs of a rule and facts from seed ${seed}`, { timeout: 36_000_000 }, async () => {
    await assertAgreement(pairs, seed);
  });
});
