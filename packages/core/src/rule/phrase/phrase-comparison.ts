import type { Locale } from "../../issue/index.ts";
import type { ValueType } from "../../schema/index.ts";
import { standardOperators } from "../operator-set.ts";
import { predicateOf } from "./predicate-of.ts";
import { sentence, withValue } from "./sentence.ts";
import { plainText } from "../../trace/index.ts";

/** A standard comparison without what is compared: 不低于 30万元; *at least CNY 300,000*. @param value the right side in words */
export function phraseComparison(operator: string, type: ValueType, value: string, locale: Locale): string {
  const predicate = predicateOf(operator, type, false, standardOperators);
  return predicate === undefined ? value : plainText(sentence(withValue(predicate.holds[locale], [value])));
}
