import { renderIssue, type Issue, type Locale } from "@bylaw/core";
import { findNodeAtLocation, parseTree, type Node } from "jsonc-parser";

/** A text with the place that an issue points at. */
export interface FramedSource {
  readonly path: string;
  readonly text: string;
}

/** Where a pointer leads in a text: line and column from 1, and how many characters to underline. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** The place of a JSON Pointer in a JSON text; the nearest enclosing value when the pointer leads to nothing. */
export function positionOf(text: string, pointer: string): Position {
  const root = parseTree(text);
  const path = pointer === "" ? [] : pointer.slice(1).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  let node: Node | undefined = root;
  for (let length = path.length; root !== undefined && length >= 0; length -= 1) {
    node = findNodeAtLocation(root, path.slice(0, length).map((step) => (/^\d+$/u.test(step) ? Number(step) : step)));
    if (node !== undefined) break;
  }
  return positionAt(text, node?.offset ?? 0, node?.length ?? 1);
}

/** Line and column of an offset. What is underlined ends with the line. */
export function positionAt(text: string, offset: number, length: number): Position {
  const before = text.slice(0, offset).split("\n");
  const lineEnd = text.indexOf("\n", offset);
  return {
    line: before.length,
    column: (before.at(-1) ?? "").length + 1,
    length: Math.max(1, Math.min(length, (lineEnd === -1 ? text.length : lineEnd) - offset)),
  };
}

/**
 * An issue as a person reads it in a terminal: what is wrong, the line with the place underlined, how to mend it.
 */
export function frameIssue(issue: Issue, source: FramedSource | undefined, locale: Locale, position?: Position): string {
  const { message, help } = renderIssue(issue, locale);
  const head = `${issue.severity === "error" ? { "zh-CN": "错误", en: "error" }[locale] : { "zh-CN": "提醒", en: "warning" }[locale]}[${issue.code}] ${message}`;
  const mend = `  = ${{ "zh-CN": "改法", en: "mend" }[locale]}: ${help}`;
  if (source === undefined) return [head, ...(issue.pointer === "" ? [] : [`  --> ${issue.pointer}`]), mend].join("\n");
  const { line, column, length } = position ?? positionOf(source.text, issue.pointer);
  const code = source.text.split("\n")[line - 1] ?? "";
  const gutter = " ".repeat(String(line).length);
  const underline = " ".repeat(width(code.slice(0, column - 1))) + "^".repeat(Math.max(1, width(code.slice(column - 1, column - 1 + length))));
  return [head, `${gutter}--> ${source.path}:${line}:${column}`, `${gutter} |`, `${line} | ${code}`, `${gutter} | ${underline}`, mend].join("\n");
}

/** Columns of a text in a terminal: Chinese characters take two. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(character) ? 2 : 1), 0);
}
