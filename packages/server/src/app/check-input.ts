import { issue, shapeIssues, throwOnErrors } from "@bylaw/core";
import * as bodies from "../generated/body-validators.ts";
import * as queries from "../generated/query-validators.ts";
import type { BodyName, QueryName } from "../routes/index.ts";

type Validate = Parameters<typeof shapeIssues>[0];

const bodyValidators: Readonly<Record<string, Validate>> = bodies;
const queryValidators: Readonly<Record<string, Validate>> = queries;

/** Throws unless the body fits its schema. @issues `document/…` in the document `body` */
export function checkBody(name: BodyName, body: unknown): void {
  throwOnErrors(shapeIssues(validatorOf(bodyValidators, name), body, "body"));
}

/** Throws when the address holds what no database can look for. @issues `storage/bad-text` */
export function checkAddress(texts: Readonly<Record<string, string>>): void {
  throwOnErrors(
    Object.entries(texts)
      .filter(([, text]) => text.includes("\u0000") || !text.isWellFormed())
      .map(([column]) => issue("storage/bad-text", { column }, { document: "query" })),
  );
}

/**
 * The query with its numbers read, or an issue for what nobody asked for: a misspelt filter must not give an
 * unfiltered list.
 *
 * @issues `document/…` in the document `query`
 */
export function checkQuery(name: QueryName | undefined, query: Readonly<Record<string, string>>): unknown {
  const read: Record<string, unknown> = { ...query };
  throwOnErrors(shapeIssues(validatorOf(queryValidators, name ?? "EmptyQuery"), read, "query"));
  return read;
}

function validatorOf(validators: Readonly<Record<string, Validate>>, name: string): Validate {
  const found = validators[name];
  // Names come from the route table, which the compiler checks against the schemas.
  if (found === undefined) throw new TypeError(`no validator for ${name}; run \`npm run gen\``);
  return found;
}
