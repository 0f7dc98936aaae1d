import { BylawError, issue, type Issue } from "@bylaw/core";
import { may, rolesThatMay, type Principal } from "../auth/index.ts";
import type { LoadedPolicy } from "../policy/index.ts";
import type { ClauseCheck, Write } from "../storage/index.ts";
import type { Actor } from "./actor.ts";

/** Clauses that somebody has read again, and what was said about them. */
export interface SaidOfClauses {
  readonly clauses: readonly string[];
  readonly note: string | null;
}

/**
 * Somebody has read clauses again and found them still right. An approver may say so of any clause, and who has the role
 * that answers for a clause of that one.
 *
 * @param newId gives each check its id
 * @issues `server/unknown-clause`, `server/forbidden`
 */
export function checkClauses(
  actor: Actor,
  { roles }: Pick<Principal, "roles">,
  { pack, release }: LoadedPolicy,
  { clauses, note }: SaidOfClauses,
  newId: () => string,
): { readonly checks: readonly ClauseCheck[]; readonly writes: readonly Write[] } {
  const owners = new Map(
    pack.chapters
      .flatMap(({ sections }) => sections)
      .flatMap((section) => section.clauses)
      .map(({ id, owner }): [string, string] => [id, owner ?? pack.manifest.owner]),
  );
  const [first, ...rest] = clauses.flatMap((id, at) => {
    const place = { document: "body", pointer: `/clauses/${at}` };
    const owner = owners.get(id);
    if (owner === undefined) return [issue("server/unknown-clause", { id }, place)];
    return may({ roles }, "checkClauses") || roles.includes(owner) ? [] : [forbidden(owner, place)];
  });
  if (first !== undefined) throw new BylawError([first, ...rest]);
  const { person, at } = actor;
  const checks = clauses.map((clause) => ({ id: newId(), clause, at, person, note, release: release.id }));
  const payload = { clauses, note };
  return {
    checks,
    writes: [
      ...checks.map((row) => ({ kind: "insert", table: "checks", row }) as const),
      { kind: "audit", entry: { ...actor, action: "policy/check", target: `release/${release.id}`, payload } },
    ],
  };
}

function forbidden(owner: string, place: { readonly document: string; readonly pointer: string }): Issue {
  return issue("server/forbidden", { roles: [...rolesThatMay("checkClauses"), owner].join(", ") }, place);
}
