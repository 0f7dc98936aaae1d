import { createVocabulary, factLabel, type ExpressionScope } from "../fact/index.ts";
import type { Locale, Text } from "../issue/index.ts";
import { isObject, type Json } from "../json/index.ts";
import { checkingScope, vocabulariesOf, type Pack } from "../policy/index.ts";
import { instanceId, labelAtPath, type NamedFact } from "../rule/index.ts";

/** What reading and writing the cells of a table needs to know of a policy. */
export interface TableWords {
  readonly scope: ExpressionScope;
  /** The label of a fact. */
  readonly label: (fact: string) => Text | undefined;
  /** What a column asks, by name. An argument that a parameter fills is called by its own name. */
  readonly asked: (column: NamedFact, locale: Locale) => string | undefined;
}

/** The words of a policy, for its tables. */
export function tableWords(pack: Pack): TableWords {
  const vocabulary = createVocabulary(vocabulariesOf(pack));
  const scope = checkingScope(pack);
  return {
    scope,
    label: (fact) => vocabulary.facts.get(fact)?.label,
    asked: ({ fact, path, params }, locale) => {
      const filled = isObject(params) && !Object.values(params).some(isObject);
      const id = filled ? instanceId(fact, params as Readonly<Record<string, Json>>) : fact;
      const found = factLabel(id, vocabulary, locale, scope.context)?.label;
      return found === undefined ? undefined : labelAtPath(found, path, locale);
    },
  };
}
