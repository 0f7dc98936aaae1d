import { deepFreeze, jsonEqual } from "../json/index.ts";
import { withHistoryFrom } from "./dated-value.ts";
import type { Pack } from "./pack.ts";
import { indexParameters } from "./parameter-index.ts";

/**
 * The pack with every parameter as an earlier release had it, from a day on. What was in force before that day stays,
 * and values that were only announced for later go. Nothing is lost: releases are snapshots.
 *
 * @param from ISO 8601, inclusive
 */
export function rollBack(current: Pack, earlier: Pack, from: string): Pack {
  const target = indexParameters(earlier);
  return deepFreeze({
    ...current,
    parameters: current.parameters.map((document) => ({
      ...document,
      parameters: document.parameters.map((parameter) => {
        const then = target.get(parameter.id)?.parameter;
        if (then === undefined || jsonEqual(then.values, parameter.values)) return parameter;
        return withHistoryFrom(parameter, then, from);
      }),
    })),
  });
}
