import { issue, type Issue, type IssueCode, type IssueParams, type Text } from "../../issue/index.ts";
import { isObject, pointerOf, wordOf } from "../../json/index.ts";
import type { EnumDefinition } from "../../schema/index.ts";
import { refusedKeywords } from "./refused-keywords.ts";

/** A schema as it came. */
export type Schema = Readonly<Record<string, unknown>>;

/** Where in the schema something stands. */
export type Path = readonly (string | number)[];

/** What the parts of an import share. */
export interface ImportContext {
  readonly root: Schema;
  readonly issues: Issue[];
  readonly enums: Record<string, EnumDefinition>;
}

/** Says what is wrong at a place of the schema. */
export function complain<Code extends IssueCode>(
  context: ImportContext,
  code: Code,
  params: IssueParams<Code>,
  path: Path,
): void {
  context.issues.push(issue(code, params, { document: "schema", pointer: pointerOf(path) }));
}

/** Refuses a keyword, with the reason and what to write instead. */
export function refuseKeyword(context: ImportContext, keyword: string, path: Path): void {
  const refusal = refusedKeywords[keyword];
  if (refusal === undefined) return;
  const { reason, mend } = refusal;
  const about = { keyword, reason: reason.en, reasonZh: reason["zh-CN"], mend: mend.en, mendZh: mend["zh-CN"] };
  complain(context, "import/keyword", about, [...path, keyword]);
}

/** Refuses what of these keywords a schema has. */
export function refuseAmong(context: ImportContext, schema: Schema, keywords: readonly string[], path: Path): void {
  for (const keyword of keywords) if (Object.hasOwn(schema, keyword)) refuseKeyword(context, keyword, path);
}

/** A text in both languages, of which the schema has one: the other is given the same words. */
export function bothLanguages(words: string): Text {
  return { "zh-CN": words, en: words };
}

/** A member of a schema, when it is its own. */
export function member(schema: Schema, key: string): unknown {
  return Object.hasOwn(schema, key) ? schema[key] : undefined;
}

/** A member that is a text with something in it. */
export function textMember(schema: Schema, key: string): string | undefined {
  const found = member(schema, key);
  return typeof found === "string" && found.trim() !== "" ? found : undefined;
}

/** A member that is a number. */
export function numberMember(schema: Schema, key: string): number | undefined {
  const found = member(schema, key);
  return typeof found === "number" && Number.isFinite(found) ? found : undefined;
}

/** A member that is an object, with its own members only. */
export function objectMember(schema: Schema, key: string): Schema {
  const found = member(schema, key);
  return isObject(found) ? found : {};
}

/** A member that is a list of texts. */
export function textsMember(schema: Schema, key: string): readonly string[] {
  const found = member(schema, key);
  return Array.isArray(found) ? found.filter((each): each is string => typeof each === "string") : [];
}

/**
 * A schema with its `$ref` followed; what stands beside the reference wins. A reference that leads nowhere, out of the document
 * or round in a circle is told, and there is nothing then.
 */
export function resolve(
  context: ImportContext,
  given: unknown,
  path: Path,
  seen: readonly string[] = [],
): Schema | undefined {
  if (!isObject(given)) {
    complain(context, "import/not-a-schema", {}, path);
    return undefined;
  }
  const ref = member(given, "$ref");
  if (ref === undefined) return given;
  const found = typeof ref === "string" && !seen.includes(ref) ? lookUp(context.root, ref) : undefined;
  if (typeof ref !== "string" || found === undefined) {
    complain(context, "import/reference", { ref: wordOf(ref) }, [...path, "$ref"]);
    return undefined;
  }
  const target = resolve(context, found, path, [...seen, ref]);
  const { $ref: _, ...beside } = given;
  return target === undefined ? undefined : { ...target, ...beside };
}

function lookUp(root: Schema, ref: string): unknown {
  const [, , keyword = "", name = "", ...rest] = ref.replace("#/", "//").split("/");
  if (!ref.startsWith("#/") || rest.length > 0 || (keyword !== "$defs" && keyword !== "definitions")) return undefined;
  return member(objectMember(root, keyword), name.replaceAll("~1", "/").replaceAll("~0", "~"));
}
