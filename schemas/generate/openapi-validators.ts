import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import type { Components } from "./openapi-components.ts";
import { inlineRuntime } from "./validators.ts";

/**
 * Checks of what clients send, as plain modules: bodies are schemas whose title ends in `Body` or `Request`,
 * queries those that end in `Query`. A query arrives as text, so its numbers are read from text.
 */
export function generateHttpValidators(components: Components): Readonly<Record<string, string>> {
  const names = Object.keys(components);
  return {
    "body-validators.ts": validators(
      components,
      names.filter((name) => /(?:Body|Request)$/u.test(name)),
      false,
    ),
    "query-validators.ts": validators(
      components,
      names.filter((name) => name.endsWith("Query")),
      true,
    ),
  };
}

function validators(components: Components, names: readonly string[], coerceTypes: boolean): string {
  const ajv = new Ajv2020({
    allErrors: true,
    code: { source: true, esm: true, optimize: 2 },
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    inlineRefs: false,
    messages: false,
    verbose: true,
    coerceTypes,
  });
  const parts = JSON.parse(JSON.stringify(components).replaceAll("#/components/schemas/", "#/$defs/")) as object;
  ajv.addSchema({ $id: "http", $defs: parts });
  const exported = Object.fromEntries(names.map((name) => [name, `http#/$defs/${name}`]));
  const code = inlineRuntime((standalone as never as { default: typeof standalone.default }).default(ajv, exported));
  const typed = code.replace(/export const (\w+) = (validate\d+);/gu, "export const $1: Validate = $2 as never;");
  return `// Generated from /schemas by \`npm run gen\`. Do not edit.
// @ts-nocheck -- ajv writes JavaScript; only the exported functions are typed.
interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema: object;
}
interface Validate {
  (data: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}
${typed}
`;
}
