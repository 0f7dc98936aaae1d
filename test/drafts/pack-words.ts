import { isObject, walk } from "./draft-documents.ts";
import type { Json, JsonFile, JsonObject } from "./draft-documents.ts";

/** What the fixtures of one policy declare: every other document may only use these words. */
export interface PackWords {
  readonly facts: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  readonly collections: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly enums: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly approvals: ReadonlySet<string>;
}

const object = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
const list = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.map((each) => object(each as Json)) : [];
const text = (value: Json | undefined): string => (typeof value === "string" ? value : "");
const ids = (value: Json | undefined): string[] => list(value).map(({ id }) => text(id));

/** The policy that a fixture is named after. */
export function policyOf(file: JsonFile): string {
  return file.name.slice(0, file.name.indexOf("-"));
}

/** Facts that are always there, whatever a vocabulary declares. */
const contextFacts = ["time.now", "time.today", "actor.id", "actor.roles"];

/** Collects what the manifests, vocabularies and parameters of a policy declare. */
export function collectWords(files: readonly JsonFile[]): PackWords {
  const documents = files.map(({ content }) => object(content));
  const of = (kind: string): readonly JsonObject[] => documents.filter((document) => document["kind"] === kind);
  const records = of("vocabulary").flatMap(({ records }) => Object.values(object(records)).map(object));
  return {
    facts: new Set([...contextFacts, ...of("vocabulary").flatMap(({ facts }) => ids(facts))]),
    fields: new Set(records.flatMap((record) => [text(record["id"]), ...Object.keys(object(record["fields"]))])),
    collections: new Set(records.map(({ collection }) => text(collection))),
    conditions: new Set(of("vocabulary").flatMap(({ conditions }) => ids(conditions))),
    enums: new Set(of("vocabulary").flatMap(({ enums }) => Object.keys(object(enums)))),
    parameters: new Set(of("parameters").flatMap(({ parameters }) => ids(parameters))),
    approvals: new Set(of("approval").map(({ id }) => text(id))),
    roles: new Set(of("manifest").flatMap(({ roles }) => Object.keys(object(roles)))),
  };
}

const roleKeys: ReadonlySet<string> = new Set(["role", "owner", "by", "levels", "roles", "notify", "escalate"]);

/** The words of a document that its policy does not declare, each with its pointer. */
export function undeclaredWords(document: Json, words: PackWords): readonly string[] {
  const kind = object(document)["kind"];
  const own = new Set<string>();
  if (kind === "form")
    walk(document, (value, key) =>
      key === "fields" || key === "rows" ? ids(value).forEach((id) => own.add(id)) : undefined,
    );
  const wrong: string[] = [];
  const expect = (holds: boolean, what: string, pointer: string): void => {
    if (!holds) wrong.push(`${pointer} ${what}`);
  };
  const readable = (fact: string): boolean =>
    fact.includes(".") ? words.facts.has(fact) : own.has(fact) || words.fields.has(fact);
  walk(document, (value, key, pointer) => {
    if (typeof value === "string") {
      if (key === "fact")
        expect(
          value.startsWith("parameter:") ? words.parameters.has(value.slice(10)) : readable(value),
          value,
          pointer,
        );
      if (key === "parameter" && !pointer.startsWith("/departs")) expect(words.parameters.has(value), value, pointer);
      if (key === "condition") expect(words.conditions.has(value), value, pointer);
      if (key === "enum") expect(words.enums.has(value), value, pointer);
      if (["state", "stamps", "increments", "changed"].includes(key)) expect(words.facts.has(value), value, pointer);
      if (roleKeys.has(key) && kind !== "manifest" && !isOtherWord(pointer))
        expect(words.roles.has(value), value, pointer);
      if (/^\/notices\/\d+\/to\/\d+$/u.test(pointer)) expect(words.roles.has(value), value, pointer);
      if (key === "shifts") expect(words.collections.has(value), value, pointer);
      if (key === "approval") expect(words.approvals.has(value), value, pointer);
      if (kind === "workflow" && /^\/transitions\/\d+\/(to|from\/\d+)$/u.test(pointer))
        expect(ids(object(document)["states"]).includes(value), value, pointer);
      if (kind === "workflow" && /\/afterTasks\/\d+$/u.test(pointer))
        expect(
          list(object(document)["transitions"])
            .flatMap(({ tasks }) => ids(tasks))
            .includes(value),
          value,
          pointer,
        );
      if (key === "at" && value.startsWith("parameter:")) expect(words.parameters.has(value.slice(10)), value, pointer);
    }
    if (
      key === "of" &&
      typeof value === "string" &&
      /\/(done|evidence|expects|numerator|denominator|compute)\b/u.test(pointer) &&
      !pointer.endsWith("/value/of")
    )
      expect(words.collections.has(value), value, pointer);
    if (key === "each" && typeof value === "string" && pointer.includes("/tasks/"))
      expect(words.collections.has(value), value, pointer);
  });
  return wrong;
}

/** Places where one of the role keys means something else: who made a change, and a field's old name. */
function isOtherWord(pointer: string): boolean {
  return /^\/\d+\/by$|\/renamed\//u.test(pointer);
}
