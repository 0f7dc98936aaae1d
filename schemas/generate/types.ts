import openapi, { astToString } from "openapi-typescript";
import type { SchemaFile } from "./schema-files.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** TypeScript types of every document and its parts, named by the schemas' titles. */
export async function generateTypes(files: readonly SchemaFile[]): Promise<string> {
  const titles = new Map<string, string>();
  for (const { name, schema } of files) {
    titles.set(name, titleOf(schema, name));
    for (const [key, part] of Object.entries((schema["$defs"] ?? {}) as Record<string, object>)) {
      titles.set(`${name}#/$defs/${key}`, titleOf(part, `${name}#/$defs/${key}`));
    }
  }
  const schemas: Record<string, Json> = {};
  for (const { name, schema } of files) {
    const { $schema: _, $defs: parts = {}, ...whole } = schema as Record<string, Json>;
    const refer = (ref: string): string => {
      const full = ref.startsWith("#") ? (ref === "#" ? name : name + ref) : ref;
      const title = titles.get(full);
      if (title === undefined) throw new TypeError(`${name} refers to ${ref}, which no schema declares`);
      return `#/components/schemas/${title}`;
    };
    if (name !== "common.schema.json") schemas[titleOf(whole as object, name)] = forTypes(whole, refer);
    for (const [key, part] of Object.entries(parts as Record<string, Json>)) {
      schemas[titleOf(part as object, `${name}#${key}`)] = forTypes(part, refer);
    }
  }
  const document = { openapi: "3.1.0", info: { title: "Bylaw", version: "1" }, paths: {}, components: { schemas } };
  const nodes = await openapi(document as never, {
    immutable: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    alphabetize: true,
    silent: true,
  });
  // An OpenAPI document would have paths and operations; ours has none.
  const text = astToString(nodes).replace(/^export type (?:paths|webhooks|operations|\$defs) = .*\n/gmu, "");
  return `// Generated from /schemas by \`npm run gen\`. Do not edit.\n${text}`;
}

function titleOf(schema: object, where: string): string {
  const title = (schema as { title?: unknown }).title;
  if (typeof title !== "string" || !/^[A-Z]\w*$/u.test(title))
    throw new TypeError(`${where} needs a title in PascalCase`);
  return title;
}

/** The schema as the type generator wants it: references to components, no conditional parts, nothing that is only a check. */
function forTypes(schema: Json, refer: (ref: string) => string): Json {
  if (Array.isArray(schema)) return schema.map((each) => forTypes(each, refer));
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema).filter(
    ([key]) => !["if", "then", "allOf", "examples", "tailor", "title"].includes(key),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (key === "$ref") return [key, refer(value as string)];
      if (key === "properties" || key === "$defs") {
        const entries = Object.entries(value as Record<string, Json>);
        return [key, Object.fromEntries(entries.map(([name, part]) => [name, forTypes(part, refer)]))];
      }
      return [key, key === "const" || key === "enum" ? value : forTypes(value, refer)];
    }),
  );
}
