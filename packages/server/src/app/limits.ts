import { usualFileTypes } from "../blobs/index.ts";

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
  /** Longest file, in bytes, inclusive. */
  readonly fileBytes: number;
  /** MIME types of files that are taken. */
  readonly fileTypes: readonly string[];
  /** Longest file that comes with a survey, in bytes, inclusive. Of types, images and PDF are taken there. */
  readonly surveyFileBytes: number;
  /** Files that one survey link may bring. */
  readonly surveyFiles: number;
}

export const defaultLimits: Limits = {
  bodyBytes: 1024 * 1024,
  importBytes: 32 * 1024 * 1024,
  importIssues: 1000,
  searchRecords: 20_000,
  cachedPolicies: 64,
  providerMilliseconds: 2000,
  fileBytes: 25 * 1024 * 1024,
  fileTypes: usualFileTypes,
  surveyFileBytes: 10 * 1024 * 1024,
  surveyFiles: 10,
};
