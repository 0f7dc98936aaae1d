import { issue, type Issue } from "../issue/index.ts";
import { isObject, pointerStep, type Json } from "../json/index.ts";
import {
  compareNumbers,
  formatValue,
  isNumeric,
  parseMoney,
  parseValue,
  typeName,
  type Numeric,
  type ValueContext,
} from "../value/index.ts";
import { checkAddress } from "./check-address.ts";
import type { BoundLimits } from "./bound-form.ts";
import { isEmail } from "./email.ts";
import { placeOf, wordsOf, type FieldSpot } from "./field-spot.ts";
import { isPhone } from "./phone.ts";

/** What is wrong with a field's own value; the first thing only, because the others often follow from it. */
export function checkValue(
  spot: FieldSpot,
  value: Json,
  options: readonly string[] | undefined,
  context: ValueContext,
): readonly Issue[] {
  const { type } = spot.field;
  if (options !== undefined) {
    const strange = notOffered(spot, value, options, context);
    if (strange !== undefined) return [strange];
  }
  const parsed = parseValue(value, type, context);
  if (!parsed.ok) return [unreadable(spot, value)];
  if (Array.isArray(value)) return listIssues(spot, value, options !== undefined);
  if (type.type === "file") return fileIssues(spot, value, "");
  if (type.type === "address") return checkAddress(spot, value);
  if (typeof parsed.value === "string") return textIssues(spot, parsed.value);
  return isNumeric(parsed.value) ? limitIssues(spot, parsed.value, context) : [];
}

function notOffered(
  spot: FieldSpot,
  value: Json,
  options: readonly string[],
  context: ValueContext,
): Issue | undefined {
  const { type: own } = spot.field;
  const isList = Array.isArray(value);
  const strange = (isList ? value : [value]).findIndex((each) => typeof each === "string" && !options.includes(each));
  const option = isList ? value[strange] : strange === 0 ? value : undefined;
  if (typeof option !== "string") return undefined;
  const place = placeOf(spot);
  const at = isList ? { ...place, pointer: place.pointer + pointerStep(strange) } : place;
  const type = { ...own, type: own.type === "role" || own.of === "role" ? "role" : "enum" } as const;
  const [en, zh] = (["en", "zh-CN"] as const).map((locale) => formatValue(option, type, locale, context));
  return issue("form/not-offered", { ...wordsOf(spot), option: en ?? option, optionZh: zh ?? option }, at);
}

function unreadable(spot: FieldSpot, value: Json): Issue {
  const words = wordsOf(spot);
  const place = placeOf(spot);
  const { type } = spot.field;
  switch (type.type) {
    case "integer":
      return issue(typeof value === "number" ? "form/not-whole" : "form/not-a-number", words, place);
    case "number":
    case "percent":
    case "duration":
      return issue("form/not-a-number", words, place);
    case "money":
      return issue(parseMoney(value) === "decimals" ? "form/decimals" : "form/not-an-amount", words, place);
    case "time":
      return issue("form/not-a-time", words, place);
    case "date":
      return issue("form/not-a-day", words, place);
    case "dateTime":
      return issue("form/not-a-moment", words, place);
    case "text":
    case "reference":
    case "boolean":
    case "enum":
    case "role":
    case "list":
    case "file":
    case "address":
    case "location":
    case "signature":
    case "cadence":
    case "monthDay":
    case "weekTime":
    case "timeRange":
      return issue("form/not-readable", { ...words, type: typeName(type) }, place);
  }
}

