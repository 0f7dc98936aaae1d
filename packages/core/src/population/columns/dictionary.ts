import { notApplicable, unknown, type Known, type Value } from "../../value/index.ts";
import { spellValue } from "../circuit/spell-leaf.ts";
import { firstWord, inapplicableCode, unknownCode } from "./column.ts";

/** Values in the order in which they came up, each with its code. */
export interface Dictionary {
  readonly words: readonly Known[];
  readonly code: (value: Value) => number;
}

export function createDictionary(): Dictionary {
  const words: Known[] = [];
  const known = new Map<unknown, number>();
  return {
    words,
    code: (value) => {
      if (value === unknown) return unknownCode;
      if (value === notApplicable) return inapplicableCode;
      const key = keyOf(value);
      const code = known.get(key) ?? words.length + firstWord;
      if (code === words.length + firstWord) {
        words.push(value);
        known.set(key, code);
      }
      return code;
    },
  };
}

/** A text cannot be mistaken for the spelling of something else: each kind begins with a mark of its own. */
function keyOf(value: Known): unknown {
  if (typeof value === "object") return `=${spellValue(value)}`;
  return typeof value === "string" ? `:${value}` : value;
}
