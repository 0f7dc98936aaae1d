import { createVocabulary } from "../fact/index.ts";
import { checkForm } from "../form/index.ts";
import type { Issue } from "../issue/index.ts";
import { checkingScope } from "./check-decisions.ts";
import { factDependencies } from "./check-facts.ts";
import { vocabulariesOf } from "./scorecards.ts";
import type { Pack } from "./pack.ts";
import { packsOverTime } from "./packs-over-time.ts";

/** Whether the forms make sense: what they read, what they fill, what they ask. @issues those of {@link checkForm} */
export function checkForms(pack: Pack): readonly Issue[] {
  if (pack.forms.length === 0) return [];
  const words = { scope: checkingScope(pack), vocabulary: createVocabulary(vocabulariesOf(pack)) };
  const found = packsOverTime(pack).flatMap((each) => {
    const about = { waitsFor: factDependencies(each), decisions: new Set(each.decisions.map(({ id }) => id)) };
    return pack.forms.flatMap((form) => checkForm(form, { ...words, ...about }));
  });
  // What no version of a decision has changed is found again on every day.
  return [
    ...new Map(
      found.map((each) => [JSON.stringify([each.code, each.document, each.pointer, each.params]), each]),
    ).values(),
  ];
}
