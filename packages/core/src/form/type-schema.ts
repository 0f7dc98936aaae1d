import type { Locale } from "../issue/index.ts";
import type { Json } from "../json/index.ts";
import type { ValueType } from "../schema/index.ts";
import { itemType, type ValueContext } from "../value/index.ts";
import { optionsOf } from "./options-of.ts";

type JsonObject = Readonly<Record<string, Json>>;

const text = { type: "string" } as const;
const moment = { type: "string", format: "date-time" } as const;
const location: JsonObject = {
  type: "object",
  properties: {
    latitude: { type: "number", minimum: -90, maximum: 90 },
    longitude: { type: "number", minimum: -180, maximum: 180 },
    accuracy: { type: "number", minimum: 0 },
    datum: { const: "WGS-84" },
    at: moment,
  },
  required: ["latitude", "longitude", "datum", "at"],
  additionalProperties: false,
};
const filled = { type: "string", pattern: "\\S" } as const;
const address: JsonObject = {
  type: "object",
  properties: {
    province: { ...filled, maxLength: 50 },
    city: { ...filled, maxLength: 50 },
    district: { ...text, maxLength: 50 },
    line: { ...filled, maxLength: 500 },
    postalCode: { type: "string", pattern: "^(\\s*|\\d{6})$" },
  },
  required: ["province", "city", "line"],
  additionalProperties: false,
};
const file: JsonObject = {
  type: "object",
  properties: {
    id: { type: "string", minLength: 1, maxLength: 100 },
    name: { type: "string", minLength: 1, maxLength: 255 },
    type: { type: "string", maxLength: 127 },
    size: { type: "integer", minimum: 0 },
    sha256: { type: "string", pattern: "^[0-9a-f]{64}$" },
    takenAt: moment,
    location,
  },
  required: ["name", "size"],
  additionalProperties: false,
};

/** JSON Schema 2020-12 of a type's values as a document writes them, with the options' labels in one language. */
export function typeSchema(type: ValueType, locale: Locale, context: ValueContext): JsonObject {
  const options = type.type === "list" ? undefined : optionsOf(type, context);
  if (options !== undefined) {
    const labels = type.type === "role" ? context.roles : (context.enums.get(type.enum ?? "")?.options ?? {});
    return { ...text, oneOf: options.map((option) => ({ const: option, title: labels[option]?.[locale] ?? option })) };
  }
  switch (type.type) {
    case "boolean":
      return { type: "boolean" };
    case "integer":
      return { type: "integer" };
    case "number":
    case "percent":
    case "duration":
      return { type: "number" };
    case "money":
      return { type: "number", multipleOf: 0.01 };
    case "time":
      return { ...text, pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" };
    case "date":
      return { ...text, format: "date" };
    case "dateTime":
      return moment;
    case "list": {
      const isChosen = optionsOf(type, context) !== undefined;
      return {
        type: "array",
        items: typeSchema(itemType(type), locale, context),
        ...(isChosen ? { uniqueItems: true } : {}),
      };
    }
    case "address":
      return address;
    case "location":
      return location;
    case "file":
      return file;
    case "signature": {
      const name = { type: "string", minLength: 1, maxLength: 100 };
      return {
        type: "object",
        properties: { name, at: moment, file },
        required: ["name", "at"],
        additionalProperties: false,
      };
    }
    case "cadence":
      return { type: "object", properties: { times: { type: "integer", minimum: 0 }, per: text } };
    case "text":
    case "reference":
    case "monthDay":
    case "weekTime":
    case "timeRange":
    case "enum":
    case "role":
      return text;
  }
}
