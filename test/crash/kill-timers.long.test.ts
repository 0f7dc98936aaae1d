import { describe, expect, it } from "vitest";
import { postgresUrl } from "../postgres/index.ts";
import { postgresVictim, runTimerRounds, sqliteVictim, type TimerRounds, type Victim } from "./index.ts";

const LIMIT = { timeout: 900_000 };

describe("workers that fire timers and are killed with SIGKILL, again and again", () => {
  it("lose and double none of 20,000 on SQLite in 30 kills", LIMIT, () =>
    expectSound(sqliteVictim, { timers: 20_000, spread: 30_000, kills: 30, workers: 1 }),
  );

  it("lose and double none on one SQLite file, two at a time", LIMIT, () =>
    expectSound(sqliteVictim, { timers: 10_000, spread: 15_000, kills: 10, workers: 2 }),
  );

  it.skipIf(postgresUrl() === undefined)("lose and double none of 20,000 on PostgreSQL, four at a time", LIMIT, () =>
    expectSound(postgresVictim, { timers: 20_000, spread: 30_000, kills: 15, workers: 4 }),
  );
});

async function expectSound(make: () => Promise<Victim>, rounds: TimerRounds): Promise<void> {
  const victim = await make();
  const tally = await runTimerRounds(victim, rounds);
  expect(tally).toMatchObject({ lost: [], doubled: [], unsound: [] });
  console.log(`${victim.args[0]}: ${rounds.timers} timers, ${tally.kills} kills`);
  await victim.remove();
}
