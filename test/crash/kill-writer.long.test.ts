import { describe, expect, it } from "vitest";
import { postgresUrl } from "../postgres/index.ts";
import { postgresVictim, runCrashRounds, sqliteVictim, type Victim } from "./index.ts";

const LIMIT = { timeout: 600_000 };

describe("a writer that is killed with SIGKILL, again and again", () => {
  it("loses and tears nothing on SQLite in 100 rounds", LIMIT, () => expectSound(sqliteVictim, 100));

  it.skipIf(postgresUrl() === undefined)("loses and tears nothing on PostgreSQL in 50 rounds", LIMIT, () =>
    expectSound(postgresVictim, 50),
  );
});

async function expectSound(make: () => Promise<Victim>, rounds: number): Promise<void> {
  const victim = await make();
  const tally = await runCrashRounds(victim, rounds);
  expect(tally).toMatchObject({ lost: [], torn: [], unsound: [] });
  expect(tally.acknowledged).toBeGreaterThan(rounds);
  console.log(`${victim.args[0]}: ${rounds} kills, ${tally.acknowledged} acknowledged, ${tally.found} found`);
  await victim.remove();
}
