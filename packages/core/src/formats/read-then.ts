import type { Json } from "../json/index.ts";
import type { ValueType } from "../schema/index.ts";
import { itemType } from "../value/index.ts";
import { readLiteral } from "./literal-text.ts";
import { readReference } from "./read-cell.ts";
import type { TableWords } from "./table-words.ts";

/**
 * What a person wrote under an output; `undefined` when it cannot be understood.
 *
 * @param isJoined whether several rows make the list together, so that one row may say one item
 */
export function readThen(text: string, type: ValueType, isJoined: boolean, words: TableWords): Json | undefined {
  const reference = readReference(text, words);
  if (reference !== undefined) return reference;
  const { context } = words.scope;
  const found = readLiteral(text, type, context);
  if (found !== undefined || type.type !== "list") return found;
  const one = readLiteral(text, itemType(type), context);
  return one === undefined || isJoined ? one : [one];
}

/** A name, a title, a reason: any text that is no mark of the head. */
export function readName(text: string): Json | undefined {
  return text.startsWith("#") ? undefined : text;
}
