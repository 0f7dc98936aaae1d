import { lookup } from "node:dns";
import { isIP } from "node:net";
import { isBlockedAddress } from "./blocked-address.ts";

/** Asks for the addresses of a name. */
export type ResolveHost = (host: string) => Promise<readonly string[]>;

/** The system's resolver. */
export function resolveHost(host: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    lookup(host, { all: true }, (error, found) =>
      error === null ? resolve(found.map(({ address }) => address)) : reject(error),
    );
  });
}

/**
 * The addresses of a host, asked for once, so that what is connected to is what was checked; nothing when it has none, or
 * when one of them is private: which of them is connected to is not ours to choose.
 */
export async function checkedAddresses(
  host: string,
  { isAllowed, resolve }: { readonly isAllowed: boolean; readonly resolve: ResolveHost },
): Promise<readonly string[]> {
  const addresses = isIP(host) === 0 ? await resolve(host) : [host];
  return isAllowed || !addresses.some(isBlockedAddress) ? addresses : [];
}
