import { createHash } from "node:crypto";

/** A digest of the answers to everybody, each answer a set of names: engines list them in an order of their own. */
export async function digestOf<Asked>(
  everybody: readonly Asked[],
  ask: (one: Asked) => readonly string[] | Promise<readonly string[]>,
): Promise<string> {
  const digest = createHash("sha256");
  for (const one of everybody) digest.update(`${(await ask(one)).toSorted().join()}\n`);
  return digest.digest("hex");
}

/** A digest of whatever JSON can say. */
export function digestOfJson(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
