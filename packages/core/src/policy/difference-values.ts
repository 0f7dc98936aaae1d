import { createVocabulary, factLabel } from "../fact/index.ts";
import type { Locale, Text } from "../issue/index.ts";
import { isObject, wordOf, type Json } from "../json/index.ts";
import type { ValueType } from "../schema/index.ts";
import { formatValue, itemType, parseValue } from "../value/index.ts";
import { differenceWords } from "./difference-words.ts";
import { namedDaysOf } from "./named-days.ts";
import type { Pack } from "./pack.ts";
import { vocabulariesOf } from "./scorecards.ts";
import { valueContext } from "./value-context.ts";

/** Writes the values in which answers and cases differ, in one language; nothing is an empty text. */
export interface DifferenceValues {
  readonly fact: (id: string) => { readonly label: string; readonly value: ValueType } | undefined;
  /** A value of a type, or several; an empty text for none. */
  readonly value: (json: Json, type: ValueType) => string;
  /** One thing of a list of this type. */
  readonly item: (json: Json, type: ValueType) => string;
  /** What stands under a key of a deadline, a period or a day: a moment, a person, how it stands. */
  readonly keyed: (key: string, json: Json) => string;
  /** One text for each thing of a list, or for the only one. */
  readonly list: (json: Json, one: (item: Json) => string) => string;
}

/** Writes values in the words of a pack. */
export function differenceValues(pack: Pack, locale: Locale): DifferenceValues {
  const say = differenceWords[locale];
  const context = valueContext(pack);
  const vocabulary = createVocabulary(vocabulariesOf(pack));
  const days = namedDaysOf(pack)();
  const format = (json: Json, type: ValueType): string => {
    const parsed = parseValue(json, type, context);
    return parsed.ok ? formatValue(parsed.value, type, locale, context) : wordOf(json);
  };
  const list = (json: Json, one: (item: Json) => string): string => {
    const items = Array.isArray(json) ? (json as readonly Json[]) : [json];
    return say.list(items.map(one));
  };
  const word = (key: string, value: string): string => {
    if (codedKeys.has(key)) return say.codes[value] ?? value;
    if (key === "clause") return say.clause(value);
    if (key === "name") return days.get(value)?.title[locale] ?? value;
    const type = keyTypes.get(key);
    return type === undefined ? (titleOf(pack, key, value)?.[locale] ?? value) : format(value, type);
  };
  const keyed = (key: string, json: Json): string => {
    if (json === null) return "";
    if (Array.isArray(json)) return list(json, (item) => keyed(key, item));
    if (isObject(json)) {
      const pairs = Object.entries(json).map(([own, value]) =>
        say.pair(say.keys[own] ?? own, keyed(own, (value ?? null) as Json)),
      );
      return say.list(pairs);
    }
    if (typeof json === "string") return word(key, json);
    return format(json, { type: typeof json === "boolean" ? "boolean" : "number" });
  };
  return {
    fact: (id) => factLabel(id, vocabulary, locale, context),
    value: (json, type) => {
      if (json === null || (Array.isArray(json) && json.length === 0)) return "";
      return Array.isArray(json) && type.type !== "list"
        ? list(json, (each) => format(each, type))
        : format(json, type);
    },
    item: (json, type) => format(json, type.type === "list" ? itemType(type) : type),
    keyed,
    list,
  };
}

/** Keys whose values are words of the engine. */
const codedKeys: ReadonlySet<string> = new Set(["status", "reason", "because"]);

const keyTypes: ReadonlyMap<string, ValueType> = new Map([
  ...ofType("dateTime", ["due", "stoppedAt", "deadline", "lastChanceAt", "appearsAt", "at"]),
  ...ofType("date", ["first", "last", "day", "moved", "lastChance", "remindOn"]),
  ...ofType("role", ["notify", "escalate", "owner"]),
]);

function ofType(type: ValueType["type"], keys: readonly string[]): readonly (readonly [string, ValueType])[] {
  return keys.map((key) => [key, { type }] as const);
}

/** What a duty, an occasion or a task of care dates is called; among those of one document, or of all. */
export function titleOf({ cadences, careDates }: Pack, key: string, id: string, document?: string): Text | undefined {
  const isAsked = (each: { readonly id: string }): boolean => document === undefined || each.id === document;
  const duties = cadences.filter(isAsked).flatMap((each) => each.duties);
  const occasions = careDates.filter(isAsked).flatMap((each) => each.occasions);
  if (key === "duty") return duties.find((each) => each.id === id)?.title;
  if (key === "occasion") return occasions.find((each) => each.id === id)?.title;
  return key === "task" ? occasions.find(({ task }) => task.id === id)?.task.title : undefined;
}
