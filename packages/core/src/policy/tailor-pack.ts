import type { Issue } from "../issue/index.ts";
import { deepFreeze } from "../json/index.ts";
import type { Operation } from "../schema/index.ts";
import { calendarTarget } from "./calendar-target.ts";
import { changeCalendar } from "./change-calendar.ts";
import { changeDecision } from "./change-decision.ts";
import { changeDocument } from "./change-document.ts";
import { decisionTarget, parameterTarget } from "./decision-target.ts";
import { documentTarget } from "./document-target.ts";
import type { Pack } from "./pack.ts";
import { setParameter } from "./set-parameter.ts";
import type { Tailored } from "./tailored.ts";
import { valueContext } from "./value-context.ts";

/**
 * Applies an ordered list of operations of the right shape to a pack; the pack itself stays as it is. For operations
 * that the caller has made itself: a page need not load what checks documents.
 *
 * Issues point into the list (`/0/value`). An operation that cannot be applied is left out; one that breaks a bound or
 * loosens what may only be tightened is applied all the same, so that a draft can be shown while it is wrong. Whether the
 * rules that come out make sense is told by {@link checkTailored}.
 *
 * @param from the day from which an operation without its own `from` holds, ISO 8601
 * @issues `tailoring/…`, `policy/unknown-decision`, `calendar/…`, `form/unknown-section`, `input/not-a-date`, `parameter/…`, `value/…`
 */
export function tailorPack(pack: Pack, operations: readonly Operation[], from: string): Tailored {
  const context = valueContext(pack);
  const issues: Issue[] = [];
  let tailored = pack;
  operations.forEach((operation, at) => {
    const [day, pointer] = [operation.from ?? from, `/${at}`];
    const decision = decisionTarget(operation.at);
    const calendar = calendarTarget(operation.at);
    const document = documentTarget(operation);
    const parameter = parameterTarget(operation.at) ?? operation.at;
    const result =
      decision !== undefined
        ? changeDecision(tailored, operation, decision, day, pointer)
        : calendar !== undefined
          ? changeCalendar(tailored, operation, calendar, day, pointer)
          : document !== undefined
            ? changeDocument(tailored, operation, document, pointer)
            : setParameter(tailored, operation, parameter, day, pointer, context);
    tailored = result.pack;
    issues.push(...result.issues);
  });
  return { pack: deepFreeze(tailored), issues };
}
