import { BylawError, issue, throwOnErrors } from "../issue/index.ts";
import type { PolicyDocument } from "../schema/index.ts";
import { bindDay, type BoundPolicy } from "./bind-day.ts";
import { assemblePack } from "./pack.ts";

/**
 * A policy on a day, from documents that a Bylaw server handed out. The server has checked them, so they are not checked
 * again: a page need not load what checks documents. For documents from anywhere else use `parsePack` and `bind`.
 *
 * @param asOf ISO 8601
 * @issues `policy/no-manifest`, `document/duplicate-id`
 */
export function openPolicy(documents: readonly PolicyDocument[], asOf: string): BoundPolicy {
  const { pack, issues } = assemblePack(documents);
  throwOnErrors(issues);
  if (pack === undefined) throw new BylawError([issue("policy/no-manifest", {})]);
  return bindDay(pack, asOf);
}
