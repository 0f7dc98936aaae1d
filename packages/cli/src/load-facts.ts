import { readFileSync } from "node:fs";
import { BylawError, issue } from "@bylaw/core";
import { parse, printParseErrorCode, type ParseError } from "jsonc-parser";
import type { Io } from "./io.ts";

/** Reads facts from a file, or from standard input for `-`. @issues `input/unreadable`, `document/not-json` */
export async function loadFacts(path: string, io: Io): Promise<unknown> {
  const text = path === "-" ? await io.stdin() : readOrRefuse(path);
  const errors: ParseError[] = [];
  const facts: unknown = parse(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error !== undefined || facts === undefined) {
    const reason = error === undefined ? "ValueExpected" : printParseErrorCode(error.error);
    throw new BylawError([issue("document/not-json", { reason }, { document: path })]);
  }
  return facts;
}

function readOrRefuse(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new BylawError([issue("input/unreadable", { path, reason })]);
  }
}
