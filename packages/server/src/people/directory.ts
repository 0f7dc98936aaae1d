import type { Text } from "@bylaw/core";

/** Somebody who works for a company. */
export interface Person {
  /** What a credential calls the person too. */
  readonly id: string;
  readonly name: string | Text;
  /** Roles in the company, as the policy names them (`accountManager`). */
  readonly roles: readonly string[];
  /** Roles in this API (`author`), for pages that show who may do what; rights come from the credential alone. */
  readonly access?: readonly string[];
}

/** Who works for a company: its own list, or whatever the host has. */
export interface Directory {
  people(tenant: string): Promise<readonly Person[]>;
}

/** A directory that knows nobody: people are called by their ids. */
export const emptyDirectory: Directory = { people: async () => [] };
