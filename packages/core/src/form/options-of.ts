import type { ValueType } from "../schema/index.ts";
import { itemType, type ValueContext } from "../value/index.ts";

/** Every option that a value of the type, or an item of it, may be, in natural order; `undefined` when it is none of a few. */
export function optionsOf(type: ValueType, context: ValueContext): readonly string[] | undefined {
  if (type.type === "list") return type.of === "calendarKey" ? undefined : optionsOf(itemType(type), context);
  if (type.type === "role") return Object.keys(context.roles);
  if (type.type !== "enum") return undefined;
  return Object.keys(context.enums.get(type.enum ?? "")?.options ?? {});
}
