import { BylawError, issue, throwOnErrors } from "../issue/index.ts";
import { deepFreeze } from "../json/index.ts";
import { checkDocument, type PolicyDocument } from "../schema/index.ts";
import { checkStructure } from "./check-pack.ts";
import { assemblePack, type Pack } from "./pack.ts";

/**
 * Makes a pack of documents. What comes back can be bound and asked; whether its figures make sense is told by
 * {@link checkPack}. The documents are frozen.
 *
 * @issues `document/…`, `policy/…`, `rule/…`, `facts/…`, `decision/…`: all that are found, not only the first
 */
export function parsePack(documents: readonly unknown[]): Pack {
  throwOnErrors(documents.flatMap(checkDocument));
  const { pack, issues } = assemblePack(documents as readonly PolicyDocument[]);
  throwOnErrors(issues);
  if (pack === undefined) throw new BylawError([issue("policy/no-manifest", {})]);
  throwOnErrors(checkStructure(pack));
  return deepFreeze(pack);
}
