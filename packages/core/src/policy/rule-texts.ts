import { cellCondition, outputType, type DecisionRule } from "../decision/index.ts";
import { BylawError, type Locale } from "../issue/index.ts";
import { asList, isObject, own, wordOf, type Json } from "../json/index.ts";
import { bindCondition, bindNamedFact, labelAtPath, phraseCondition, type NamedFact } from "../rule/index.ts";
import type { Condition, Decision, Output, TableColumn } from "../schema/index.ts";
import { plainText } from "../trace/index.ts";
import { itemType } from "../value/index.ts";
import { bindWords } from "./bind-rules.ts";
import { labelsOf } from "./labels.ts";
import type { Pack } from "./pack.ts";
import { ruleChangeWords } from "./rule-change-words.ts";

/** A policy's rules in words of one language, with the figures of one day. A rule that makes no sense is told as it is written. */
export interface RuleTexts {
  /** What the rule or row is called. */
  readonly name: (decision: Decision, rule: DecisionRule) => string;
  /** When it holds and what it says. */
  readonly rule: (decision: Decision, rule: DecisionRule) => string;
  readonly condition: (condition: Condition) => string;
  /** What a row asks of a column. */
  readonly cell: (column: TableColumn, cell: unknown) => string;
  readonly column: (column: TableColumn) => string;
  readonly output: (decision: Decision, output: string) => string;
  /** What a rule says about an output; `undefined` is nothing. */
  readonly said: (decision: Decision, output: string, value: unknown) => string;
}

/** The texts of a pack's rules on a day (ISO 8601). */
export function ruleTexts(pack: Pack, day: string, locale: Locale): RuleTexts {
  const words = bindWords(pack, day);
  const labels = labelsOf(words, locale);
  const say = ruleChangeWords[locale];
  const condition = (asked: Condition): string => {
    try {
      return plainText(phraseCondition(bindCondition(asked, words.scope), locale, labels));
    } catch (error) {
      if (error instanceof BylawError) return wordOf(asked);
      throw error;
    }
  };
  const label = (fact: string): string => labels.fact(fact)?.label ?? fact;
  const named = (source: NamedFact): string => {
    try {
      const { fact, path } = bindNamedFact(source, words.scope, {});
      return labelAtPath(label(fact), path, locale);
    } catch (error) {
      if (error instanceof BylawError) return label(source.fact);
      throw error;
    }
  };
  const output = (decision: Decision, name: string): string => {
    const declared = own<Output>(decision.outputs, name);
    if (name === "undetermined" || declared === undefined) return name;
    if (declared.label !== undefined) return declared.label[locale];
    return declared.fact === undefined ? (name === "value" ? decision.title[locale] : name) : label(declared.fact);
  };
  const said = (decision: Decision, name: string, value: unknown): string => {
    if (value === undefined || value === null) return say.nothing;
    const declared = own<Output>(decision.outputs, name);
    const type = outputType(declared ?? {}, words.scope);
    const isItem = declared?.collect === "list" && !Array.isArray(value);
    if (isObject(value) && typeof value["fact"] === "string") return named(value as unknown as NamedFact);
    if (isObject(value) && typeof value["parameter"] === "string") {
      const found = words.parameters.get(value["parameter"]);
      return found === undefined ? value["parameter"] : labels.format(found.json, found.parameter.value);
    }
    return labels.format(value as Json, isItem ? itemType(type) : type);
  };
  const outcome = (decision: Decision, { event }: DecisionRule): string =>
    say.joined(
      Object.entries<unknown>(event.params).map(([name, value]) =>
        name === "undetermined" ? say.undetermined : say.says(output(decision, name), said(decision, name, value)),
      ),
    );
  return {
    name: (decision, { title, name, event }) =>
      title?.[locale] ?? (event.params["value"] === undefined ? name : said(decision, "value", event.params["value"])),
    rule: (decision, rule) => say.rule(condition(rule.conditions), outcome(decision, rule)),
    condition,
    cell: (column, cell) => {
      const asked = cellCondition((cell ?? null) as never, column);
      return asked === undefined ? say.anything : condition(asked.condition);
    },
    column: (column) => column.title?.[locale] ?? named(column),
    output,
    said,
  };
}

/** Clauses as a list in a sentence. */
export function clausesText(clauses: string | readonly string[], locale: Locale): string {
  return asList(clauses).join(locale === "en" ? ", " : "、");
}
