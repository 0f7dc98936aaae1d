import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { asList, isObject, pointerStep } from "../json/index.ts";
import type { ArgumentDefinition, Fact, ValueType } from "../schema/index.ts";
import { closest, parseValue, typeName, type ValueContext } from "../value/index.ts";
import { labelSlots } from "./fact-label.ts";

/** What fits on one line of an id: a list or a file cannot fill an argument. */
const fitting: ReadonlySet<ValueType["type"]> = new Set<ValueType["type"]>([
  "text",
  "boolean",
  "integer",
  "number",
  "percent",
  "money",
  "duration",
  "date",
  "time",
  "dateTime",
  "enum",
  "role",
  "reference",
]);

/**
 * What is wrong with the arguments that a fact declares.
 *
 * @issues `facts/arguments-without-compute`, `facts/argument-type`, `facts/unused-argument` (a warning),
 *   `facts/label-slot`, `facts/label-slots-differ`, `value/unknown-enum`, `value/…` of a default
 */
export function checkArguments(fact: Fact, context: ValueContext, place: IssuePlace): readonly Issue[] {
  const declared = Object.entries<ArgumentDefinition>(fact.arguments ?? {});
  const at = (...steps: readonly string[]): IssuePlace => ({
    ...place,
    pointer: `${place.pointer ?? ""}${steps.map(pointerStep).join("")}`,
  });
  const names = declared.map(([name]) => name);
  if (declared.length > 0 && fact.compute === undefined) {
    return [issue("facts/arguments-without-compute", { fact: fact.id }, at("arguments"))];
  }
  const read = new Set(argumentReads(fact.compute));
  const wrong = declared.flatMap(([name, { value, default: usual }]): readonly Issue[] => {
    if (!fitting.has(value.type)) {
      return [issue("facts/argument-type", { argument: name, type: typeName(value) }, at("arguments", name, "value"))];
    }
    if (value.enum !== undefined && !context.enums.has(value.enum)) {
      const about = { name: value.enum, suggestion: closest(value.enum, context.enums.keys()) };
      return [issue("value/unknown-enum", about, at("arguments", name, "value", "enum"))];
    }
    const parsed =
      usual === undefined ? undefined : parseValue(usual, value, context, at("arguments", name, "default"));
    return [
      ...(parsed === undefined || parsed.ok ? [] : parsed.issues),
      ...(read.has(name)
        ? []
        : [issue("facts/unused-argument", { fact: fact.id, argument: name }, at("arguments", name))]),
    ];
  });
  return [...wrong, ...checkSlots(fact, names, at("label"))];
}

function checkSlots(fact: Fact, names: readonly string[], place: IssuePlace): readonly Issue[] {
  const [zh, en] = [labelSlots(fact, "zh-CN"), labelSlots(fact, "en")];
  const strange = [...zh, ...en].find((slot) => !names.includes(slot));
  if (strange !== undefined) {
    const about = { fact: fact.id, slot: strange, known: names.length === 0 ? "–" : names.join(", ") };
    return [issue("facts/label-slot", about, place)];
  }
  const isSame = zh.toSorted().join() === en.toSorted().join();
  return isSame ? [] : [issue("facts/label-slots-differ", { fact: fact.id }, place)];
}

/** Wherever an expression says `argument: "…"`, in its conditions and windows too. */
function argumentReads(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(argumentReads);
  if (!isObject(part)) return [];
  const own = asList(part["argument"]).filter((each) => typeof each === "string");
  return [...own, ...Object.values(part).flatMap(argumentReads)];
}
