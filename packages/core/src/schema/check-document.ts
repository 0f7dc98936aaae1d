import { issue, type Issue } from "../issue/index.ts";
import { isObject, pointerPath, pointerStep } from "../json/index.ts";
import type {
  Cadence,
  Calendar,
  CareDates,
  Cases,
  Chapter,
  Clock,
  Decision,
  Form,
  Manifest,
  Parameters,
  Scorecard,
  Vocabulary,
} from "./generated/types.ts";
import { documentId } from "./document-id.ts";
import * as validators from "./generated/validators.ts";

/** Any document of a pack. */
export type PolicyDocument =
  | Manifest
  | Chapter
  | Parameters
  | Vocabulary
  | Decision
  | Scorecard
  | Calendar
  | Clock
  | Cadence
  | CareDates
  | Form
  | Cases;

export type DocumentKind = PolicyDocument["kind"];

/** The kinds of document that a pack consists of, in the order in which they are read. */
export const documentKinds: readonly DocumentKind[] = [
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
];

const shapes: Readonly<Record<DocumentKind, (typeof validators)["manifest"]>> = {
  manifest: validators.manifest,
  chapter: validators.chapter,
  parameters: validators.parameters,
  vocabulary: validators.vocabulary,
  decision: validators.decision,
  scorecard: validators.scorecard,
  calendar: validators.calendar,
  clock: validators.clock,
  cadence: validators.cadence,
  careDates: validators.careDates,
  form: validators.form,
  cases: validators.cases,
};

interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema: object | boolean;
}

/**
 * What is wrong with the shape of a document, by its `kind`.
 *
 * @issues `document/unknown-kind`, `document/missing-key` and, with the pointer of the place, every other `document/…`
 */
export function checkDocument(document: unknown): readonly Issue[] {
  const kind = isObject(document) ? document["kind"] : undefined;
  const known = documentKinds.find((each) => each === kind);
  if (isObject(document) && kind === undefined)
    return [issue("document/missing-key", { key: "kind" }, { document: documentId(document) })];
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

/** What is wrong with the shape of a layer: its operations and what it keeps. @issues every `document/…` */
export function checkLayer(layer: unknown, document: string): readonly Issue[] {
  return shapeIssues(validators.layer, layer, document);
}

/** What is wrong with the shape of a recorded exception. @issues every `document/…` */
export function checkOverride(override: unknown, document: string): readonly Issue[] {
  return shapeIssues(validators.override, override, document);
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
  const deep = placeBelow(data, depthLimit);
  // Validators and everything after them go down into a document; a stack has an end.
  if (deep !== undefined) return [issue("document/too-deep", { limit: depthLimit }, { pointer: deep, document })];
  if (validate(data)) return [];
  const { errors, issues } = severalKinds((validate.errors ?? []).slice(0, errorLimit), data, document);
  return [...issues, ...resolveChoices(errors).map((error) => toIssue(error, document))];
}

/** Nobody reads further, and finding what an author meant takes the square of what is wrong. */
const errorLimit = 2000;

/** A condition nested as deep as `rule/too-deep` allows takes two levels of JSON for each of its own. */
const depthLimit = 256;

/** The place of a value that lies deeper than this, if there is one. */
function placeBelow(data: unknown, depth: number): string | undefined {
  let level: readonly (readonly [pointer: string, value: unknown])[] = [["", data]];
  for (let at = 0; at <= depth && level.length > 0; at += 1) {
    level = level.flatMap(([pointer, value]) =>
      typeof value !== "object" || value === null
        ? []
        : Object.entries(value)
            .filter(([, each]) => typeof each === "object" && each !== null)
            .map(([key, each]) => [pointer + pointerStep(key), each] as const),
    );
  }
  return level[0]?.[0];
}

/** A condition that is several things at once fits no shape; what the shapes miss in it one by one is noise. */
function severalKinds(
  errors: readonly SchemaError[],
  data: unknown,
  document: string,
): { readonly errors: readonly SchemaError[]; readonly issues: readonly Issue[] } {
  const places = errors
    .filter((error) => error.keyword === "oneOf" && titleOf(error.parentSchema) === "Condition")
    .map(({ instancePath }) => ({ pointer: instancePath, kinds: kindsAt(data, instancePath) }))
    .filter(({ kinds }) => kinds.length > 1);
  const isInside = ({ instancePath }: SchemaError) =>
    places.some(({ pointer }) => instancePath === pointer || instancePath.startsWith(`${pointer}/`));
  const isCondition = (path: string) =>
    errors.some((error) => error.instancePath === path && titleOf(error.parentSchema) === "Condition");
  // A condition around such a place fails only because of it.
  const isAround = ({ instancePath }: SchemaError) =>
    places.some(({ pointer }) => pointer.startsWith(`${instancePath}/`)) && isCondition(instancePath);
  const inside = places.filter((one) => !places.some((other) => one.pointer.startsWith(`${other.pointer}/`)));
  return {
    errors: places.length === 0 ? errors : errors.filter((error) => !isInside(error) && !isAround(error)),
    issues: inside.map(({ pointer, kinds }) =>
      issue("rule/several-kinds", { kinds: kinds.join(", ") }, { pointer, document }),
    ),
  };
}

function kindsAt(data: unknown, pointer: string): readonly string[] {
  const value = pointerPath(pointer).reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined),
    data,
  );
  return isObject(value) ? ["all", "any", "not", "condition", "fact"].filter((kind) => Object.hasOwn(value, kind)) : [];
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
    // What a schema says `false` to may not be there.
    case "false schema": {
      const key = pointerPath(error.instancePath).at(-1) ?? "";
      return issue("document/unknown-key", { key }, place);
    }
    default:
      return issue("document/no-shape-fits", { schema: titleOf(error.parentSchema) }, place);
  }
}

function titleOf(schema: object | boolean): string {
  return typeof schema === "object" && "title" in schema ? String(schema.title) : "";
}
