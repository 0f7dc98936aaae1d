import { jsonEqual, type Json } from "../json/index.ts";

const MARK = "json:";
/** What a cell holds that says that something does not matter. */
export const nothing: RegExp = /^[-–—－]$/u;
/** Characters that some file or program would change. */
const mangled = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}]|_x[0-9a-f]{4}_/iu;

/**
 * The text of a cell when it reads back as the very same value, else the value's JSON behind a mark: nothing can get lost,
 * however odd it is.
 */
export function safeText(value: Json, text: string, readsAs: (text: string) => Json | undefined): string {
  const isPlain = text === text.trim() && !text.startsWith(MARK) && !nothing.test(text) && !mangled.test(text);
  const back = isPlain && text !== "" ? readsAs(text) : undefined;
  return back !== undefined && jsonEqual(back, value) ? text : MARK + asciiJson(value);
}

/** The value behind the mark; `marked` is false when the text has none, `value` undefined when it is no JSON. */
export function readMarked(text: string): { readonly marked: boolean; readonly value?: Json } {
  if (!text.startsWith(MARK)) return { marked: false };
  try {
    return { marked: true, value: JSON.parse(text.slice(MARK.length)) as Json };
  } catch {
    return { marked: true };
  }
}

/** JSON without characters that files mangle: what is no letter, figure or sign is escaped, and so is `_x0041_`. */
function asciiJson(value: Json): string {
  return JSON.stringify(value)
    .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Z}]/gu, (character) =>
      character === " "
        ? character
        : [...Array(character.length).keys()]
            .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`)
            .join(""),
    )
    .replace(/_(?=x[0-9a-f]{4}_)/giu, "\\u005f");
}
