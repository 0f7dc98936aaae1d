import { isObject, type Json } from "../json/index.ts";
import { parseDateTime } from "./date-time.ts";

/** Values with parts. Inside they are one text, their parts as JSON in a fixed order: it is equal when they are. */
export type CompoundType = "address" | "location" | "file" | "signature";

type Part = (value: unknown) => boolean;

interface Shape {
  readonly parts: Readonly<Record<string, Part>>;
  readonly required: readonly string[];
}

const text =
  (least: number, most: number): Part =>
  (value) =>
    typeof value === "string" && value.length >= least && value.length <= most;
const figure =
  (least: number, most: number): Part =>
  (value) =>
    typeof value === "number" && value >= least && value <= most;
const moment: Part = (value) => typeof value === "string" && parseDateTime(value, "UTC") !== undefined;

const shapes: Readonly<Record<CompoundType, Shape>> = {
  address: {
    parts: {
      province: text(0, 50),
      city: text(0, 50),
      district: text(0, 50),
      line: text(0, 500),
      postalCode: text(0, 20),
    },
    required: [],
  },
  location: {
    parts: {
      latitude: figure(-90, 90),
      longitude: figure(-180, 180),
      accuracy: figure(0, Number.MAX_SAFE_INTEGER),
      datum: (value) => value === "WGS-84",
      at: moment,
    },
    required: ["latitude", "longitude", "datum", "at"],
  },
  file: {
    parts: {
      id: text(1, 100),
      name: text(1, 255),
      type: text(0, 127),
      size: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
      sha256: (value) => typeof value === "string" && /^[0-9a-f]{64}$/u.test(value),
      takenAt: moment,
      location: (value) => compoundKey("location", value) !== undefined,
    },
    required: ["name", "size"],
  },
  signature: {
    parts: {
      name: (value) => text(1, 100)(value) && String(value).trim() !== "",
      at: moment,
      file: (value) => compoundKey("file", value) !== undefined,
    },
    required: ["name", "at"],
  },
};

/** Whether values of the type have parts. */
export function isCompound(type: string): type is CompoundType {
  return Object.hasOwn(shapes, type);
}

/** The text that stands for a value with parts inside; `undefined` when it is none of the type. */
export function compoundKey(type: CompoundType, value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const { parts, required } = shapes[type];
  const isWhole = required.every((name) => Object.hasOwn(value, name));
  const isKnown = Object.entries(value).every(([name, part]) => own(parts, name)?.(part) === true);
  if (!isWhole || !isKnown) return undefined;
  return JSON.stringify(
    Object.fromEntries(Object.keys(parts).flatMap((name) => (Object.hasOwn(value, name) ? [[name, value[name]]] : []))),
  );
}

/** The value that such a text stands for. */
export function compoundJson(key: string): Json {
  return JSON.parse(key) as Json;
}

/** A value with parts as a reader writes it: an address in one line, a point, a file's name, who signed. */
export function formatCompound(type: CompoundType, key: string): string {
  const json = compoundJson(key);
  const value: Readonly<Record<string, unknown>> = isObject(json) ? json : {};
  const word = (name: string): string => (typeof value[name] === "string" ? String(value[name]) : "");
  if (type === "file" || type === "signature") return word("name");
  if (type === "location") return `${decimals(value["latitude"])}, ${decimals(value["longitude"])}`;
  const { province, city } = { province: word("province"), city: word("city") };
  // Of a municipality the city says the province again.
  const places = [province, city === province ? "" : city, word("district"), word("line")].join("");
  return [places, word("postalCode")].filter((part) => part !== "").join(" ");
}

/** Five decimals tell a metre. */
function decimals(value: unknown): string {
  return typeof value === "number" ? value.toFixed(5) : "";
}

function own(parts: Readonly<Record<string, Part>>, name: string): Part | undefined {
  return Object.hasOwn(parts, name) ? parts[name] : undefined;
}
