import { pointerPath, renderIssue, type Issue, type Locale } from "@bylaw/core";
import { parseTree, type Node } from "jsonc-parser";

/** A text in which issues stand. */
export interface FramedSource {
  readonly path: string;
  readonly text: string;
  /** Where it stops being JSON; its pointers lead nowhere then. */
  readonly broken?: Span;
}

/** A run of characters. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** Where an issue stands: line and column from 1, and how many characters to underline. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

const words = {
  "zh-CN": { error: "错误", warning: "提醒", mend: "改法" },
  en: { error: "error", warning: "warning", mend: "mend" },
} as const;

/** Issues that are about a key and not about the value that stands under it. */
const ABOUT_KEYS: ReadonlySet<string> = new Set([
  "document/unknown-key",
  "decision/unknown-output",
  "facts/given-twice",
  "facts/parameter-supplied",
  "facts/unknown",
  "facts/unknown-field",
]);

/** An issue as a person reads it in a terminal: what is wrong, the line with the place underlined, how to mend it. */
export function frameIssue(issue: Issue, source: FramedSource | undefined, locale: Locale): string {
  const { message, help } = renderIssue(issue, locale);
  const say = words[locale];
  const head = `${say[issue.severity]}[${issue.code}] ${message}`;
  const mend = `  = ${say.mend}: ${help}`;
  if (source === undefined) return [head, ...placeOf(issue), mend].join("\n");
  const { line, column, length } = positionAt(source.text, spanOf(issue, source));
  const part = partOf(lineOf(source.text, line), column, length);
  const gutter = " ".repeat(String(line).length);
  return [
    head,
    `${gutter}--> ${source.path}:${line}:${column}`,
    `${gutter} |`,
    `${line} | ${part.code}`,
    `${gutter} | ${underline(part.code, part.column, part.length)}`,
    mend,
  ].join("\n");
}

/** How much of a line is shown, and how much of it before the place. */
const [MOST_SHOWN, BEFORE] = [200, 60];

/** A line as far as it fits a terminal: of a long one what stands around the place. */
function partOf(
  code: string,
  column: number,
  length: number,
): { readonly code: string; readonly column: number; readonly length: number } {
  if (code.length <= MOST_SHOWN) return { code, column, length };
  const from = Math.max(0, Math.min(column - 1 - BEFORE, code.length - MOST_SHOWN));
  const [before, after] = [from > 0 ? "…" : "", from + MOST_SHOWN < code.length ? "…" : ""];
  const shown = before + code.slice(from, from + MOST_SHOWN) + after;
  const place = column - from + before.length;
  return { code: shown, column: place, length: Math.min(length, shown.length - place + 1) };
}

/** The place as far as it can be told without a text. */
function placeOf({ document, pointer }: Issue): readonly string[] {
  return document === undefined && pointer === ""
    ? []
    : [`  --> ${[document, pointer].filter((each) => each !== "").join(" ")}`];
}

function spanOf(issue: Issue, { text, broken }: FramedSource): Span {
  return broken ?? spanOfPointer(text, issue.pointer, ABOUT_KEYS.has(issue.code));
}

/**
 * What a JSON Pointer leads to in a JSON text: the value, or its key; the nearest enclosing value when it leads to
 * nothing.
 */
export function spanOfPointer(text: string, pointer: string, isAboutKey = false): Span {
  let found = treeOf(text);
  let key: Node | undefined;
  for (const step of pointerPath(pointer)) {
    const property = found?.children?.find((each) => each.type === "property" && each.children?.[0]?.value === step);
    const next = found?.type === "array" ? found.children?.[Number(step)] : property?.children?.[1];
    if (next === undefined) return found ?? { offset: 0, length: 1 };
    key = property?.children?.[0];
    found = next;
  }
  return (isAboutKey ? key : undefined) ?? found ?? { offset: 0, length: 1 };
}

/** Nothing for a text that is nested too deep to be told apart. */
function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch {
    return undefined;
  }
}

/** Line and column of a run of characters. What is underlined ends with the line. */
export function positionAt(text: string, { offset, length }: Span): Position {
  const before = text.slice(0, offset).split("\n");
  const column = (before.at(-1) ?? "").length + 1;
  const left = lineOf(text, before.length).length - column + 1;
  return { line: before.length, column, length: Math.max(1, Math.min(length, left)) };
}

function lineOf(text: string, line: number): string {
  return (text.split("\n")[line - 1] ?? "").replace(/\r$/u, "");
}

/** Tabs stay tabs, so that the marks stand below what they mean however wide a terminal shows one. */
function underline(code: string, column: number, length: number): string {
  const before = code.slice(0, column - 1).replaceAll(/[^\t]/gu, (character) => " ".repeat(width(character)));
  return before + "^".repeat(Math.max(1, width(code.slice(column - 1, column - 1 + length))));
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** Columns of a text in a terminal: Chinese characters take two. */
function width(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}
