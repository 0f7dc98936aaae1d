import { BylawError, issue, parsePack, throwOnErrors, type Issue, type Pack } from "@bylaw/core";
import { packFolder, readPackFiles, shippedPacks, type PackFile } from "@bylaw/packs";
import { parse, printParseErrorCode, type ParseError } from "jsonc-parser";
import { frameIssue, positionAt, type FramedSource } from "./frame.ts";
import type { Locale } from "@bylaw/core";

/** A pack that was read from files, so that issues can be shown where they stand. */
export interface LoadedPack {
  readonly documents: readonly unknown[];
  /** The file of a document, by the document's id (`decision/tier`). */
  readonly sources: ReadonlyMap<string, FramedSource>;
  /** Files that are not JSON. Nothing else can be said of a pack while there are any. */
  readonly syntax: readonly SyntaxIssue[];
}

interface SyntaxIssue {
  readonly issue: Issue;
  readonly source: FramedSource;
  readonly offset: number;
  readonly length: number;
}

/** Reads a pack by its id or its folder. @issues `input/unknown-pack` */
export function loadPack(idOrFolder: string): LoadedPack {
  const folder = packFolder(idOrFolder);
  if (folder === undefined) {
    throw new BylawError([issue("input/unknown-pack", { pack: idOrFolder, known: shippedPacks().join(", ") })]);
  }
  return loadFiles(readPackFiles(folder));
}

/** Parses the files of a pack. */
export function loadFiles(files: readonly PackFile[]): LoadedPack {
  const parsed = files.map((file) => ({ file, ...parseFile(file) }));
  return {
    documents: parsed.map(({ document }) => document),
    sources: new Map(parsed.map(({ file, document }) => [idOf(document), file])),
    syntax: parsed.flatMap(({ issues }) => issues),
  };
}

/** The pack of loaded documents. @throws BylawError with what is wrong */
export function packOf(loaded: LoadedPack): Pack {
  throwOnErrors(loaded.syntax.map((each) => each.issue));
  return parsePack(loaded.documents);
}

/** Issues as a person reads them, each at its place in its file. */
export function frameIssues(issues: readonly Issue[], loaded: LoadedPack, locale: Locale): string {
  const syntax = new Map(loaded.syntax.map((each) => [each.issue, each]));
  return issues
    .map((each) => {
      const broken = syntax.get(each);
      if (broken === undefined) return frameIssue(each, loaded.sources.get(each.document ?? ""), locale);
      return frameIssue(each, broken.source, locale, positionAt(broken.source.text, broken.offset, broken.length));
    })
    .join("\n\n");
}

function parseFile(file: PackFile): { readonly document: unknown; readonly issues: readonly SyntaxIssue[] } {
  const errors: ParseError[] = [];
  const document: unknown = parse(file.text, errors, { disallowComments: true });
  const issues = errors.slice(0, 1).map((error) => ({
    issue: issue("document/not-json", { reason: printParseErrorCode(error.error) }, { document: file.path }),
    source: file,
    offset: error.offset,
    length: error.length,
  }));
  return { document, issues };
}

function idOf(document: unknown): string {
  if (typeof document !== "object" || document === null) return "";
  const { kind, id } = document as { kind?: unknown; id?: unknown };
  return kind === "manifest" ? "manifest" : `${String(kind)}/${String(id)}`;
}
