import { createSession } from "../decision/index.ts";
import { issue, type Issue } from "../issue/index.ts";
import { asList, pointerOf } from "../json/index.ts";
import { bindCondition, evaluateCondition } from "../rule/index.ts";
import { plainText } from "../trace/index.ts";
import { bindDay } from "./bind-day.ts";
import { textSegments } from "./clause-segments.ts";
import { valueIssues } from "./operations.ts";
import { documentId } from "../schema/index.ts";
import type { Pack } from "./pack.ts";
import { indexParameters } from "./parameter-index.ts";
import { valueContext } from "./value-context.ts";

/**
 * Whether the cross-checks between parameters hold, on a day and on every later day on which a value changes.
 *
 * @param from ISO 8601, inclusive
 * @issues `parameter/check-failed`, once per check, for the first day on which it fails
 */
export function checkParameters(pack: Pack, from: string): readonly Issue[] {
  const changes = [...indexParameters(pack).values()].flatMap(({ parameter }) => parameter.values.map((each) => each.from));
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

function failedChecks(pack: Pack, day: string): readonly Issue[] {
  const policy = bindDay(pack, day);
  const session = createSession(policy.graph, { facts: new Map(), collections: new Map() });
  return pack.parameters.flatMap((document) =>
    (document.checks ?? []).flatMap((check, at) => {
      const place = { document: documentId(document), pointer: pointerOf(["checks", at]), clause: asList(check.clause)[0] };
      const holds = evaluateCondition(bindCondition(check.holds, policy.scope, `${place.pointer}/holds`), session.read);
      if (holds === true) return [];
      const say = (locale: "zh-CN" | "en"): string => plainText(textSegments(check.message, policy.parameters, locale, policy.context));
      return [issue("parameter/check-failed", { check: check.id, from: day, problem: say("en"), problemZh: say("zh-CN") }, place)];
    }),
  );
}

/** What is wrong with each parameter's values by themselves: their types, bounds, and the first day. */
export function checkParameterValues(pack: Pack): readonly Issue[] {
  const context = valueContext(pack);
  const begins = pack.manifest.effectiveFrom;
  return [...indexParameters(pack).values()].flatMap(({ parameter, document, pointer }) => {
    const clause = asList(parameter.clause)[0];
    const first = parameter.values.map((each) => each.from).toSorted()[0] ?? "";
    const late = first > begins ? [issue("parameter/starts-late", { parameter: parameter.id, from: first, begins }, { document, pointer: `${pointer}/values`, clause })] : [];
    const wrong = parameter.values.flatMap((dated, at) =>
      valueIssues(parameter, dated.value, context, { document, pointer: pointer + pointerOf(["values", at, "value"]), clause }),
    );
    return [...late, ...wrong];
  });
}
