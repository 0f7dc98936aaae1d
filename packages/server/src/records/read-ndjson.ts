import { issue, type Issue } from "@bylaw/core";

/** One line of an import; `line` counts from 1 as editors do. */
export interface Line {
  readonly line: number;
  readonly input?: unknown;
  readonly issues: readonly Issue[];
}

/** JSON objects, one a line. Empty lines are skipped, a byte order mark too. @issues `document/not-json` */
export function readNdjson(text: string): readonly Line[] {
  return text
    .replace(/^\uFEFF/u, "")
    .split("\n")
    .flatMap((part, at): readonly Line[] => (part.trim() === "" ? [] : [readLine(part, at + 1)]));
}

function readLine(text: string, line: number): Line {
  try {
    return { line, input: JSON.parse(text) as unknown, issues: [] };
  } catch {
    return { line, issues: [issue("document/not-json", { reason: `${line}:1` })] };
  }
}
