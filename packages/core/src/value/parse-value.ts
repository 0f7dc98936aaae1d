import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { isObject } from "../json/index.ts";
import type { CadenceValue, ValueType } from "../schema/index.ts";
import { calendarKeys } from "./calendar-key.ts";
import { closest } from "./closest.ts";
import { compoundKey } from "./compound.ts";
import { parseDate } from "./day.ts";
import { parseDateTime } from "./date-time.ts";
import { parseMoney } from "./money.ts";
import { typeExample, typeName } from "./type-name.ts";
import { isMonthDay, isTimeRange, isWeekTime, minutesOf } from "./time-text.ts";
import type { ValueContext } from "./value-context.ts";
import type { Known } from "./value.ts";

/** A value that was read, or why it could not be. */
export type Parsed =
  | { readonly ok: true; readonly value: Known }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

const periods: readonly string[] = ["day", "week", "month", "quarter", "halfYear", "year"];

/**
 * Reads a JSON value as `type`, strictly: a numeric string is no number, `"true"` is no boolean.
 *
 * Money comes in major units as a number or a decimal string and becomes an integer of minor units;
 * a time of day becomes minutes since midnight, a date a day number, a date-time (in `context.timeZone` unless it has an offset) epoch ms.
 * `null` is no value: whoever allows it asks before.
 *
 * @issues `value/type`, `value/decimals`, `value/too-large`, `value/option`, `value/unknown-enum` at `place`
 */
export function parseValue(input: unknown, type: ValueType, context: ValueContext, place: IssuePlace = {}): Parsed {
  const text = typeof input === "string" ? input : undefined;
  switch (type.type) {
    case "boolean":
      return accept(typeof input === "boolean" ? input : undefined, input, type, place);
    case "integer":
      return accept(Number.isSafeInteger(input) ? Number(input) + 0 : undefined, input, type, place);
    case "number":
    case "percent":
    case "duration":
      return accept(typeof input === "number" && Number.isFinite(input) ? input + 0 : undefined, input, type, place);
    case "money": {
      const money = parseMoney(input);
      if (money === "type") return wrong(input, type, place);
      if (typeof money === "number") return accept(money, input, type, place);
      return failed(
        issue(money === "decimals" ? "value/decimals" : "value/too-large", { value: describe(input) }, place),
      );
    }
    case "time":
      return accept(text === undefined ? undefined : timeOfDay(text), input, type, place);
    case "date":
      return accept(text === undefined ? undefined : parseDate(text), input, type, place);
    case "dateTime":
      return accept(text === undefined ? undefined : parseDateTime(text, context.timeZone), input, type, place);
    case "monthDay":
      return accept(text !== undefined && isMonthDay(text) ? text : undefined, input, type, place);
    case "weekTime":
      return accept(text !== undefined && isWeekTime(text) ? text : undefined, input, type, place);
    case "timeRange":
      return accept(text !== undefined && isTimeRange(text) ? text : undefined, input, type, place);
    case "text":
    case "reference":
      return accept(text, input, type, place);
    case "address":
    case "location":
    case "file":
    case "signature":
      return accept(compoundKey(type.type, input), input, type, place);
    case "role":
      return text === undefined
        ? wrong(input, type, place)
        : parseOption(text, "role", Object.keys(context.roles), place);
    case "enum":
      return text === undefined ? wrong(input, type, place) : parseEnum(text, type.enum ?? "", context, place);
    case "cadence":
      return accept(
        isCadence(input) ? Object.freeze({ times: input.times, per: input.per }) : undefined,
        input,
        type,
        place,
      );
    case "list":
      return Array.isArray(input) ? parseList(input, type, context, place) : wrong(input, type, place);
  }
}

function accept(value: Known | undefined, input: unknown, type: ValueType, place: IssuePlace): Parsed {
  return value === undefined ? wrong(input, type, place) : { ok: true, value };
}

function wrong(input: unknown, type: ValueType, place: IssuePlace): Parsed {
  return failed(
    issue("value/type", { value: describe(input), type: typeName(type), example: typeExample(type) }, place),
  );
}

function parseList(items: readonly unknown[], type: ValueType, context: ValueContext, place: IssuePlace): Parsed {
  const values: Known[] = [];
  const issues: Issue[] = [];
  for (const [at, item] of items.entries()) {
    const inside = { ...place, pointer: `${place.pointer ?? ""}/${at}` };
    const parsed = parseItem(item, type, context, inside);
    if (parsed.ok) values.push(parsed.value);
    else issues.push(...parsed.issues);
  }
  const [first, ...rest] = issues;
  return first === undefined ? { ok: true, value: Object.freeze(values) } : { ok: false, issues: [first, ...rest] };
}

function parseItem(item: unknown, type: ValueType, context: ValueContext, place: IssuePlace): Parsed {
  if (type.of !== "calendarKey") return parseValue(item, itemType(type), context, place);
  if (typeof item !== "string") return parseValue(item, { type: "text" }, context, place);
  return parseOption(item, "calendarKey", Object.keys(calendarKeys), place);
}

/** Minutes since midnight; the midnight that ends the day is the next day's. */
function timeOfDay(text: string): number | undefined {
  const minutes = minutesOf(text);
  return minutes < 24 * 60 ? minutes : undefined;
}

/** The type of a list's items. A calendar key is text for everything but its membership. */
export function itemType(type: ValueType): ValueType {
  if (type.of === undefined || type.of === "calendarKey") return { type: "text" };
  return {
    type: type.of,
    ...(type.enum === undefined ? {} : { enum: type.enum }),
    ...(type.to === undefined ? {} : { to: type.to }),
  };
}

function parseEnum(text: string, name: string, context: ValueContext, place: IssuePlace): Parsed {
  const definition = context.enums.get(name);
  if (definition === undefined) {
    return failed(issue("value/unknown-enum", { name, suggestion: closest(name, context.enums.keys()) }, place));
  }
  return parseOption(text, name, Object.keys(definition.options), place);
}

function parseOption(value: string, name: string, options: readonly string[], place: IssuePlace): Parsed {
  if (options.includes(value)) return { ok: true, value };
  const suggestion = closest(value, options);
  return failed(issue("value/option", { name, value, suggestion, options: options.join(", ") }, place));
}

function isCadence(input: unknown): input is CadenceValue {
  if (!isObject(input) || Object.keys(input).length !== 2) return false;
  const { times, per } = input;
  return typeof times === "number" && Number.isSafeInteger(times) && times >= 0 && periods.includes(String(per));
}

function failed(one: Issue): Parsed {
  return { ok: false, issues: [one] };
}

/** The input as an issue shows it: short, and safe for anything a host may pass. */
function describe(input: unknown): string {
  if (Array.isArray(input)) return "[…]";
  if (isObject(input)) return "{…}";
  const text = typeof input === "string" ? JSON.stringify(input) : String(input);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
