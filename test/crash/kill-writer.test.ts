import { describe, expect, it } from "vitest";
import { postgresUrl } from "../postgres/index.ts";
import { postgresVictim, runCrashRounds, sqliteVictim, type Victim } from "./index.ts";

const LIMIT = { timeout: 60_000 };

describe("a writer that is killed with SIGKILL", () => {
  it("loses and tears nothing on SQLite", LIMIT, () => expectSound(sqliteVictim, 6));

  it.skipIf(postgresUrl() === undefined)("loses and tears nothing on PostgreSQL", LIMIT, () =>
    expectSound(postgresVictim, 3),
  );
});

async function expectSound(make: () => Promise<Victim>, rounds: number): Promise<void> {
  const victim = await make();
  const tally = await runCrashRounds(victim, rounds);
  expect(tally).toMatchObject({ lost: [], torn: [], unsound: [] });
  // Otherwise nothing was tried.
  expect(tally.acknowledged).toBeGreaterThan(rounds);
  expect(tally.found).toBeGreaterThanOrEqual(tally.acknowledged);
  await victim.remove();
}
