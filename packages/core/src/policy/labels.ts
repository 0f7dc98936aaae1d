import { factLabel } from "../fact/index.ts";
import type { Locale } from "../issue/index.ts";
import { wordOf, type Json } from "../json/index.ts";
import type { PhraseLabels } from "../rule/index.ts";
import type { ValueType } from "../schema/index.ts";
import { formatValue, parseValue } from "../value/index.ts";
import type { BoundWords } from "./bind-rules.ts";

/** The words of a policy in one language: for the sentences about its conditions. */
export function labelsOf(
  policy: Pick<BoundWords, "vocabulary" | "parameters" | "context">,
  locale: Locale,
): PhraseLabels {
  const { vocabulary, parameters, context } = policy;
  return {
    fact: (id) => factLabel(id, vocabulary, locale, context),
    parameter: (id) => {
      const parameter = parameters.get(id)?.parameter;
      if (parameter === undefined) return undefined;
      return { label: parameter.label[locale], value: parameter.value, tailor: parameter.tailor };
    },
    condition: (name) => vocabulary.conditions.get(name)?.label[locale],
    format: (value: Json, type: ValueType) => {
      if (value === null) return formatValue(null, type, locale, context);
      const parsed = parseValue(value, type, context);
      return parsed.ok ? formatValue(parsed.value, type, locale, context) : wordOf(value);
    },
  };
}
