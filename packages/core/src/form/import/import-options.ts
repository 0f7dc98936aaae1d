import { isObject } from "../../json/index.ts";
import { bothLanguages, complain, member, type ImportContext, type Path, type Schema } from "./import-context.ts";

/** One of a few values, as schemas write it: with a title of its own or without. */
export interface ImportedOption {
  readonly value: string;
  readonly title: string;
}

/** The values of `enum`, or of a `oneOf` or `anyOf` whose members are constants; `undefined` when it is none of a few. */
export function optionsIn(
  context: ImportContext,
  schema: Schema,
  ui: Schema,
  path: Path,
): readonly ImportedOption[] | undefined {
  const listed = member(schema, "enum");
  if (Array.isArray(listed)) return fromEnum(context, listed, namesIn(schema, ui), [...path, "enum"]);
  for (const keyword of ["oneOf", "anyOf"]) {
    const branches = member(schema, keyword);
    if (!Array.isArray(branches) || branches.length === 0 || !branches.every(isConstant)) continue;
    return branches.flatMap((branch, at): readonly ImportedOption[] => {
      const { const: value, title } = branch as { readonly const: unknown; readonly title?: unknown };
      if (typeof value !== "string" || value in Object.prototype) {
        complain(context, "import/option", { value: JSON.stringify(value) }, [...path, keyword, at, "const"]);
        return [];
      }
      return [{ value, title: typeof title === "string" && title !== "" ? title : value }];
    });
  }
  return undefined;
}

/** Declares an enum of these options and gives its name. */
export function declareEnum(
  context: ImportContext,
  name: string,
  label: string,
  options: readonly ImportedOption[],
): string {
  const same = (other: string): boolean =>
    JSON.stringify(Object.keys(context.enums[other]?.options ?? {})) ===
    JSON.stringify(options.map(({ value }) => value));
  let free = name;
  for (let count = 2; Object.hasOwn(context.enums, free) && !same(free); count += 1) free = `${name}${count}`;
  context.enums[free] = {
    label: bothLanguages(label),
    options: Object.fromEntries(options.map(({ value, title }) => [value, bothLanguages(title)])),
  };
  return free;
}

function fromEnum(
  context: ImportContext,
  listed: readonly unknown[],
  names: readonly unknown[],
  path: Path,
): readonly ImportedOption[] {
  return listed.flatMap((value, at): readonly ImportedOption[] => {
    // A `null` among the values says that there need be no answer.
    if (value === null) return [];
    if (typeof value !== "string" || value in Object.prototype) {
      complain(context, "import/option", { value: JSON.stringify(value) }, [...path, at]);
      return [];
    }
    const title = names[at];
    return [{ value, title: typeof title === "string" && title !== "" ? title : value === "" ? "–" : value }];
  });
}

function namesIn(schema: Schema, ui: Schema): readonly unknown[] {
  const found = member(ui, "ui:enumNames") ?? member(schema, "enumNames");
  return Array.isArray(found) ? found : [];
}

function isConstant(branch: unknown): boolean {
  return isObject(branch) && Object.hasOwn(branch, "const");
}
