import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../../schemas/", import.meta.url));

interface Part {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly $defs?: Readonly<Record<string, Part>>;
}

const schemas = readdirSync(folder)
  .filter((name) => name.endsWith(".schema.json"))
  .map((name) => ({ name, schema: JSON.parse(readFileSync(join(folder, name), "utf8")) as Part }));

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });
ajv.addKeyword("tailor");
for (const { name, schema } of schemas) ajv.addSchema(schema as AnySchema, name);

const parts = schemas.flatMap(({ name, schema }) => [
  { ref: name, part: schema },
  ...Object.entries(schema.$defs ?? {}).map(([key, part]) => ({ ref: `${name}#/$defs/${key}`, part })),
]);

describe("the schemas", () => {
  it("say in every part what it is called and what it means", () => {
    expect(
      parts.filter(({ part }) => part.title === undefined || part.description === undefined).map(({ ref }) => ref),
    ).toEqual([]);
  });

  it("show an example of every part", () => {
    const silent = parts.filter(({ ref, part }) => part.examples === undefined && ref !== "common.schema.json");
    expect(silent.map(({ ref }) => ref)).toEqual([]);
  });

  it.each(parts.filter(({ part }) => part.examples !== undefined))(
    "accept their own examples: $ref",
    ({ ref, part }) => {
      const validate = ajv.getSchema(ref) ?? ajv.compile({ $ref: ref });
      for (const example of part.examples ?? []) {
        expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
      }
    },
  );
});
