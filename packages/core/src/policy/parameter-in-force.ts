import { asList, type Json } from "../json/index.ts";
import type { Parameter } from "../schema/index.ts";
import { parseValue, type Known } from "../value/index.ts";
import { datedValueOn, sourceOf } from "./dated-value.ts";
import type { Pack } from "./pack.ts";
import { indexParameters } from "./parameter-index.ts";
import { valueContext } from "./value-context.ts";

/** A parameter with the value that it has on a day. `null` is: none. */
export interface ParameterInForce {
  readonly parameter: Parameter;
  /** For the engine: money in minor units, and so on. */
  readonly value: Known | null;
  /** As the document says it. */
  readonly json: Json;
  /** The day from which it has this value, ISO 8601. */
  readonly from: string;
  readonly source: "document" | "default" | "company";
  readonly clauses: readonly string[];
}

/**
 * Every parameter with its value on a day. Values that do not fit their type are left out: {@link checkPack} names them.
 *
 * @param set values that stand in for the pack's own on that day, by parameter id
 */
export function parametersInForce(
  pack: Pack,
  day: string,
  set: Readonly<Record<string, unknown>> = {},
): ReadonlyMap<string, ParameterInForce> {
  const context = valueContext(pack);
  const inForce = new Map<string, ParameterInForce>();
  for (const { parameter } of indexParameters(pack).values()) {
    const own = datedValueOn(parameter, day);
    const isSet = Object.hasOwn(set, parameter.id);
    if (own === undefined && !isSet) continue;
    const json = (isSet ? set[parameter.id] : own?.value) as Json;
    const parsed = json === null ? undefined : parseValue(json, parameter.value, context, {});
    if (parsed?.ok === false) continue;
    inForce.set(parameter.id, {
      parameter,
      value: parsed?.value ?? null,
      json,
      from: isSet || own === undefined ? day : own.from,
      source: isSet || own === undefined ? "company" : sourceOf(parameter, own),
      clauses: asList(parameter.clause),
    });
  }
  return inForce;
}
