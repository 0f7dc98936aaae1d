/** The roles of who reads, as the facts of a form's context tell them: nested or dotted. */
export function rolesIn(facts: unknown): readonly string[] {
  const given = own(own(facts, "actor"), "roles") ?? own(facts, "actor.roles");
  return Array.isArray(given) ? given.filter((each) => typeof each === "string") : [];
}

function own(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (Reflect.get(value, name) as unknown)
    : undefined;
}
