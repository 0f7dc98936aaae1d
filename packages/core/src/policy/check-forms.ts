import { createVocabulary } from "../fact/index.ts";
import { checkForm } from "../form/index.ts";
import type { Issue } from "../issue/index.ts";
import { checkingScope } from "./check-decisions.ts";
import { factDependencies } from "./check-facts.ts";
import type { Pack } from "./pack.ts";

/** Whether the forms make sense: what they read, what they fill, what they ask. @issues those of {@link checkForm} */
export function checkForms(pack: Pack): readonly Issue[] {
  if (pack.forms.length === 0) return [];
  const words = {
    scope: checkingScope(pack),
    vocabulary: createVocabulary(pack.vocabularies),
    waitsFor: factDependencies(pack),
  };
  return pack.forms.flatMap((form) => checkForm(form, words));
}
