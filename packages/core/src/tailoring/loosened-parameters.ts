import { issue, type Issue } from "../issue/index.ts";
import { asList } from "../json/index.ts";
import { datedValueOn, indexParameters, isTighter, parameterTarget, valueContext, type Pack } from "../policy/index.ts";
import type { Operation } from "../schema/index.ts";

/**
 * Figures that a layer sets looser than the layer below it has made them. What the pack itself says is asked where a figure is
 * set; this is for those that a company has tightened and a site sets again.
 *
 * @param from the day for operations that name none, ISO 8601
 * @issues `tailoring/loosened`, pointing into the list
 */
export function loosenedParameters(below: Pack, operations: readonly Operation[], from: string): readonly Issue[] {
  const parameters = indexParameters(below);
  const context = valueContext(below);
  return operations.flatMap(({ op, at, value, from: day = from }, nth): readonly Issue[] => {
    const target = parameterTarget(at) ?? "";
    const parameter = parameters.get(target)?.parameter;
    if (op !== "set" || parameter?.tailor !== "tighten") return [];
    const set = datedValueOn(parameter, day);
    if (set?.by === undefined || isTighter(parameter, value, set.value, context)) return [];
    const place = { pointer: `/${nth}/value`, document: "tailoring", clause: asList(parameter.clause)[0] };
    return [issue("tailoring/loosened", { target, document: JSON.stringify(set.value) }, place)];
  });
}
