import { rowScope, type ExpressionScope } from "../fact/index.ts";
import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { pointerOf } from "../json/index.ts";
import { checkCondition } from "../rule/index.ts";
import type { ChosenByParameter, Done, Lead, ValueType } from "../schema/index.ts";
import { closest, typeName } from "../value/index.ts";

/** What is wrong with the records that show something was done; the scope of their fields when there are such records. */
export function checkDone(
  done: Done,
  scope: ExpressionScope,
  place: IssuePlace,
): { readonly issues: readonly Issue[]; readonly row?: ExpressionScope } {
  const collection = scope.collection(done.of);
  if (collection === undefined) {
    const about = { collection: done.of, suggestion: closest(done.of, scope.collections()) };
    return { issues: [issue("facts/unknown-collection", about, inside(place, "of"))] };
  }
  const row = rowScope(scope, collection);
  const field = (name: string, at: IssuePlace): readonly Issue[] => {
    const type = collection.fields.get(name)?.value;
    const about = { collection: done.of, field: name };
    if (type === undefined) {
      return [issue("facts/unknown-field", { ...about, suggestion: closest(name, collection.fields.keys()) }, at)];
    }
    return isDay(type) ? [] : [issue("facts/window-field", { ...about, type: typeName(type) }, at)];
  };
  const { at, handedIn, where } = done;
  return {
    row,
    issues: [
      ...field(at, inside(place, "at")),
      ...(handedIn === undefined ? [] : field(handedIn, inside(place, "handedIn"))),
      ...(where === undefined ? [] : checkCondition(where, row, inside(place, "where"))),
    ],
  };
}

/** Whether a fact is a day or a moment. @issues `facts/unknown`, `cadence/not-a-day` */
export function checkDayFact(fact: string, scope: ExpressionScope, place: IssuePlace): readonly Issue[] {
  const at = inside(place, "fact");
  const type = scope.fact(fact)?.value;
  if (type === undefined) return [issue("facts/unknown", { fact, suggestion: closest(fact, scope.facts()) }, at)];
  return isDay(type) ? [] : [issue("cadence/not-a-day", { fact, type: typeName(type) }, at)];
}

/** Whether a number of days is one. @issues `facts/unknown-parameter`, `cadence/not-whole-days` */
export function checkLead({ days }: Lead, scope: ExpressionScope, place: IssuePlace): readonly Issue[] {
  if (typeof days === "number") return [];
  const { parameter } = days;
  const at = inside(place, "days", "parameter");
  const type = scope.parameter(parameter)?.value;
  if (type === undefined) return [unknownParameter(parameter, scope, at)];
  const isDays = type.type === "duration" && (type.unit === "day" || type.unit === "workingDay");
  return isDays || type.type === "integer"
    ? []
    : [issue("cadence/not-whole-days", { parameter, type: typeName(type) }, at)];
}

/** Whether every option of a parameter stands for a word that there is. @issues `cadence/unknown-word`, `facts/…` */
export function checkChosen(
  raw: string | ChosenByParameter,
  words: readonly string[],
  scope: ExpressionScope,
  place: IssuePlace,
): readonly Issue[] {
  if (typeof raw === "string") return [];
  const { parameter, as } = raw;
  const type = scope.parameter(parameter)?.value;
  if (type === undefined) return [unknownParameter(parameter, scope, inside(place, "parameter"))];
  const options = Object.keys(scope.context.enums.get(type.enum ?? "")?.options ?? {});
  const named = Object.entries<string>(as);
  const wrong = named
    .filter(([, word]) => !words.includes(word))
    .map(([option, word]) =>
      issue(
        "cadence/unknown-word",
        { word, suggestion: closest(word, words), words: words.join(", ") },
        inside(place, "as", option),
      ),
    );
  const isComplete = options.length === named.length && options.every((option) => Object.hasOwn(as, option));
  return isComplete
    ? wrong
    : [...wrong, issue("facts/chosen-options", { parameter, options: options.join(", ") }, inside(place, "as"))];
}

/** A place further inside. */
export function inside(place: IssuePlace, ...path: readonly (string | number)[]): IssuePlace {
  return { ...place, pointer: `${place.pointer ?? ""}${pointerOf(path)}` };
}

/** That no parameter has this id. */
export function unknownParameter(parameter: string, scope: ExpressionScope, place: IssuePlace): Issue {
  return issue("facts/unknown-parameter", { parameter, suggestion: closest(parameter, scope.parameters()) }, place);
}

function isDay({ type }: ValueType): boolean {
  return type === "date" || type === "dateTime";
}
