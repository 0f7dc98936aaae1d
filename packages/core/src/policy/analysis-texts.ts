import type { RegionPart } from "../analysis/index.ts";
import type { BoundDecision } from "../decision/index.ts";
import type { Locale } from "../issue/index.ts";
import { isObject, type Json } from "../json/index.ts";
import { booleanWords, phraseCondition, type BoundLeaf, type FactClass } from "../rule/index.ts";
import type { ValueType } from "../schema/index.ts";
import { plainText } from "../trace/index.ts";
import {
  compareNumbers,
  formatValue,
  itemType,
  notApplicable,
  toJson,
  unknown,
  type Known,
  type Value,
} from "../value/index.ts";
import { analysisWords } from "./analysis-words.ts";
import type { BoundPolicy } from "./bind-day.ts";
import { classesText } from "./class-text.ts";
import { labelsOf } from "./labels.ts";

/** Turns what was found about a policy into words of one language. */
export interface AnalysisTexts {
  /** 客户类别为经销商、年采购额超过 30万元. */
  readonly region: (parts: readonly RegionPart[]) => string;
  readonly facts: (facts: ReadonlyMap<string, Known>) => string;
  /** The facts as a caller would supply them, nested. */
  readonly factsJson: (facts: ReadonlyMap<string, Known>) => Readonly<Record<string, Json>>;
  readonly factLabel: (fact: string) => string;
  readonly factValue: (fact: string, value: Known) => string;
  readonly parameterLabel: (parameter: string) => string;
  readonly rule: (decision: BoundDecision, at: number) => string;
  /** An outcome's `value`. */
  readonly outcome: (decision: BoundDecision, value: Value) => string;
}

/** The texts of a policy in one language. */
export function analysisTexts(policy: BoundPolicy, locale: Locale): AnalysisTexts {
  const say = analysisWords[locale];
  const labels = labelsOf(policy, locale);
  const { context } = policy;
  const typeOf = (fact: string): ValueType =>
    labels.fact(fact)?.value ?? policy.graph.facts.get(fact)?.type ?? { type: "text" };
  const factLabel = (fact: string): string => labels.fact(fact)?.label ?? fact;
  const factValue = (fact: string, value: Known): string => formatValue(value, typeOf(fact), locale, context);
  const comparison = (leaf: BoundLeaf, holds: boolean): string => {
    const asked = phraseCondition(
      holds ? leaf : { kind: "not", condition: leaf, priority: 1, pointer: leaf.pointer },
      locale,
      labels,
    );
    return plainText(asked);
  };
  const isSo = (fact: string, value: Known): string =>
    typeof value === "boolean"
      ? booleanWords(factLabel(fact), value, locale)
      : say.is(factLabel(fact), factValue(fact, value));
  const classes = (fact: string, own: readonly FactClass[], orNothing: boolean): string => {
    const [only, ...others] = own;
    if (only?.kind === "word" && typeof only.value === "boolean" && others.length === 0 && !orNothing)
      return isSo(fact, only.value);
    const text = classesText(own, typeOf(fact), locale, context);
    const whole =
      own.length === 0 ? formatValue(null, typeOf(fact), locale, context) : orNothing ? say.orNothing(text) : text;
    const isFigure = own.some((each) => each.kind === "figures" && !isPoint(each));
    return isFigure ? say.compared(factLabel(fact), whole) : say.is(factLabel(fact), whole);
  };
  const part = (each: RegionPart): string => {
    if (each.kind === "fact") return classes(each.fact, each.classes, each.orNothing);
    if (each.kind === "comparison") return comparison(each.leaf, each.holds);
    const type = typeOf(each.fact);
    const json = toJson(each.item, type.type === "list" ? itemType(type) : type, context);
    return comparison(
      {
        kind: "leaf",
        fact: each.fact,
        operator: each.isIn ? "contains" : "doesNotContain",
        operand: { kind: "constant", value: each.item, json },
        priority: 1,
        pointer: "",
      },
      true,
    );
  };
  return {
    region: (parts) => (parts.length === 0 ? say.everybody : say.together(parts.map(part))),
    facts: (facts) =>
      facts.size === 0 ? say.everybody : say.together([...facts].map(([fact, value]) => isSo(fact, value))),
    factsJson: (facts) =>
      nested(new Map([...facts].map(([fact, value]) => [fact, toJson(value, typeOf(fact), context)]))),
    factLabel,
    factValue,
    parameterLabel: (parameter) => labels.parameter(parameter)?.label ?? parameter,
    rule: (decision, at) => {
      const rule = decision.rules[at];
      return say.name(rule?.title?.[locale] ?? rule?.name ?? "", rule?.clauses ?? []);
    },
    outcome: (decision, value) => {
      if (value === unknown) return say.open;
      if (value === notApplicable) return say.nothing;
      const type = decision.outputs.find(({ name }) => name === "value")?.type ?? { type: "text" };
      return say.quoted(formatValue(value, type, locale, context));
    },
  };
}

function isPoint({ low, high }: Extract<FactClass, { readonly kind: "figures" }>): boolean {
  return (
    low !== undefined &&
    high !== undefined &&
    low.included &&
    high.included &&
    compareNumbers(low.value, high.value) === 0
  );
}

/** Dotted ids as objects within objects. */
function nested(facts: ReadonlyMap<string, Json>): Readonly<Record<string, Json>> {
  const groups = new Map<string, Json>();
  for (const [id, value] of facts) {
    const at = id.indexOf(".");
    if (at < 0) groups.set(id, value);
    else {
      const head = id.slice(0, at);
      const known = groups.get(head);
      groups.set(head, { ...(isObject(known) ? known : {}), [id.slice(at + 1)]: value });
    }
  }
  return Object.fromEntries(groups);
}
