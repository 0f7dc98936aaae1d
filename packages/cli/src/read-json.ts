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
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error === undefined) return { value, source: { path, text } };
  const reason = printParseErrorCode(error.error);
  const { offset, length } = error;
  return {
    value: undefined,
    source: { path, text, broken: { offset, length } },
    issue: issue("document/not-json", { reason }, { document: path }),
  };
}
