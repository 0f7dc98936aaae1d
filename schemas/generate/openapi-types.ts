import openapi, { astToString } from "openapi-typescript";
import type { Components } from "./openapi-components.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const HEAD = "// Generated from /schemas and the route table by `npm run gen`. Do not edit.\n";

/** TypeScript types of the components alone: what the server's handlers take and give. */
export async function generateComponentTypes(components: Components): Promise<string> {
  const text = await typesOf({
    openapi: "3.1.0",
    info: { title: "Bylaw", version: "1" },
    paths: {},
    components: { schemas: components },
  });
  const own = text.replace(/^export type (?:paths|webhooks|operations|\$defs) = .*\n/gmu, "");
  return `${HEAD}${own}\n/** Every shape by its title. */\nexport type HttpSchemas = components["schemas"];\n`;
}

/** TypeScript types of the whole API: what the client takes and gives. */
export async function generateApiTypes(document: object): Promise<string> {
  return HEAD + (await typesOf(document));
}

async function typesOf(document: object): Promise<string> {
  const nodes = await openapi(forTypes(document as Json) as never, {
    immutable: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    alphabetize: true,
    silent: true,
  });
  return astToString(nodes);
}

/** Without what is only a check: a type cannot say it, and the generator would make something odd of it. */
function forTypes(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(forTypes);
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => !(isCheck.has(key) && typeof value === "object"));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (key === "properties" || key === "schemas") {
        const entries = Object.entries(value as Record<string, Json>);
        return [key, Object.fromEntries(entries.map(([name, part]) => [name, forTypes(part)]))];
      }
      return [key, key === "const" || key === "enum" ? value : forTypes(value)];
    }),
  );
}

const isCheck: ReadonlySet<string> = new Set(["if", "then", "allOf", "examples"]);
