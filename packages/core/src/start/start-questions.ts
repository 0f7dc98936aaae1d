import type { Locale, Text } from "../issue/index.ts";
import { asList, type Json } from "../json/index.ts";
import {
  boundsText,
  startTarget,
  targetClauses,
  targetValue,
  valueContext,
  type Pack,
  type StartTarget,
} from "../policy/index.ts";
import type { EnumDefinition, Parameter } from "../schema/index.ts";
import { formatValue, parseValue, type ValueContext } from "../value/index.ts";

/** One thing that an answer sets, in one language. */
export interface StartField {
  /** As operations name it. */
  readonly at: string;
  readonly kind: StartTarget["kind"];
  readonly label: string;
  readonly clauses: readonly string[];
  /** For a parameter: what it may be. */
  readonly parameter?: Parameter;
  /** What it may be, in words: 1 to 72 hours. */
  readonly bounds?: string;
  /** What may be chosen, of an enum, a list or a role. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What the pack has there: the document's own, or what we suggest. */
  readonly suggested: Json;
  /** The same in words; empty for weekly hours. */
  readonly suggestedText: string;
  /** Whether that stands in the document, or the document is silent (†). */
  readonly source: "document" | "default";
  /** The document leaves it to the company: it must be answered. */
  readonly isBlank: boolean;
  /** Whether nothing, `null`, is an answer; of a blank: that it stays open. */
  readonly mayBeNone: boolean;
}

/** A question with what its answer sets. */
export interface StartQuestion {
  readonly id: string;
  readonly title: string;
  readonly help?: string;
  readonly clauses: readonly string[];
  readonly fields: readonly StartField[];
}

/** What a pack asks a company that begins. */
export interface StartQuestions {
  /** What the document leaves to the company, by clauses. */
  readonly blanks: readonly StartQuestion[];
  /** The others, in the order of the manifest. */
  readonly questions: readonly StartQuestion[];
}

/**
 * What a pack asks a company that begins, in one language: first the blanks of its document, then its questions. A question
 * that sets a blank stands among the blanks; one that sets nothing the pack has is left out ({@link checkPack} names it).
 *
 * @param day ISO 8601, on which the company begins: what stands there is told as on that day; the policy's first day when left out
 */
export function startQuestions(pack: Pack, locale: Locale, day: string = pack.manifest.effectiveFrom): StartQuestions {
  const asked = (pack.manifest.questions ?? []).flatMap(({ id, title, help, clause, sets }): StartQuestion[] => {
    const fields = sets.flatMap((at) => fieldOf(pack, at, locale, day) ?? []);
    if (fields.length === 0) return [];
    const clauses = clause === undefined ? fields.flatMap((each) => each.clauses) : asList(clause);
    const about = { id, title: title[locale], clauses: [...new Set(clauses)], fields };
    return [help === undefined ? about : { ...about, help: help[locale] }];
  });
  const named = new Set(asked.flatMap(({ fields }) => fields.map(({ at }) => at)));
  const alone = pack.parameters
    .flatMap(({ parameters }) => parameters)
    .filter(({ id, blank }) => blank === true && !named.has(`parameter:${id}`))
    .flatMap(({ id, help }): StartQuestion[] => {
      const field = fieldOf(pack, `parameter:${id}`, locale, day);
      if (field === undefined) return [];
      const about = { id: field.at, title: field.label, clauses: field.clauses, fields: [field] };
      return [help === undefined ? about : { ...about, help: help[locale] }];
    });
  const isBlank = ({ fields }: StartQuestion): boolean => fields.some((each) => each.isBlank);
  return { blanks: [...asked.filter(isBlank), ...alone], questions: asked.filter((each) => !isBlank(each)) };
}

function fieldOf(pack: Pack, at: string, locale: Locale, day: string): StartField | undefined {
  const target = startTarget(pack, at);
  if (target === undefined) return undefined;
  const { kind, label, parameter } = target;
  const context = valueContext(pack);
  const from = parameter?.blank === true ? pack.manifest.effectiveFrom : day;
  const suggested = targetValue(pack, at, from) as Json;
  const bounds = parameter === undefined ? undefined : boundsText(parameter, locale, context);
  return {
    at,
    kind,
    label: label[locale],
    clauses: targetClauses(pack, { op: "set", at }),
    ...(parameter === undefined ? {} : { parameter }),
    ...(bounds === undefined ? {} : { bounds }),
    options: optionsOf(target, context, locale),
    suggested,
    suggestedText: textOf(target, suggested, context, locale),
    // What something is called, the document says.
    source: parameter?.source ?? (kind === "words" ? "document" : "default"),
    isBlank: parameter?.blank === true,
    mayBeNone: parameter?.optional === true,
  };
}

function optionsOf({ kind, parameter }: StartTarget, context: ValueContext, locale: Locale): StartField["options"] {
  const named = (texts: Readonly<Record<string, Text>>): StartField["options"] =>
    Object.entries(texts).map(([value, label]) => ({ value, label: label[locale] }));
  if (kind === "owner" || parameter?.value.type === "role") return named(context.roles);
  const { enum: id } = parameter?.value ?? {};
  const found: EnumDefinition | undefined = id === undefined ? undefined : context.enums.get(id);
  return named(found?.options ?? {});
}

function textOf({ kind, parameter }: StartTarget, value: Json, context: ValueContext, locale: Locale): string {
  if (kind === "owner") return typeof value === "string" ? (context.roles[value]?.[locale] ?? "") : "";
  if (kind === "words") return (value as unknown as Text)[locale];
  if (parameter === undefined) return "";
  const parsed = value === null ? undefined : parseValue(value, parameter.value, context);
  return parsed?.ok === false ? "" : formatValue(parsed?.value ?? null, parameter.value, locale, context);
}
