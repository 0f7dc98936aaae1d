import type { ValueType } from "../../schema/index.ts";
import { compareNumbers, parseMoney, type Known, type Numeric } from "../../value/index.ts";
import { classOf, notApplicableClass, otherClass, type FactPartition } from "../compile/fact-partition.ts";
import type { FactDeclaration } from "../condition-scope.ts";
import type { MissingQuestion } from "./missing-question.ts";

/** The classes that an unknown fact may turn out to be in, as far as its declaration and the mentioned constants tell. */
export function possibleClasses(partition: FactPartition, scope: MissingQuestion["scope"]): readonly number[] {
  const declared = scope?.fact(partition.fact);
  const none = declared?.mayNotApply === true ? [notApplicableClass] : [];
  const options = optionsOf(partition, declared?.value, scope);
  if (options !== undefined) return [...new Set(options.map((option) => classOf(partition, option))), ...none];
  const words = [...partition.named.values()];
  const figures = figureClasses(partition, declared);
  // A fact has one type: where only figures are mentioned it is no word, where only words are it is no figure.
  if (words.length === 0) return [...figures, ...none];
  return partition.cuts.length === 0 ? [...words, otherClass, ...none] : [...words, otherClass, ...figures, ...none];
}

/** Every value that the fact may have, when its type lists them. */
export function optionsOf(
  { named }: FactPartition,
  type: ValueType | undefined,
  scope: MissingQuestion["scope"],
): readonly Known[] | undefined {
  if (type?.type === "enum") return Object.keys(scope?.context.enums.get(type.enum ?? "")?.options ?? {});
  const isBoolean =
    type?.type === "boolean" || (named.size > 0 && [...named.keys()].every((each) => typeof each === "boolean"));
  return isBoolean ? [true, false] : undefined;
}

function figureClasses({ below, cuts }: FactPartition, declared: FactDeclaration | undefined): readonly number[] {
  const minimum = limitOf(declared?.minimum, declared?.value);
  const maximum = limitOf(declared?.maximum, declared?.value);
  const isWhole = declared !== undefined && wholeTypes.has(declared.value.type);
  const fits = (place: number): boolean => {
    if (place % 2 === 1) {
      const cut = cuts[(place - 1) / 2] ?? 0;
      return (
        (minimum === undefined || compareNumbers(cut, minimum) >= 0) &&
        (maximum === undefined || compareNumbers(cut, maximum) <= 0)
      );
    }
    return hasRoom(cuts[place / 2 - 1], cuts[place / 2], minimum, maximum, isWhole);
  };
  return Array.from({ length: 2 * cuts.length + 1 }, (_, place) => place)
    .filter(fits)
    .map((place) => below + place);
}

/** Whether a figure lies strictly between the two cuts and within the limits. */
function hasRoom(
  above: Numeric | undefined,
  under: Numeric | undefined,
  minimum: number | undefined,
  maximum: number | undefined,
  isWhole: boolean,
): boolean {
  if (above !== undefined && maximum !== undefined && compareNumbers(above, maximum) >= 0) return false;
  if (under !== undefined && minimum !== undefined && compareNumbers(minimum, under) >= 0) return false;
  if (!isWhole || typeof above !== "number" || typeof under !== "number") return true;
  return Math.floor(above) + 1 < under;
}

const wholeTypes: ReadonlySet<string> = new Set(["integer", "money", "time", "date", "dateTime"]);

/** A declared limit in internal units. */
export function limitOf(value: number | undefined, type: ValueType | undefined): number | undefined {
  if (value === undefined || type?.type !== "money") return value;
  const minor = parseMoney(value);
  return typeof minor === "number" ? minor : undefined;
}
