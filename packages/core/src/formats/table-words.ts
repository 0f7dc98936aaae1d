import { createVocabulary, type ExpressionScope } from "../fact/index.ts";
import type { Text } from "../issue/index.ts";
import { checkingScope, type Pack } from "../policy/index.ts";

/** What reading and writing the cells of a table needs to know of a policy. */
export interface TableWords {
  readonly scope: ExpressionScope;
  /** The label of a fact. */
  readonly label: (fact: string) => Text | undefined;
}

/** The words of a policy, for its tables. */
export function tableWords(pack: Pack): TableWords {
  const { facts } = createVocabulary(pack.vocabularies);
  return { scope: checkingScope(pack), label: (fact) => facts.get(fact)?.label };
}
