/** Who is asking, as the credential says. Nothing in a request's address or body can change it. */
export interface Principal {
  readonly tenant: string;
  readonly person: string;
  readonly roles: readonly string[];
}

/** Turns a request's credential into a principal; `null` when there is none that is valid. */
export type Authenticate = (request: Request) => Promise<Principal | null> | Principal | null;
