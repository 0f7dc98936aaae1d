import { createSession } from "../decision/index.ts";
import { issue, type Issue } from "../issue/index.ts";
import { asList, pointerOf } from "../json/index.ts";
import { bindCondition, evaluateCondition } from "../rule/index.ts";
import { documentId } from "../schema/index.ts";
import { plainText } from "../trace/index.ts";
import { bindFacts, bindWords } from "./bind-rules.ts";
import { checkBounds } from "./check-bounds.ts";
import { checkValueType, type ValuePlace } from "./check-value-type.ts";
import { textSegments } from "./clause-segments.ts";
import type { DatedValue } from "./dated-value.ts";
import { failedWeights } from "./check-scorecards.ts";
import type { Pack } from "./pack.ts";
import { indexParameters, type PlacedParameter } from "./parameter-index.ts";
import { valueContext } from "./value-context.ts";

/**
 * Whether the cross-checks between parameters hold, on a day and on every later day on which a value changes.
 *
 * @param from ISO 8601, inclusive
 * @issues `parameter/check-failed`, once per check, for the first day on which it fails
 */
export function checkParameters(pack: Pack, from: string): readonly Issue[] {
  const changes = [...indexParameters(pack).values()].flatMap(({ parameter }) =>
    parameter.values.map((each) => each.from),
  );
  const days = [...new Set([from, ...changes.filter((day) => day > from)])].toSorted();
  const found = new Map<string, Issue>();
  for (const day of days) {
    for (const each of failedChecks(pack, day)) {
      const key = `${each.document} ${each.pointer}`;
      if (!found.has(key)) found.set(key, each);
    }
  }
  return [...found.values()];
}

/** The cross-checks that fail on one day, and weights that do not add up. @issues `parameter/check-failed`, `scorecard/weights` */
export function failedChecks(pack: Pack, day: string): readonly Issue[] {
  const words = bindWords(pack, day);
  const session = createSession(bindFacts(pack, day, words), { facts: new Map(), collections: new Map() });
  const checks = pack.parameters.flatMap((document) =>
    (document.checks ?? []).flatMap((check, at) => {
      const place = {
        document: documentId(document),
        pointer: pointerOf(["checks", at]),
        clause: asList(check.clause)[0],
      };
      const holds = evaluateCondition(bindCondition(check.holds, words.scope, `${place.pointer}/holds`), session.read);
      if (holds === true) return [];
      const say = (locale: "zh-CN" | "en"): string =>
        plainText(textSegments(check.message, words.parameters, locale, words.context)).replace(/[.。]$/u, "");
      return [
        issue(
          "parameter/check-failed",
          { check: check.id, from: day, problem: say("en"), problemZh: say("zh-CN") },
          place,
        ),
      ];
    }),
  );
  return [...checks, ...failedWeights(pack, day)];
}

/**
 * What would keep a parameter from having a value on some day: values of the wrong type, two for one day, none on the
 * policy's first day.
 *
 * @issues `parameter/mandatory`, `parameter/starts-late`, `parameter/from-twice`, `value/…`
 */
export function checkParameterTypes(pack: Pack): readonly Issue[] {
  const context = valueContext(pack);
  return [
    ...[...indexParameters(pack).values()].flatMap((placed) => [...lateIssues(pack, placed), ...repeatedDays(placed)]),
    ...eachValue(pack, ({ parameter }, value, place) => checkValueType(parameter, value, context, place)),
  ];
}

/** Which values are outside the range that makes sense. @issues those of {@link checkBounds} */
export function checkParameterBounds(pack: Pack): readonly Issue[] {
  return eachValue(pack, ({ parameter }, value, place) => checkBounds(parameter, value, place));
}

function eachValue(
  pack: Pack,
  check: (placed: PlacedParameter, value: DatedValue["value"], place: ValuePlace) => readonly Issue[],
): readonly Issue[] {
  return [...indexParameters(pack).values()].flatMap((placed) =>
    placed.parameter.values.flatMap(({ value }, at) => check(placed, value, valuePlace(placed, at, "value"))),
  );
}

function lateIssues(pack: Pack, placed: PlacedParameter): readonly Issue[] {
  const { parameter, document, pointer } = placed;
  const begins = pack.manifest.effectiveFrom;
  const first = parameter.values.map((each) => each.from).toSorted()[0] ?? "";
  if (first <= begins) return [];
  const place = { document, pointer: `${pointer}/values`, clause: asList(parameter.clause)[0] };
  return [issue("parameter/starts-late", { parameter: parameter.id, from: first, begins }, place)];
}

/** The company may set a value for a day on which the pack has its own; neither may have two. */
function repeatedDays(placed: PlacedParameter): readonly Issue[] {
  const { id: parameter, values } = placed.parameter;
  return values.flatMap(({ from, by }, at) => {
    const first = values.findIndex((each) => each.from === from && (each.by === undefined) === (by === undefined));
    return first === at ? [] : [issue("parameter/from-twice", { parameter, from }, valuePlace(placed, at, "from"))];
  });
}

function valuePlace({ parameter, document, pointer }: PlacedParameter, at: number, key: "value" | "from"): ValuePlace {
  return { document, pointer: pointer + pointerOf(["values", at, key]), clause: asList(parameter.clause)[0] };
}