function textIssues(spot: FieldSpot, text: string): readonly Issue[] {
  const { field, pattern } = spot.field;
  const { minLength, maxLength, format, patternMessage } = field;
  const words = wordsOf(spot);
  const place = placeOf(spot);
  // Blanks around a text do not make it long enough.
  const told = characters(text.trim());
  const length = characters(text);
  if (minLength !== undefined && told < minLength) {
    return [issue("form/too-short", { ...words, length: told, minimum: minLength }, place)];
  }
  if (maxLength !== undefined && length > maxLength) {
    return [issue("form/too-long", { ...words, length, maximum: maxLength }, place)];
  }
  if (format === "email" && !isEmail(text)) return [issue("form/not-an-email", words, place)];
  if (format === "phone" && !isPhone(text)) return [issue("form/not-a-phone", words, place)];
  if (pattern === undefined || pattern.test(text)) return [];
  const wanted = { wanted: patternMessage?.en ?? "", wantedZh: patternMessage?.["zh-CN"] ?? "" };
  return [issue("form/pattern", { ...words, ...wanted }, place)];
}

/** Code points, as JSON Schema counts: a rare Chinese character is one, not the two units that it takes. */
function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function limitIssues(spot: FieldSpot, value: Numeric, context: ValueContext): readonly Issue[] {
  const { field } = spot;
  const crossed = crossedLimit(field.limits, (limit) => {
    const parsed = parseValue(limit, field.type, context);
    return compareNumbers(value, parsed.ok && isNumeric(parsed.value) ? parsed.value : limit);
  });
  if (crossed === undefined) return [];
  const parsed = parseValue(crossed.limit, field.type, context);
  const shown = (locale: "en" | "zh-CN"): string =>
    formatValue(parsed.ok ? parsed.value : crossed.limit, field.type, locale, context);
  return [issue(crossed.code, { ...wordsOf(spot), limit: shown("en"), limitZh: shown("zh-CN") }, placeOf(spot))];
}

function crossedLimit({ minimum, maximum, exclusiveMinimum }: BoundLimits, compare: (limit: number) => -1 | 0 | 1) {
  if (minimum !== undefined && compare(minimum) < 0) return { code: "form/below-minimum", limit: minimum } as const;
  if (exclusiveMinimum !== undefined && compare(exclusiveMinimum) <= 0) {
    return { code: "form/not-above", limit: exclusiveMinimum } as const;
  }
  return maximum !== undefined && compare(maximum) > 0
    ? ({ code: "form/above-maximum", limit: maximum } as const)
    : undefined;
}

function listIssues(spot: FieldSpot, items: readonly Json[], isChosen: boolean): readonly Issue[] {
  const crossed = checkCount(spot, items.length);
  if (crossed.length > 0) return crossed;
  const again = isChosen ? items.findIndex((item, at) => items.indexOf(item) < at) : -1;
  if (again !== -1) {
    const place = placeOf(spot);
    return [issue("form/chosen-twice", wordsOf(spot), { ...place, pointer: place.pointer + pointerStep(again) })];
  }
  return spot.field.type.of === "file" ? items.flatMap((item, at) => fileIssues(spot, item, pointerStep(at))) : [];
}

/** Too few or too many items, or rows. */
export function checkCount(spot: FieldSpot, count: number, most?: number): readonly Issue[] {
  const { minItems, maxItems = most } = spot.field.field;
  const about = { ...wordsOf(spot), count };
  if (minItems !== undefined && count < minItems) {
    return [issue("form/too-few", { ...about, minimum: minItems }, placeOf(spot))];
  }
  if (maxItems === undefined || count <= maxItems) return [];
  return [issue("form/too-many", { ...about, maximum: maxItems }, placeOf(spot))];
}

const megabyte = 1024 * 1024;

function fileIssues(spot: FieldSpot, file: Json, step: string): readonly Issue[] {
  const maximum = spot.field.field.maxFileSize;
  if (maximum === undefined || !isObject(file)) return [];
  const { name, size } = file;
  if (typeof size !== "number" || size <= maximum * megabyte) return [];
  const place = placeOf(spot);
  // Rounded up, so that what is a little too large is not said to be exactly as large as allowed.
  const shown = Math.ceil((size / megabyte) * 10) / 10;
  const about = { name: typeof name === "string" ? name : "", size: shown, maximum };
  return [issue("form/file-too-large", about, { ...place, pointer: place.pointer + step })];
}
