import { createRequire } from "node:module";
import { join } from "node:path";
import { draftSchemas, isObject, root, schemas } from "./draft-documents.ts";
import type { Json, JsonObject, Proposal } from "./draft-documents.ts";

interface Validate {
  (data: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly keyword: string }[] | null;
}
interface Ajv {
  addKeyword(name: string): void;
  addSchema(schema: unknown, key: string): void;
  getSchema(key: string): Validate | undefined;
  compile(schema: unknown): Validate;
}

const { Ajv2020 } = createRequire(join(root, "schemas", "package.json"))("ajv/dist/2020.js") as {
  readonly Ajv2020: new (options: object) => Ajv;
};
const base = "https://bylaw.invalid/";

/** The schemas that exist, with these proposals applied, and the drafts beside them. */
export class DraftValidator {
  readonly #ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false });
  readonly #drafts: ReadonlySet<string> = new Set(draftSchemas.map(({ name }) => name));

  constructor(proposals: readonly Proposal[]) {
    this.#ajv.addKeyword("tailor");
    for (const { name, content } of schemas) {
      const patched = structuredClone(content);
      for (const proposal of proposals)
        if (proposal.schema === `${name}.schema.json`)
          for (const step of proposal.patch) put(patched, step.path, step.value);
      this.#ajv.addSchema(patched, `${base}schemas/${name}.schema.json`);
    }
    for (const { name, content } of draftSchemas)
      this.#ajv.addSchema(content, `${base}docs/drafts/schemas/${name}.schema.json`);
  }

  /** What is wrong with the document, one line each; nothing when it fits. `part` is a JSON pointer into the schema. */
  check(schema: string, document: unknown, part = ""): readonly string[] {
    const folder = this.#drafts.has(schema) ? "docs/drafts/schemas" : "schemas";
    const validate = this.#ajv.getSchema(`${base}${folder}/${schema}.schema.json${part === "" ? "" : `#${part}`}`);
    if (validate === undefined) return [`no schema ${schema}${part}`];
    return validate(document)
      ? []
      : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  }
}

/** Sets the value at a pointer; doing it twice changes nothing, so a proposal that was taken up does no harm. */
function put(target: Json, path: string, value: Json): void {
  const keys = path.slice(1).split("/");
  const last = keys.pop() ?? "";
  const parent = keys.reduce<Json | undefined>(
    (at, key) => (Array.isArray(at) ? (at[Number(key)] as Json) : isObject(at) ? at[key] : undefined),
    target,
  );
  if (Array.isArray(parent)) (parent as Json[])[Number(last)] = value;
  else (parent as Record<string, Json>)[last] = value;
}

/** Which schema a fixture belongs to, by its kind; a tailoring is the one document that is a list. */
export function schemaOf(document: Json): string {
  if (Array.isArray(document)) return "tailoring";
  const { kind } = document as JsonObject;
  return kind === "careDates" ? "care-dates" : typeof kind === "string" ? kind : "";
}
