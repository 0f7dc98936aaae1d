/** How much a client may ask for at once. */
export interface Limits {
  /** Longest JSON body, in bytes, inclusive. */
  readonly bodyBytes: number;
  /** Longest import, in bytes, inclusive. */
  readonly importBytes: number;
  /** Lines of an import whose issues are reported; the rest is only counted. */
  readonly importIssues: number;
  /** Records that a search looks at before it gives back what it has found so far, with a cursor. */
  readonly searchRecords: number;
  /** Packs and bound policies kept in memory, each. */
  readonly cachedPolicies: number;
  /** How long a provider of facts is waited for, in milliseconds. */
  readonly providerMilliseconds: number;
}

export const defaultLimits: Limits = {
  bodyBytes: 1024 * 1024,
  importBytes: 32 * 1024 * 1024,
  importIssues: 1000,
  searchRecords: 20_000,
  cachedPolicies: 64,
  providerMilliseconds: 2000,
};
