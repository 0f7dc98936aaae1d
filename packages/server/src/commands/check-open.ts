import { BylawError, issue } from "@bylaw/core";
import type { Draft } from "../storage/index.ts";

/**
 * Refuses a draft that is no longer open, or that was changed since the client read it.
 *
 * @param expected the version that the client has read; any when left out
 * @issues `server/draft-closed`, `server/version-conflict`
 */
export function checkOpen(draft: Draft, expected?: number): void {
  if (draft.status !== "open") throw new BylawError([issue("server/draft-closed", {})]);
  if (expected !== undefined && draft.version !== expected)
    throw new BylawError([issue("server/version-conflict", {})]);
}
