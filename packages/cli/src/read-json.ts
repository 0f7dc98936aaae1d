import { issue, type Issue } from "@bylaw/core";
import { parse, printParseErrorCode, type ParseError } from "jsonc-parser";
import type { FramedSource } from "./frame.ts";

/** A text taken as JSON, or where and why it is none. */
export interface ReadJson {
  readonly value: unknown;
  readonly source: FramedSource;
  readonly issue?: Issue;
}

/** Reads a text as JSON, strictly; a byte order mark is passed over. @issues `document/not-json`, its document the path */
export function readJson(path: string, given: string): ReadJson {
  const text = given.replace(/^\uFEFF/u, "");
  try {
    return { value: JSON.parse(text) as unknown, source: { path, text } };
  } catch {
    const { error, offset, length } = faultIn(text);
    return {
      value: undefined,
      source: { path, text, broken: { offset, length } },
      issue: issue("document/not-json", { reason: printParseErrorCode(error) }, { document: path }),
    };
  }
}

/** The first fault of a text that is no JSON; its beginning, when nobody can tell where. */
function faultIn(text: string): ParseError {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    // Nested too deep for a parser that tells places.
  }
  return errors[0] ?? { error: INVALID, offset: 0, length: 1 };
}

/** What jsonc-parser calls `InvalidSymbol`. */
const INVALID = 1;
