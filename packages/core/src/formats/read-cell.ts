import type { Json } from "../json/index.ts";
import { nothing, readMarked } from "./escape.ts";
import { readList, readLiteral } from "./literal-text.ts";
import { isOperator, operandType, type Asked } from "./operand-type.ts";
import { signsTyped } from "./operator-sign.ts";
import type { TableWords } from "./table-words.ts";

/** What a cell says: nothing (`absent`), that it does not matter (`null`), or a value; `undefined` is: not understood. */
export type Said = { readonly absent: true } | { readonly absent: false; readonly value: Json | undefined };

/** An empty cell, or one with a dash; otherwise what `read` makes of the text. */
export function readSaid(raw: string, read: (text: string) => Json | undefined): Said {
  const text = raw.trim();
  if (text === "") return { absent: true };
  if (nothing.test(text)) return { absent: false, value: null };
  const { marked, value } = readMarked(text);
  return { absent: false, value: marked ? value : read(text) };
}

/** What a person wrote under a column, as a cell of the document; `undefined` when it cannot be understood. */
export function readCell(text: string, asked: Asked): Json | undefined {
  const { operator } = asked.column;
  const type = operandType(asked, operator);
  const isFree = type.item.type === "text";
  // A label may look like anything; free text is what is left over.
  const option = isFree || type.list !== undefined ? undefined : readLiteral(text, type.item, context(asked));
  if (option !== undefined) return option;
  const [, negated] = /^(?:not\s+|非\s*|不是\s*)(.+)$/isu.exec(text) ?? [];
  const test = negated === undefined ? undefined : readTest(negated, asked);
  return test === undefined ? readTest(text, asked) : { not: test };
}

/** `{parameter}`, by id, and `{fact:id}`. */
export function readReference(text: string, { scope }: TableWords): Json | undefined {
  const [, id] = /^\{([^{}]+)\}$/u.exec(text) ?? [];
  if (id === undefined) return undefined;
  if (id.startsWith("fact:")) return { fact: id.slice("fact:".length).trim() };
  // A name that is no parameter's, but a fact's, can only mean the fact; one that is neither is told by its check.
  return scope.parameter(id) === undefined && scope.fact(id) !== undefined ? { fact: id } : { parameter: id };
}

function readTest(text: string, asked: Asked): Json | undefined {
  const comparison = readComparison(text, asked);
  const group = readGroup(text, asked);
  if (group !== undefined) return group;
  if (comparison !== undefined) return comparison;
  return readRange(text, asked) ?? readPlain(text, asked);
}

function readPlain(text: string, asked: Asked): Json | undefined {
  const { operator } = asked.column;
  const reference = readReference(text, asked.table);
  if (reference !== undefined) return reference;
  const type = operandType(asked, operator);
  if (type.list !== undefined) return readOperand(text, operator, asked);
  const list =
    operator === undefined && type.item.type !== "text" ? readList(text, type.item, context(asked)) : undefined;
  return list ?? readLiteral(text, type.item, context(asked));
}

function readOperand(text: string, operator: string | undefined, asked: Asked): Json | undefined {
  const reference = readReference(text, asked.table);
  if (reference !== undefined) return reference;
  const { item, list } = operandType(asked, operator);
  if (list === undefined) return readLiteral(text, item, context(asked));
  const several = readList(text, item, context(asked));
  if (several !== undefined) return several;
  const one = readLiteral(text, item, context(asked));
  return one === undefined ? undefined : [one];
}

function readComparison(text: string, asked: Asked): Json | undefined {
  const [, name, inside] = /^([A-Za-z:]+)\((.*)\)$/su.exec(text) ?? [];
  if (name !== undefined && inside !== undefined && isOperator(name)) {
    const value = readOperand(inside.trim(), name, asked);
    return value === undefined ? undefined : { operator: name, value };
  }
  const plain = text.replace(/^[＜＞＝]/u, (sign) => sign.normalize("NFKC"));
  const [sign, operator] = signsTyped.find(([each]) => plain.startsWith(each)) ?? [];
  if (sign === undefined || operator === undefined) return undefined;
  const value = readOperand(plain.slice(sign.length).trim(), operator, asked);
  return value === undefined ? undefined : { operator, value };
}

/** Comparisons joined by *and* or by *or*; one of them alone is no group. */
function readGroup(text: string, asked: Asked): Json | undefined {
  for (const [kind, word] of [
    ["all", /\s+(?:and|且|并且)\s+/iu],
    ["any", /\s+(?:or|或|或者)\s+/iu],
  ] as const) {
    const parts = text.split(word);
    const comparisons = parts.length < 2 ? [undefined] : parts.map((part) => readComparison(part.trim(), asked));
    if (comparisons.every((each) => each !== undefined)) return { [kind]: comparisons };
  }
  return undefined;
}

/** `a..b`, `a~b`, `[a, b)`; a round bracket is an end that does not count. */
function readRange(text: string, asked: Asked): Json | undefined {
  const [, open = "[", inside = "", close = "]"] = /^([[(（［])(.*)([\])）］])$/su.exec(text) ?? [
    undefined,
    undefined,
    text,
    undefined,
  ];
  const isBracketed = inside !== text;
  const [ends, ...others] = pairs(inside, isBracketed)
    .map((pair) => pair.map((end) => readOperand(end.trim(), "equal", asked)))
    .filter((pair) => pair.every((end) => end !== undefined));
  const [from, to] = ends ?? [];
  // `[1,200,300)` may be meant either way: better asked than guessed.
  if (from === undefined || to === undefined || others.length > 0) return undefined;
  return {
    all: [
      { operator: "(（".includes(open) ? "greaterThan" : "greaterThanInclusive", value: from },
      { operator: ")）".includes(close) ? "lessThan" : "lessThanInclusive", value: to },
    ],
  };
}

/** Every way to part a range in two. A comma counts between brackets only, for it parts thousands too. */
function pairs(text: string, isBracketed: boolean): readonly (readonly [string, string])[] {
  const separators = isBracketed ? /\.\.|[~～至]|[,，;；]/gu : /\.\.|[~～至]/gu;
  return [...text.matchAll(separators)].map((found) => [
    text.slice(0, found.index),
    text.slice(found.index + found[0].length),
  ]);
}

function context({ table }: Asked): TableWords["scope"]["context"] {
  return table.scope.context;
}
