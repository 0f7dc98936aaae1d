import { complain, type ImportContext, type Path } from "./import-context.ts";

/** What every object has by itself: a field of the name could be mistaken for it. */
function isInherited(name: string): boolean {
  return name in Object.prototype;
}

/**
 * The id of a field: the name as it is, or as one camelCase word, which is told. A name that objects have by themselves, or that
 * has no letter to begin with, is refused.
 */
export function fieldName(context: ImportContext, name: string, path: Path): string | undefined {
  const id = camelCase(name);
  if (isInherited(name) || isInherited(id) || !/^(x_)?[a-z][A-Za-z0-9]*$/u.test(id)) {
    complain(context, "import/name", { name }, path);
    return undefined;
  }
  if (id !== name) complain(context, "import/renamed", { name, field: id }, path);
  return id;
}

/** `first_name`, `First Name`, `first-name` as `firstName`. */
export function camelCase(name: string): string {
  if (/^(x_)?[a-z][A-Za-z0-9]*$/u.test(name)) return name;
  const [first = "", ...rest] = name.split(/[^A-Za-z0-9]+/u).filter((word) => word !== "");
  const lower = /^[A-Z]+$/u.test(first) ? first.toLowerCase() : first.charAt(0).toLowerCase() + first.slice(1);
  return lower + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
