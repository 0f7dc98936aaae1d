import { describe, it } from "vitest";
import { assertAgreement } from "./assert-agreement.ts";

/** Recorded so that every run tries the same pairs; the long test takes new ones. */
const seed = 20_250_101;

describe("json-rules-engine 7.3.1", () => {
  it("agrees on 20,000 pairs of a rule and complete, well-typed facts", { timeout: 240_000 }, async () => {
    await assertAgreement(20_000, seed);
  });
});
