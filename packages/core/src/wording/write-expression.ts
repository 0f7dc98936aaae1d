import { isObject, wordOf } from "../json/index.ts";
import type { Condition, Expression } from "../schema/index.ts";
import { writeCondition, writeFact, writeLiteral, writeParameter } from "./write-condition.ts";
import type { Writing } from "./writing.ts";

const signs: Readonly<Record<string, string>> = { add: " + ", subtract: " − ", multiply: " × ", divide: " ÷ " };

/** What an expression makes, in words as far as there are any; the rest as it is written. */
export function writeExpression(expression: Expression, writing: Writing): string {
  const { locale, field } = writing;
  const isEnglish = locale === "en";
  if (!isObject(expression)) return writeLiteral(expression, field?.value ?? { type: "text" }, writing);
  const parts: Readonly<Record<string, unknown>> = expression;
  const { fact, parameter } = parts;
  if (typeof fact === "string") return writeFact({ fact }, writing);
  if (typeof parameter === "string") return writeParameter(parameter, writing);
  if ("today" in parts) return isEnglish ? "today" : "当天";
  if ("notApplicable" in parts) return isEnglish ? "does not apply" : "不适用";
  if ("if" in parts) {
    const [asked, then, other] = [parts["if"] as Condition, parts["then"], parts["else"]];
    const [yes, no] = [then, other].map((each) => writeExpression(each as Expression, writing));
    const condition = writeCondition(asked, writing);
    return isEnglish
      ? `${yes ?? ""} if ${condition}, else ${no ?? ""}`
      : `${condition}时为${yes ?? ""}，否则为${no ?? ""}`;
  }
  for (const [name, sign] of Object.entries(signs)) {
    const terms = parts[name];
    if (!Array.isArray(terms)) continue;
    return terms
      .map((term: Expression) => {
        const said = writeExpression(term, writing);
        return isObject(term) && Object.keys(term).some((key) => key in signs) ? `(${said})` : said;
      })
      .join(sign);
  }
  if (isObject(parts["dayOf"])) return writeExpression(parts["dayOf"] as Expression, writing);
  if (isObject(parts["round"])) {
    const { value: of } = parts["round"] as { readonly value?: Expression };
    if (of !== undefined)
      return isEnglish ? `${writeExpression(of, writing)}, rounded` : `${writeExpression(of, writing)}（取整）`;
  }
  return wordOf(expression);
}
