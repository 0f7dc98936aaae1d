import { allRules } from "../decision/index.ts";
import type { Locale } from "../issue/index.ts";
import { isObject } from "../json/index.ts";
import { ruleChangeWords, ruleTexts, targetClauses, type Pack } from "../policy/index.ts";
import type { Decision, DocumentKind, TableColumn } from "../schema/index.ts";
import { namedPart } from "./part-words.ts";
import { propertyName } from "./property-words.ts";
import { capital } from "./quote.ts";
import { readTarget, type ReadTarget, type TargetPart } from "./read-target.ts";
import { dayWords, isText, itemWords, orAsWritten } from "./write-value.ts";
import { writingOf, type Writing } from "./writing.ts";

/** The target of an operation in words. */
export interface DescribedTarget {
  /** 表单“投诉登记表” · 字段“产品批号” · 最大长度 */
  readonly label: string;
  /** The same without the document: 字段“产品批号” · 最大长度. */
  readonly part: string;
  /** The document in which it stands; `undefined` when the policy has none of the name. */
  readonly document: { readonly kind: DocumentKind; readonly id: string; readonly title: string } | undefined;
  /** The clauses that ask for it. */
  readonly clauses: readonly string[];
}

/**
 * What an operation changes, in words of one language. Whatever `at` names: things that are not there go by their ids.
 *
 * @param asOf the day whose version of a decision is told, ISO 8601; when the pack begins, when left out
 */
export function describeTarget(pack: Pack, at: string, locale: Locale, asOf?: string): DescribedTarget {
  const writing = writingOf(pack, locale, asOf);
  const target = readTarget(pack, at, writing.day);
  if (target === undefined) return { label: at, part: at, document: undefined, clauses: [] };
  const [first, ...inner] = partNames(target, writing);
  const join = (names: readonly string[]): string => names.join(locale === "en" ? ", " : " · ");
  const label = join([first ?? at, ...inner]);
  const { document } = target;
  return {
    label: locale === "en" ? capital(label) : label,
    part:
      locale === "en"
        ? capital(join(inner.length === 0 ? [first ?? at] : inner))
        : join(inner.length === 0 ? [first ?? at] : inner),
    document:
      document === undefined || document.kind === "manifest"
        ? undefined
        : { kind: document.kind, id: document.id, title: document.title[locale] },
    clauses: targetClauses(pack, { op: "set", at }),
  };
}

/** The names of a target's parts and of its property, from the artefact inwards. */
function partNames(target: ReadTarget, writing: Writing): readonly string[] {
  const names = target.parts.map((part) => partName(part, target, writing));
  const property = propertyWordsOf(target, writing);
  return property === undefined ? names : [...names, property];
}

/** A part by its kind and name; a parameter says by its name alone what it is. */
function partName({ kind, id, value }: TargetPart, target: ReadTarget, writing: Writing): string {
  const name = titleOf({ kind, id, value }, target, writing);
  return kind === "parameter" ? name : namedPart(kind, name, writing.locale);
}

/** What a part is called; what is not there, or has no name, goes by its id. */
export function titleOf({ kind, id, value }: TargetPart, target: ReadTarget, writing: Writing): string {
  if (kind === "clause" || !isObject(value)) return id;
  if (kind === "rule") {
    const decision = target.parts[0]?.value as Decision | undefined;
    const rule = decision === undefined ? undefined : ruleIn(decision, id);
    if (decision === undefined || rule === undefined) return id;
    return orAsWritten(() => ruleTexts(writing.pack, writing.day, writing.locale).name(decision, rule), id);
  }
  const title = [value["label"], value["title"], value["message"], value].find(isText);
  if (title !== undefined) return title[writing.locale];
  return kind === "threshold" ? itemWords(value, writing) : id;
}

/** The property of a target, when it names one. */
export function propertyWordsOf(target: ReadTarget, writing: Writing): string | undefined {
  const { property, below, parts, list } = target;
  const last = parts.at(-1);
  if (property === undefined || last === undefined) return undefined;
  const { locale } = writing;
  if (list !== undefined) return propertyName(last.kind, property, locale);
  if (last.kind === "calendar" && property === "days" && below[0] !== undefined) return dayWords(below[0], locale);
  const decision = parts[0]?.value as Decision | undefined;
  const [name] = property === "event" ? below.slice(1) : below;
  if (last.kind !== "rule") return propertyName(last.kind, property, locale);
  const say = ruleChangeWords[locale].parts;
  if (name === undefined || decision === undefined) {
    return property === "event" || property === "then"
      ? say.outcome
      : property === "cells"
        ? say.conditions
        : propertyName("rule", property, locale);
  }
  const texts = ruleTexts(writing.pack, writing.day, locale);
  const column: TableColumn | undefined = decision.table?.columns[name];
  if (property === "cells") return column === undefined ? name : orAsWritten(() => texts.column(column), name);
  return orAsWritten(() => texts.output(decision, name), name);
}

/** A rule or a row of a decision as the engine takes it. */
export function ruleIn(decision: Decision, name: string): ReturnType<typeof allRules>[number] | undefined {
  return allRules(decision).find((each) => each.name === name);
}
