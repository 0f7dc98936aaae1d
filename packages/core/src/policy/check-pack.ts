import type { Issue } from "../issue/index.ts";
import { checkClauses } from "./check-clauses.ts";
import { checkDecisions } from "./check-decisions.ts";
import { checkFacts } from "./check-facts.ts";
import { checkParameters, checkParameterValues } from "./check-parameters.ts";
import { checkReferences } from "./check-references.ts";
import { hasErrors } from "../issue/index.ts";
import type { Pack } from "./pack.ts";

/**
 * Everything that is wrong with a pack once its documents have the right shape: errors that would keep it from
 * running, cross-checks that fail, and warnings. Cross-checks are only tried when the pack could run at all.
 */
export function checkPack(pack: Pack): readonly Issue[] {
  const structure = checkStructure(pack);
  const values = checkParameterValues(pack);
  const crossed = hasErrors([...structure, ...values]) ? [] : checkParameters(pack, pack.manifest.effectiveFrom);
  return [...structure, ...values, ...crossed, ...checkClauses(pack)];
}

/** What would keep the pack from running: names that lead nowhere, conditions that make no sense, circles. */
export function checkStructure(pack: Pack): readonly Issue[] {
  return [...checkReferences(pack), ...checkFacts(pack), ...checkDecisions(pack)];
}
