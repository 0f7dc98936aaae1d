import type { PolicyDocument } from "../schema/index.ts";
import { bindDay, type BoundPolicy } from "./bind-day.ts";
import { openPack } from "./open-pack.ts";

/**
 * A policy on a day, from documents that a Bylaw server handed out, as {@link openPack} takes them.
 *
 * @param asOf ISO 8601
 * @issues as {@link openPack}
 */
export function openPolicy(documents: readonly PolicyDocument[], asOf: string): BoundPolicy {
  return bindDay(openPack(documents), asOf);
}
