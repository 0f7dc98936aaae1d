import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { isObject, issue } from "@bylaw/core";
import type { SubjectLine } from "./subject-line.ts";

/** One JSON object a line, read as it comes. Empty lines are passed over. @issues `document/not-json`, `facts/not-an-object` */
export async function* readNdjson(path: string): AsyncGenerator<SubjectLine> {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(path, "utf8"), crlfDelay: Infinity })) {
    line += 1;
    const own = line === 1 ? text.replace(/^\uFEFF/u, "") : text;
    if (own.trim() !== "") yield readLine(own, line);
  }
}

function readLine(text: string, line: number): SubjectLine {
  try {
    const facts: unknown = JSON.parse(text);
    return isObject(facts) ? { line, facts } : { line, issue: issue("facts/not-an-object", {}) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { line, issue: issue("document/not-json", { reason }) };
  }
}
