/** The headers of a change: it is refused when somebody else has changed that version since. */
export function ifVersion(version: number): { readonly "If-Match": string } {
  return { "If-Match": `"${version}"` };
}

/** The headers of a change that is made once, however often the network makes us ask. */
export function onceOnly(key: string = crypto.randomUUID()): { readonly "Idempotency-Key": string } {
  return { "Idempotency-Key": key };
}
