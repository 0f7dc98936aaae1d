import { hasErrors, type Issue } from "../issue/index.ts";
import { checkCadences } from "./check-cadences.ts";
import { checkCalendars } from "./check-calendars.ts";
import { checkClauses } from "./check-clauses.ts";
import { checkDecisions } from "./check-decisions.ts";
import { checkFacts } from "./check-facts.ts";
import { checkForms } from "./check-forms.ts";
import { checkParameterBounds, checkParameters, checkParameterTypes } from "./check-parameters.ts";
import { checkQuestions } from "./check-questions.ts";
import { checkReferences } from "./check-references.ts";
import { checkUnused } from "./check-unused.ts";
import type { Pack } from "./pack.ts";

/**
 * Everything that is wrong with a pack once its documents have the right shape: errors that would keep it from
 * running, figures that make no sense, cross-checks that fail, and warnings. Cross-checks are only tried when the pack
 * could run at all.
 */
export function checkPack(pack: Pack): readonly Issue[] {
  const structure = checkStructure(pack);
  const bounds = checkParameterBounds(pack);
  const crossed = hasErrors([...structure, ...bounds]) ? [] : checkParameters(pack, pack.manifest.effectiveFrom);
  return [...structure, ...bounds, ...crossed, ...checkClauses(pack), ...checkQuestions(pack), ...checkUnused(pack)];
}

/**
 * What would keep the pack from running: names that lead nowhere, conditions that make no sense, circles, parameters
 * without a value.
 */
export function checkStructure(pack: Pack): readonly Issue[] {
  return [
    ...checkReferences(pack),
    ...checkCalendars(pack),
    ...checkFacts(pack),
    ...checkDecisions(pack),
    ...checkCadences(pack),
    ...checkForms(pack),
    ...checkParameterTypes(pack),
  ];
}
