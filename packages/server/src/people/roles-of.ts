import type { Principal } from "../auth/index.ts";
import type { Directory } from "./directory.ts";

/** The roles that somebody has, by the credential and by the directory. They are no rights: those come from the credential. */
export async function rolesOf(directory: Directory, principal: Principal): Promise<readonly string[]> {
  const people = await directory.people(principal.tenant);
  const own = people.find(({ id }) => id === principal.person)?.roles ?? [];
  return [...new Set([...principal.roles, ...own])];
}
