import { posix } from "node:path";
import type { SchemaFile } from "./schema-files.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A schema under its title, with references of the form `#/components/schemas/<Title>`. */
export type Components = Readonly<Record<string, { readonly [key: string]: Json }>>;

/**
 * What the HTTP API speaks of, as the components of an OpenAPI 3.1 document (which takes JSON Schema 2020-12 as it is):
 * every schema of `http/`, and those of the documents that they refer to.
 */
export function openApiComponents(documents: readonly SchemaFile[], http: readonly SchemaFile[]): Components {
  const files = [...documents, ...http.map(({ name, schema }) => ({ name: `http/${name}`, schema }))];
  const parts = files.flatMap(partsOf);
  const titles = new Map(parts.map(({ address, title }) => [address, title]));
  const repeated = parts.find(
    ({ title }, at) => title !== undefined && parts.findIndex((each) => each.title === title) < at,
  );
  if (repeated !== undefined) throw new TypeError(`${repeated.address} has the title of another schema`);
  const all = new Map<string, Json>();
  for (const { file, address, title, schema } of parts) {
    if (title === undefined) continue;
    const refer = (reference: string): string => {
      const [path = "", fragment = ""] = reference.split("#");
      const target =
        (path === "" ? file : posix.join(posix.dirname(file), path)) + (fragment === "" ? "" : `#${fragment}`);
      const found = titles.get(target);
      if (found === undefined) throw new TypeError(`${address} refers to ${reference}, which has no title`);
      return `#/components/schemas/${found}`;
    };
    all.set(title, componentOf(schema, refer));
  }
  const wanted = parts.filter(({ file }) => file.startsWith("http/")).flatMap(({ title }) => title ?? []);
  return Object.fromEntries(
    [...reachable(wanted, all)].toSorted().map((title) => [title, all.get(title) as Components[string]]),
  );
}

interface Part {
  readonly file: string;
  readonly address: string;
  readonly title: string | undefined;
  readonly schema: Json;
}

/** A file's schema and each of its `$defs`. */
function partsOf({ name, schema }: SchemaFile): readonly Part[] {
  const { $schema: _, $defs: parts = {}, ...whole } = schema as Record<string, Json>;
  const titleOf = (each: Json): string | undefined => (each as { title?: string }).title;
  // A file of shared shapes is not itself a shape.
  const isShape = Object.keys(whole).some((key) => key !== "title" && key !== "description");
  return [
    { file: name, address: name, title: isShape ? titleOf(whole) : undefined, schema: whole },
    ...Object.entries(parts as Record<string, Json>).map(([key, part]) => ({
      file: name,
      address: `${name}#/$defs/${key}`,
      title: titleOf(part),
      schema: part,
    })),
  ];
}

/** The schema with its references rewritten, without our own keyword, and saying what it allows. */
function componentOf(schema: Json, refer: (reference: string) => string): Json {
  if (Array.isArray(schema)) return schema.map((each) => componentOf(each, refer));
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).flatMap(([key, value]): [string, Json][] => {
    if (key === "tailor") return [];
    if (key === "$ref") return [[key, refer(value as string)]];
    if (key === "const" || key === "enum" || key === "examples") return [[key, value]];
    if (key === "properties") {
      const properties = Object.entries(value as Record<string, Json>);
      return [[key, Object.fromEntries(properties.map(([name, part]) => [name, componentOf(part, refer)]))]];
    }
    return [[key, componentOf(value, refer)]];
  });
  const made: Record<string, Json> = Object.fromEntries(entries);
  const isOpen = made["type"] === "object" && !("properties" in made) && !("additionalProperties" in made);
  return isOpen ? { ...made, additionalProperties: true } : made;
}

function reachable(from: readonly string[], all: ReadonlyMap<string, Json>): ReadonlySet<string> {
  const seen = new Set(from);
  for (const title of seen) {
    for (const [, next = ""] of JSON.stringify(all.get(title)).matchAll(/"#\/components\/schemas\/(\w+)"/gu))
      seen.add(next);
  }
  return seen;
}
