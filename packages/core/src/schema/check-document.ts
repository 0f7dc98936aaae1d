import { issue, type Issue } from "../issue/index.ts";
import { isObject, pointerStep } from "../json/index.ts";
import type { Cases, Chapter, Clock, Decision, Form, Manifest, Parameters, Vocabulary } from "./generated/types.ts";
import { documentId } from "./document-id.ts";
import * as validators from "./generated/validators.ts";

/** Any document of a pack. */
export type PolicyDocument = Manifest | Chapter | Parameters | Vocabulary | Decision | Clock | Form | Cases;

export type DocumentKind = PolicyDocument["kind"];

/** The kinds of document that a pack consists of, in the order in which they are read. */
export const documentKinds: readonly DocumentKind[] = [
  "manifest",
  "chapter",
  "parameters",
  "vocabulary",
  "decision",
  "clock",
  "form",
  "cases",
];

const shapes: Readonly<Record<DocumentKind, (typeof validators)["manifest"]>> = {
  manifest: validators.manifest,
  chapter: validators.chapter,
  parameters: validators.parameters,
  vocabulary: validators.vocabulary,
  decision: validators.decision,
  clock: validators.clock,
  form: validators.form,
  cases: validators.cases,
};

interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema: object;
}

/**
 * What is wrong with the shape of a document, by its `kind`.
 *
 * @issues `document/unknown-kind` and, with the pointer of the place, every other `document/…`
 */
export function checkDocument(document: unknown): readonly Issue[] {
  const kind = isObject(document) ? document["kind"] : undefined;
  const known = documentKinds.find((each) => each === kind);
  if (known === undefined) {
    const params = { kind: String(kind), known: documentKinds.join(", ") };
    return [issue("document/unknown-kind", params, { pointer: "/kind", document: documentId(document) })];
  }
  return shapeIssues(shapes[known], document, documentId(document));
}

/** What is wrong with the shape of an ordered list of operations. @issues every `document/…` */
export function checkTailoring(operations: unknown): readonly Issue[] {
  return shapeIssues(validators.tailoring, operations, "tailoring");
}

/** What is wrong with the shape of one condition. @issues every `document/…` */
export function checkConditionShape(condition: unknown): readonly Issue[] {
  return shapeIssues(validators.condition, condition, "condition");
}

/**
 * What a generated validator finds wrong, as issues in `document`. For schemas that are not documents of a pack, too.
 *
 * @issues every `document/…`
 */
export function shapeIssues(
  validate: { (data: unknown): boolean; errors?: readonly SchemaError[] | null },
  data: unknown,
  document: string,
): readonly Issue[] {
  if (validate(data)) return [];
  return resolveChoices(validate.errors ?? []).map((error) => toIssue(error, document));
}

/**
 * A choice between shapes (`oneOf`) reports what is wrong with every branch. An author meant one of them: the one
 * with the fewest faults at the place itself. What the other branches say is noise; when two are equally near,
 * only the choice as a whole is reported.
 */
function resolveChoices(errors: readonly SchemaError[]): readonly SchemaError[] {
  const [choice] = errors
    .filter((error) => error.keyword === "oneOf")
    .toSorted((a, b) => a.instancePath.length - b.instancePath.length);
  if (choice === undefined) return distinct(errors.filter((error) => error.keyword !== "if"));
  const place = choice.instancePath;
  const here = errors.filter((error) => error.instancePath === place && error.keyword !== "oneOf");
  const below = errors.filter((error) => error.instancePath.startsWith(`${place}/`));
  const elsewhere = errors.filter((error) => error !== choice && !here.includes(error) && !below.includes(error));
  const branches = [...Map.groupBy(here, (error) => error.parentSchema).values()].toSorted(
    (a, b) => a.length - b.length,
  );
  const [nearest, next] = branches;
  const least = nearest?.length ?? 0;
  // A branch without a fault at the place is not in the list; its faults are all below.
  if (below.length > 0 && least !== 1) return resolveChoices([...elsewhere, ...below]);
  if (nearest === undefined || next?.length === least) return [choice, ...resolveChoices(elsewhere)];
  return resolveChoices([...elsewhere, ...nearest, ...below]);
}

function distinct(errors: readonly SchemaError[]): readonly SchemaError[] {
  const seen = new Map(
    errors.map((error) => [`${error.instancePath} ${error.keyword} ${JSON.stringify(error.params)}`, error]),
  );
  return [...seen.values()];
}

function toIssue(error: SchemaError, document: string): Issue {
  const place = { pointer: error.instancePath, document };
  const { params } = error;
  switch (error.keyword) {
    case "required":
      return issue("document/missing-key", { key: String(params["missingProperty"]) }, place);
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      return issue("document/unknown-key", { key }, { ...place, pointer: place.pointer + pointerStep(key) });
    }
    case "type":
      return issue("document/wrong-type", { expected: [params["type"]].flat().join(" / ") }, place);
    case "enum":
      return issue("document/not-allowed", { allowed: (params["allowedValues"] as unknown[]).join(", ") }, place);
    case "const":
      return issue("document/not-allowed", { allowed: String(params["allowedValue"]) }, place);
    case "pattern":
      return issue("document/wrong-pattern", { pattern: String(params["pattern"]) }, place);
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return issue(
        "document/out-of-range",
        { comparison: String(params["comparison"]), limit: Number(params["limit"]) },
        place,
      );
    case "minItems":
    case "minLength":
    case "minProperties":
      return issue("document/out-of-range", { comparison: ">=", limit: Number(params["limit"]) }, place);
    default:
      return issue("document/no-shape-fits", { schema: titleOf(error.parentSchema) }, place);
  }
}

function titleOf(schema: object): string {
  return "title" in schema ? String(schema.title) : "";
}
