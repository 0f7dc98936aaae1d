import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { isObject, pointerStep } from "../json/index.ts";
import type { Comparison } from "../schema/index.ts";

const kinds = ["all", "any", "not", "condition", "fact"] as const;

const keys: Readonly<Record<(typeof kinds)[number], readonly string[]>> = {
  all: ["all", "name", "priority"],
  any: ["any", "name", "priority"],
  not: ["not", "name", "priority"],
  condition: ["condition", "name", "priority"],
  fact: ["fact", "path", "params", "operator", "value", "name", "priority"],
};

/** Which of the keys that say what a condition is an object has: a condition has one of them. */
function conditionKinds(raw: Readonly<Record<string, unknown>>): readonly (typeof kinds)[number][] {
  return kinds.filter((kind) => Object.hasOwn(raw, kind));
}

/** A JSON Schema refuses these too; a host that skips it must not get a condition that is silently something else. */
export function checkKeys(raw: unknown, place: IssuePlace): Issue | undefined {
  if (!isObject(raw)) return issue("rule/not-a-condition", {}, place);
  const found = conditionKinds(raw);
  const [kind] = found;
  if (kind === undefined) return issue("rule/not-a-condition", {}, place);
  if (found.length > 1) return issue("rule/several-kinds", { kinds: found.join(", ") }, place);
  const isList = kind === "all" || kind === "any";
  if (isList ? !Array.isArray(raw[kind]) : kind === "not" ? !isObject(raw[kind]) : typeof raw[kind] !== "string") {
    return issue("rule/not-a-condition", {}, place);
  }
  if (kind === "fact" && !isComparison(raw)) return issue("rule/not-a-condition", {}, place);
  const strange = Object.keys(raw).find((key) => !keys[kind].includes(key));
  if (strange === undefined) return undefined;
  return issue(
    "rule/unknown-key",
    { key: strange, known: keys[kind].join(", ") },
    { ...place, pointer: `${place.pointer ?? ""}${pointerStep(strange)}` },
  );
}

function isComparison(raw: Readonly<Record<string, unknown>>): raw is Readonly<Record<string, unknown>> & Comparison {
  return typeof raw["operator"] === "string" && "value" in raw && ["string", "undefined"].includes(typeof raw["path"]);
}
