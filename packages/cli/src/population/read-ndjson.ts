import { createReadStream } from "node:fs";
import { isObject, issue } from "@bylaw/core";
import type { SubjectLine } from "./subject-line.ts";

const chunkBytes = 1 << 20;

/**
 * One JSON object a line, read as it comes, as many at a time as a piece of the file has. Empty lines are passed over.
 *
 * @issues `document/not-json`, `facts/not-an-object`
 */
export async function* readNdjson(path: string): AsyncGenerator<readonly SubjectLine[]> {
  let line = 0;
  let begun = "";
  const read = (texts: readonly string[]): readonly SubjectLine[] => {
    const subjects: SubjectLine[] = [];
    for (const text of texts) {
      line += 1;
      const own = line === 1 ? text.replace(/^\uFEFF/u, "") : text;
      if (own.trim() !== "") subjects.push(readLine(own, line));
    }
    return subjects;
  };
  for await (const chunk of createReadStream(path, { encoding: "utf8", highWaterMark: chunkBytes })) {
    const texts = (begun + String(chunk)).split("\n");
    begun = texts.pop() ?? "";
    yield read(texts);
  }
  yield read([begun]);
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
