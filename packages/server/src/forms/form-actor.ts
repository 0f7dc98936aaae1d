import type { Principal } from "../auth/index.ts";
import type { Person } from "../people/index.ts";
import type { LoadedPolicy } from "../policy/index.ts";

/** Who fills in a form, as its conditions read it. */
export interface FormActor {
  readonly id: string;
  /** Roles in the company. */
  readonly roles: readonly string[];
}

/** Who asks: the roles that the policy knows, by the credential and by the directory. */
export function formActor(
  { person, roles }: Principal,
  people: readonly Person[],
  { context }: Pick<LoadedPolicy, "context">,
): FormActor {
  const own = people.find(({ id }) => id === person)?.roles ?? [];
  const known = [...new Set([...roles, ...own])].filter((role) => Object.hasOwn(context.roles, role));
  return { id: person, roles: known };
}
