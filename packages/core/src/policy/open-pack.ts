import { BylawError, issue } from "../issue/index.ts";
import { deepFreeze } from "../json/index.ts";
import type { PolicyDocument } from "../schema/index.ts";
import { sortIntoPack, type Pack } from "./pack.ts";

/**
 * A pack of documents that a Bylaw server handed out. The server has checked them, so they are not checked again: a page
 * need not load what checks documents. For documents from anywhere else use `parsePack`. The documents are frozen.
 *
 * @issues `policy/no-manifest`
 */
export function openPack(documents: readonly PolicyDocument[]): Pack {
  const pack = sortIntoPack(documents);
  if (pack === undefined) throw new BylawError([issue("policy/no-manifest", {})]);
  return deepFreeze(pack);
}
