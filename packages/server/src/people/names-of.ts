import type { Locale } from "@bylaw/core";
import type { Directory, Person } from "./directory.ts";

/** A person's name by id, in one language; the id itself for who is not in the directory. */
export type Names = (person: string) => string;

/** The names of a tenant's people. */
export async function namesOf(directory: Directory, tenant: string, locale: Locale): Promise<Names> {
  const known = new Map((await directory.people(tenant)).map((person) => [person.id, nameOf(person, locale)]));
  return (person) => known.get(person) ?? person;
}

/** A person's name in one language. */
export function nameOf({ name }: Person, locale: Locale): string {
  return typeof name === "string" ? name : name[locale];
}
