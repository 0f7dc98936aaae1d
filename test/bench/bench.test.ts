import { describe, expect, it } from "vitest";
import { differences, quickSize } from "./contest.ts";
import { contests } from "./contests/index.ts";
import { noPeers } from "./peers.ts";

// Answers only, and only of what the workspace has: a measured time would say nothing on a machine that does other things besides.
// The contest in SQL has tests of its own beside what it measures.
describe.concurrent("npm run bench", () => {
  it.for(contests.filter(({ id }) => id !== "sql").map((contest) => [contest.id, contest] as const))(
    "gives equal answers in the contest %s",
    async ([, contest]) => {
      const prepared = await contest.prepare(quickSize, noPeers);
      await prepared.close?.();
      expect(differences(prepared.answers)).toEqual([]);
      expect(Math.max(...prepared.answers.map((group) => group.size))).toBeGreaterThan(1);
    },
  );
});
