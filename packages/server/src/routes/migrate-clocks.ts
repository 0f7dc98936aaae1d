import { BylawError, issue, renderIssue } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import { instanceParts, tryMigration } from "../tasks/index.ts";
import { actorOf } from "./actor-of.ts";
import { defineRoute } from "./define-route.ts";
import { movesOfTrial } from "./present-move.ts";
import type { Route } from "./route.ts";

/** Clocks in one transaction, when nothing is said. */
const USUAL = 100;

export const migrateClocks: Route = defineRoute({
  operationId: "migrateClocks",
  method: "post",
  path: "/v1/clocks/migrations",
  summary: "Let open deadlines run under another release, or tell what that would move",
  tag: "tasks",
  needs: "manageClocks",
  body: "MigrateClocksRequest",
  result: "ClockMigrationResult",
  repeatable: true,
  issues: ["server/no-release", "server/unknown-release", "server/version-conflict", "storage/bad-cursor"],
  handler: async ({ principal, body, locale, services }) => {
    const { tenant } = principal;
    const { store, policies } = services;
    const { release: id, clocks, dryRun, note, cursor, limit = USUAL } = body;
    const release = id === undefined ? await policies.load(tenant) : await policies.release(tenant, id);
    if (release === undefined) throw new BylawError([issue("server/unknown-release", { id: id ?? "" })]);
    const page = await store.listOpenInstances(tenant, "clock", { limit, after: cursor });
    const instances = page.items.filter(
      (each) => clocks === undefined || clocks.includes(instanceParts(each).document),
    );
    const actor = actorOf(principal, services);
    const { tried, writes, migrated } = await tryMigration({ services, tenant, actor, release, instances, note });
    const answer: HttpSchemas["ClockMigrationResult"] = {
      release: release.release.number,
      dryRun,
      looked: instances.length,
      migrated: dryRun ? 0 : migrated,
      items: tried.flatMap((each) => (each.moves.failed.length > 0 ? [] : movesOfTrial(each, release, locale))),
      unchanged: tried.reduce((sum, { moves }) => sum + moves.unchanged, 0),
      failed: tried.flatMap(({ instance, moves }) => {
        const { document, type, id: record } = instanceParts(instance);
        return moves.failed.map((each) => ({
          about: `${type}/${record}`,
          clock: document,
          code: each.issue.code,
          message: renderIssue(each.issue, locale).message,
        }));
      }),
      nextCursor: page.next ?? null,
    };
    return {
      writes: dryRun ? [] : writes,
      answer: { body: answer },
      conflict: () => issue("server/version-conflict", {}),
      // Somebody told one of the clocks something meanwhile.
      again: true,
    };
  },
});
