import type { Text } from "../../issue/index.ts";
import type { ValueType } from "../../schema/index.ts";
import { itemType } from "../../value/index.ts";
import type { Predicate, Wording } from "../operator.ts";
import { resolveOperator, type OperatorSet } from "../operator-set.ts";

/** The words of an operator for one kind of value. With `copula` English needs *is* before them. */
export interface ChosenPredicate {
  readonly holds: Text;
  readonly fails: Text;
  readonly must: Text;
  readonly copula: boolean;
  /** Whether it speaks of a list, which a colon introduces. */
  readonly isList: boolean;
  /** Whether `holds` says no more than which value it is. */
  readonly isPlain: boolean;
}

/** The words for a comparison of a fact of type `type`; `isChoice` when it is with a list that is written out. */
export function predicateOf(
  name: string,
  type: ValueType,
  isChoice: boolean,
  set: OperatorSet,
): ChosenPredicate | undefined {
  const plain = withoutSwaps(name.split(":"), set);
  const resolved = resolveOperator(plain.join(":"), set);
  if ("unknown" in resolved) return undefined;
  const { operator, decorators } = resolved;
  const presence = operator.phrase.presence;
  if (presence !== undefined)
    return { ...presence, must: presence.holds, copula: false, isList: false, isPlain: false };
  const base = choose(operator.phrase, decorators.length > 0 && type.type === "list" ? itemType(type) : type, isChoice);
  if (base === undefined) return undefined;
  let [words, wording]: [Predicate, Wording] = base;
  for (const decorator of decorators.toReversed()) {
    if (decorator.name === "not") words = { holds: words.fails, fails: words.holds };
    else if (decorator.phrase !== undefined) {
      words = {
        holds: around(decorator.phrase.holds, words.holds),
        fails: around(decorator.phrase.fails, words.fails),
      };
      wording = "list";
    }
  }
  const copula = wording === "word" || wording === "choice";
  const isPlain = decorators.length === 0 && copula && words.holds.en === "{value}";
  return { ...words, must: words.must ?? mustOf(words.holds, wording), copula, isList: wording === "list", isPlain };
}

function mustOf(holds: Text, wording: Wording): Text {
  return { "zh-CN": `须${holds["zh-CN"]}`, en: wording === "list" ? `needed: ${holds.en}` : `must be ${holds.en}` };
}

function around(outer: Text, inner: Text): Text {
  return { "zh-CN": outer["zh-CN"].replace("{inner}", inner["zh-CN"]), en: outer.en.replace("{inner}", inner.en) };
}

/** Exchanging the sides of `a:b:op` says the same as the converses of each: a sentence always begins with the fact. */
function withoutSwaps(parts: readonly string[], set: OperatorSet): readonly string[] {
  const at = parts.lastIndexOf("swap");
  if (at < 0) return parts;
  const tail = parts.slice(at + 1).map((part, index, all) => {
    const of = index === all.length - 1 ? set.operators.get(part) : set.decorators.get(part);
    return of?.converse ?? part;
  });
  return withoutSwaps([...parts.slice(0, at), ...tail], set);
}

function choose(
  phrase: Partial<Readonly<Record<Wording, Predicate>>>,
  type: ValueType,
  isChoice: boolean,
): [Predicate, Wording] | undefined {
  const candidates: readonly Wording[] = [
    ...(isChoice ? (["choice"] as const) : []),
    ...wordingsOf(type),
    "word",
    "list",
  ];
  for (const wording of candidates) {
    const words = phrase[wording];
    if (words !== undefined) return [words, wording];
  }
  return undefined;
}

const wordings: Partial<Readonly<Record<ValueType["type"], readonly Wording[]>>> = {
  money: ["amount", "figure"],
  percent: ["amount", "figure"],
  number: ["amount", "figure"],
  integer: ["count", "figure"],
  duration: ["span", "figure"],
  date: ["moment", "figure"],
  dateTime: ["moment", "figure"],
  list: ["list"],
};

/** From the most to the least particular. */
function wordingsOf(type: ValueType): readonly Wording[] {
  if (type.type === "number" && type.unit !== undefined) return ["count", "figure"];
  return wordings[type.type] ?? [];
}
