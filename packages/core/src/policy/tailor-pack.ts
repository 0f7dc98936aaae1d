import type { Issue } from "../issue/index.ts";
import { deepFreeze } from "../json/index.ts";
import type { Operation } from "../schema/index.ts";
import { changeDecision } from "./change-decision.ts";
import { decisionTarget, parameterTarget } from "./decision-target.ts";
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
 * @issues `tailoring/…`, `policy/unknown-decision`, `input/not-a-date`, `parameter/…`, `value/…`
 */
export function tailorPack(pack: Pack, operations: readonly Operation[], from: string): Tailored {
  const context = valueContext(pack);
  const issues: Issue[] = [];
  let tailored = pack;
  operations.forEach((operation, at) => {
    const [day, pointer] = [operation.from ?? from, `/${at}`];
    const target = decisionTarget(operation.at);
    const parameter = parameterTarget(operation.at) ?? operation.at;
    const result =
      target === undefined
        ? setParameter(tailored, operation, parameter, day, pointer, context)
        : changeDecision(tailored, operation, target, day, pointer);
    tailored = result.pack;
    issues.push(...result.issues);
  });
  return { pack: deepFreeze(tailored), issues };
}
