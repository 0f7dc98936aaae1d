import type { OpenApi } from "./openapi-document.ts";

/** Method and path of each operation: all that the client needs at run time. */
export function generateOperationTable({ paths }: OpenApi): string {
  const rows = Object.entries(paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => ({ operationId, method: method.toUpperCase(), path })),
    )
    .toSorted((a, b) => (a.operationId < b.operationId ? -1 : 1))
    .map(({ operationId, method, path }) => `  ${operationId}: ["${method}", "${path}"],`);
  return `// Generated from the server's route table by \`npm run gen\`. Do not edit.
import type { operations } from "./openapi.ts";

/** Method and path of each operation. */
export const operationTable: Readonly<Record<keyof operations, readonly [method: string, path: string]>> = {
${rows.join("\n")}
};
`;
}
