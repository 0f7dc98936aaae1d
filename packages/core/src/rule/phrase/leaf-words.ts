import type { Locale } from "../../issue/index.ts";
import type { Json } from "../../json/index.ts";
import type { ValueType } from "../../schema/index.ts";
import type { ParameterTrace, Segment } from "../../trace/index.ts";
import { formatList } from "../../value/index.ts";
import { standardOperators } from "../operator-set.ts";
import { parsePath, shapeAt } from "../path.ts";
import { labelAtPath } from "./label-at-path.ts";
import type { PhraseLabels } from "./phrase-labels.ts";
import { predicateOf, type ChosenPredicate } from "./predicate-of.ts";
import type { Piece } from "./sentence.ts";

/** A comparison as far as words need it: bound or traced. */
export interface SpokenLeaf {
  readonly fact: string;
  readonly path?: string;
  readonly operator: string;
  readonly factValue?: Json;
  readonly value?: Json;
  readonly valueFact?: string;
  readonly parameter?: ParameterTrace;
  readonly subject?: ParameterTrace;
}

/** The parts from which the sentences about a comparison are made. */
export interface LeafWords {
  /** What the left side is called. */
  readonly label: string;
  /** The same as a piece that keeps what it stands for. */
  readonly name: Segment;
  /** What was read on the left. */
  readonly read: readonly Piece[];
  /** The right side. */
  readonly value: readonly Piece[];
  readonly predicate: ChosenPredicate;
  /** For a yes-or-no fact: the answer that makes it hold. */
  readonly wanted?: boolean;
  /** For a comparison that only asks whether there is a value: whether there should be one. */
  readonly presence?: boolean;
}

/** The words of a comparison; values that nobody has told are called so when `traced`. */
export function leafWords(leaf: SpokenLeaf, locale: Locale, labels: PhraseLabels, traced: boolean): LeafWords {
  const { subject, factValue } = leaf;
  const declared = subject === undefined ? labels.fact(leaf.fact) : labels.parameter(subject.id);
  const whole = declared?.value ?? { type: "text" };
  const type =
    leaf.path === undefined ? whole : (shapeAt(whole, parsePath(leaf.path) ?? [])?.element ?? { type: "text" });
  const label = labelAtPath(declared?.label ?? leaf.fact, leaf.path, locale);
  const isChoice = Array.isArray(leaf.value) && leaf.parameter === undefined && leaf.valueFact === undefined;
  const read = factValue === undefined ? "" : formatSide(factValue, type, labels, locale);
  const set = labels.operators ?? standardOperators;
  const presence = set.operators.get(leaf.operator)?.presence === true ? leaf.value === true : undefined;
  const wanted = presence === undefined ? wantedAnswer(leaf, type) : undefined;
  return {
    label,
    name:
      subject === undefined ? { kind: "fact", text: label, fact: leaf.fact } : parameterSegment(subject, label, labels),
    read: [
      subject === undefined ? { kind: "fact", text: read, fact: leaf.fact } : parameterSegment(subject, read, labels),
    ],
    value: rightSide(leaf, type, locale, labels, traced, isChoice),
    predicate: predicateOf(leaf.operator, type, isChoice, set) ?? unnamed(leaf.operator),
    ...(wanted === undefined ? {} : { wanted }),
    ...(presence === undefined ? {} : { presence }),
  };
}

function rightSide(
  leaf: SpokenLeaf,
  type: ValueType,
  locale: Locale,
  labels: PhraseLabels,
  traced: boolean,
  isChoice: boolean,
): readonly Piece[] {
  const { value, parameter, valueFact } = leaf;
  if (parameter !== undefined) {
    const text = formatSide(parameter.value, labels.parameter(parameter.id)?.value ?? type, labels, locale);
    return [parameterSegment(parameter, text, labels)];
  }
  if (valueFact !== undefined) {
    const other = labels.fact(valueFact);
    const name: Segment = { kind: "fact", text: other?.label ?? valueFact, fact: valueFact };
    if (!traced) return [name];
    const read =
      value === undefined ? missing[locale].unknown : formatSide(value, other?.value ?? type, labels, locale);
    return [name, locale === "zh-CN" ? `（${read}）` : ` (${read})`];
  }
  if (value === undefined) return [];
  if (!isChoice || !Array.isArray(value)) return [formatSide(value, type, labels, locale)];
  return [
    disjunction(
      value.map((each: Json) => formatSide(each, type, labels, locale)),
      locale,
    ),
  ];
}

/** How a side that has no value is called. */
export const missing = {
  "zh-CN": { unknown: "未知", notApplicable: "不适用" },
  en: { unknown: "not known", notApplicable: "not applicable" },
} as const;

function formatSide(value: Json, type: ValueType, labels: PhraseLabels, locale: Locale): string {
  if (value === null) return missing[locale].notApplicable;
  if (type.type === "list") return labels.format(Array.isArray(value) ? value : [value], type);
  if (Array.isArray(value))
    return formatList(
      value.map((each: Json) => labels.format(each, type)),
      locale,
    );
  return labels.format(value, type);
}

function disjunction(items: readonly string[], locale: Locale): string {
  if (locale === "en") return new Intl.ListFormat("en-GB", { type: "disjunction" }).format(items);
  return [items.slice(0, -1).join("、"), ...items.slice(-1)].filter((each) => each !== "").join("或");
}

function parameterSegment(parameter: ParameterTrace, text: string, labels: PhraseLabels): Segment {
  const { id, value, from, source } = parameter;
  const declared = labels.parameter(id);
  return {
    kind: "parameter",
    text,
    parameter: id,
    label: declared?.label ?? id,
    value,
    from,
    source,
    tailor: declared?.tailor ?? "locked",
  };
}

function wantedAnswer(leaf: SpokenLeaf, type: ValueType): boolean | undefined {
  const { value, parameter, valueFact, subject } = leaf;
  if (type.type !== "boolean" || typeof value !== "boolean") return undefined;
  if (parameter !== undefined || valueFact !== undefined || subject !== undefined) return undefined;
  if (leaf.operator === "equal") return value;
  return leaf.operator === "notEqual" ? !value : undefined;
}

/** A host's own operator without words goes by its name. */
function unnamed(operator: string): ChosenPredicate {
  const holds = { "zh-CN": `${operator} {value}`, en: `${operator} {value}` };
  const must = { "zh-CN": `须${operator} {value}`, en: `needed: ${operator} {value}` };
  return { holds, fails: holds, must, copula: false, isList: false, isPlain: false };
}
