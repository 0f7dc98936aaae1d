import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Hono } from "hono";
import { expect } from "vitest";

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly content?: Readonly<
          Record<string, { readonly schema: { readonly $ref: string } | { readonly format: string } }>
        >;
      }
    >
  >;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** Checks that an answer is one that the served OpenAPI document promises. */
export type CheckResponse = (method: string, path: string, response: Response) => Promise<void>;

/** Reads the description that the app itself serves. */
export async function responseChecker(app: Hono): Promise<CheckResponse> {
  const served = await (await app.request("/openapi.json")).json();
  const { paths, components } = served as Description;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const defs = JSON.parse(JSON.stringify(components.schemas).replaceAll("#/components/schemas/", "#/$defs/")) as object;
  ajv.addSchema({ $id: "api", $defs: defs });
  const compiled = new Map<string, ValidateFunction>();
  const validatorOf = (title: string): ValidateFunction => {
    const known = compiled.get(title) ?? ajv.compile({ $ref: `api#/$defs/${title}` });
    compiled.set(title, known);
    return known;
  };
  return async (method, path, response) => {
    const address = path.split("?")[0] ?? "";
    // Of two addresses that fit, the one with fewer names is meant.
    const [operation] = Object.entries(paths)
      .filter(([pattern]) => new RegExp(`^${pattern.replaceAll(/\{\w+\}/gu, "[^/]+")}$`, "u").test(address))
      .toSorted(([a], [b]) => a.split("{").length - b.split("{").length)
      .flatMap(([, methods]) => methods[method.toLowerCase()] ?? []);
    // An address that is not described can only be told so.
    const promised = operation?.responses[String(response.status)] ?? (response.status >= 400 ? problem : undefined);
    expect(promised, `${method} ${path} answered ${response.status}`).toBeDefined();
    const [[type, content] = []] = Object.entries(promised?.content ?? {});
    if (content === undefined) {
      expect(await response.clone().text()).toBe("");
      return;
    }
    expect(response.headers.get("content-type")).toContain(type === "*/*" ? "/" : type);
    // Bytes have no shape that a schema could tell.
    if (!("$ref" in content.schema)) return;
    const validate = validatorOf(content.schema.$ref.split("/").at(-1) ?? "");
    validate(await response.clone().json());
    expect(validate.errors ?? [], `${method} ${path}`).toEqual([]);
  };
}

const problem = { content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } };
