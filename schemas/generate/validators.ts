import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import type { SchemaFile } from "./schema-files.ts";

/** Kinds of document that are checked as a whole; the other schemas are parts of these. */
const ENTRY_POINTS = [
  "manifest",
  "chapter",
  "parameters",
  "vocabulary",
  "decision",
  "scorecard",
  "calendar",
  "clock",
  "cadence",
  "careDates",
  "form",
  "cases",
  "tailoring",
  "layer",
  "override",
  "condition",
];

/**
 * Validation functions as plain JavaScript modules, so that nothing is compiled at run time
 * and a page with a strict content policy can check a document too.
 */
export async function generateValidators(files: readonly SchemaFile[]): Promise<Record<string, string>> {
  const ajv = new Ajv2020({
    allErrors: true,
    code: { source: true, esm: true, optimize: 2 },
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    inlineRefs: false,
    messages: false,
    verbose: true,
  });
  ajv.addKeyword("tailor");
  for (const { name, schema } of files) ajv.addSchema(schema, name);
  const exported = Object.fromEntries(ENTRY_POINTS.map((kind) => [kind, `${toFile(kind)}.schema.json`]));
  const code = inlineRuntime((standalone as never as { default: typeof standalone.default }).default(ajv, exported));
  const typed = code.replace(/export const (\w+) = (validate\d+);/gu, "export const $1: Validate = $2 as never;");
  return {
    "validators.ts": `// Generated from /schemas by \`npm run gen\`. Do not edit.
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
`,
  };
}

/**
 * ajv's helpers are CommonJS; the few that the code needs are small enough to write out. It also copies all errors found
 * so far for every further one, which takes a minute on a document with twenty thousand: they are appended instead.
 */
export function inlineRuntime(code: string): string {
  const append = "const append = (errors, more) => { for (const each of more) errors.push(each); return errors; };";
  return code
    .replace(/^"use strict";/u, `"use strict";${append}`)
    .replaceAll(/vErrors\.concat\(([\w.]+)\.errors\)/gu, "append(vErrors, $1.errors)")
    .replace(
      /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;?/gu,
      "const $1 = (text) => [...text].length;",
    )
    .replace(
      /const (\w+) = require\("ajv\/dist\/runtime\/equal"\)\.default;?/gu,
      "const $1 = (a, b) => JSON.stringify(a) === JSON.stringify(b);",
    );
}

/** Files are kebab-case. */
function toFile(kind: string): string {
  return kind.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
