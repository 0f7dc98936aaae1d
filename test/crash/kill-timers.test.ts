import { describe, expect, it } from "vitest";
import { postgresUrl } from "../postgres/index.ts";
import { postgresVictim, runTimerRounds, sqliteVictim } from "./index.ts";

const LIMIT = { timeout: 60_000 };
const SOUND = { lost: [], doubled: [], unsound: [] };

describe("a worker that fires timers and is killed with SIGKILL", () => {
  it("loses and doubles none of 2,000 on SQLite", LIMIT, async () => {
    const victim = await sqliteVictim();
    const tally = await runTimerRounds(victim, { timers: 2000, spread: 1500, kills: 3, workers: 1 });
    expect(tally).toMatchObject(SOUND);
    await victim.remove();
  });

  it.skipIf(postgresUrl() === undefined)(
    "loses and doubles none of 2,000 on PostgreSQL, two at a time",
    LIMIT,
    async () => {
      const victim = await postgresVictim();
      const tally = await runTimerRounds(victim, { timers: 2000, spread: 1500, kills: 2, workers: 2 });
      expect(tally).toMatchObject(SOUND);
      await victim.remove();
    },
  );
});
