/** Somebody who is signed in to the host. */
export interface HostPerson {
  readonly id: string;
  readonly team: "sales" | "administration";
}

/** The host's own sessions; a real host has them in its database. */
const sessions: ReadonlyMap<string, HostPerson> = new Map([
  ["s-chen", { id: "E-006", team: "sales" }],
  ["s-wang", { id: "E-001", team: "administration" }],
]);

/** Who is signed in, by the host's own cookie. */
export function whoIsSignedIn(cookies: string | null): HostPerson | undefined {
  return sessions.get(/(?:^|; )session=([^;]*)/u.exec(cookies ?? "")?.[1] ?? "");
}
