import { join } from "node:path";
import type { OpenApi } from "./openapi-document.ts";
import { openApiComponents } from "./openapi-components.ts";
import { generateOperationTable } from "./openapi-operations.ts";
import { generateApiTypes, generateComponentTypes } from "./openapi-types.ts";
import { generateHttpValidators } from "./openapi-validators.ts";
import { readSchemaFiles, type SchemaFile } from "./schema-files.ts";

interface Emitter {
  routes: readonly object[];
  openApiDocument(routes: readonly object[], components: object): OpenApi;
}

/**
 * Everything that derives from `http/` and the server's route table, by the path of its file: the server's checks and
 * types, `openapi.json`, the client's types.
 */
export async function generateHttp(folder: string, files: readonly SchemaFile[]): Promise<ReadonlyMap<string, string>> {
  const packages = join(folder, "..", "packages");
  const server = join(packages, "server", "src");
  const client = join(packages, "client");
  const components = openApiComponents(files, readSchemaFiles(join(folder, "http")));
  const table = JSON.stringify(components, undefined, 2);
  const checks = Object.entries(generateHttpValidators(components));
  const written = new Map([
    [
      join(server, "generated", "components.ts"),
      `// Generated from /schemas by \`npm run gen\`. Do not edit.\nexport const components: Readonly<Record<string, Readonly<Record<string, unknown>>>> = ${table};\n`,
    ],
    [join(server, "generated", "http-types.ts"), await generateComponentTypes(components)],
    ...checks.map(([name, text]) => [join(server, "generated", name), text] as const),
  ]);
  // The table of routes is the server's own; it is only read, so the server need not run.
  const emitter = {
    ...((await import(join(server, "routes", "index.ts"))) as object),
    ...((await import(join(server, "openapi", "openapi-document.ts"))) as object),
  } as Emitter;
  const document = emitter.openApiDocument(emitter.routes, components);
  written.set(join(client, "openapi.json"), `${JSON.stringify(document, undefined, 2)}\n`);
  written.set(join(client, "src", "generated", "openapi.ts"), await generateApiTypes(document));
  written.set(join(client, "src", "generated", "operation-table.ts"), generateOperationTable(document));
  return written;
}
