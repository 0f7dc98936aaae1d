import type { BoundForm, Json, Locale } from "@bylaw/core";

/** What a form's decision is about and what it may say, in one language. */
export interface DecisionWords {
  /** What is decided: “客户等级”. */
  readonly about: string;
  readonly outcome: (value: Json | undefined) => string;
}

/** The words of the decision that a form drives: those of the fact that it decides. */
export function decisionWords({ form, graph, vocabulary }: BoundForm, locale: Locale): DecisionWords {
  const output = graph.decisions.get(form.drives ?? "")?.outputs.find(({ name }) => name === "value");
  const fact = output?.fact === undefined ? undefined : vocabulary.facts.get(output.fact);
  const type = output?.type;
  const options =
    type !== undefined && "enum" in type && type.enum !== undefined
      ? vocabulary.enums.get(type.enum)?.options
      : undefined;
  const say = (value: Json | undefined): string => {
    if (value === undefined || value === null) return "—";
    if (Array.isArray(value)) return value.map(say).join(locale === "en" ? ", " : "、");
    if (typeof value === "string") return options?.[value]?.[locale] ?? value;
    if (typeof value === "boolean") return yesNo[locale][value ? 0 : 1];
    return typeof value === "number" ? String(value) : JSON.stringify(value);
  };
  return { about: fact?.label[locale] ?? form.title[locale], outcome: say };
}

const yesNo: Readonly<Record<Locale, readonly [string, string]>> = { "zh-CN": ["是", "否"], en: ["yes", "no"] };
