import type { ValueType } from "../schema/index.ts";

/** How a type is called in an issue: its word, and what narrows it. */
export function typeName(type: ValueType): string {
  const detail = type.currency ?? type.enum ?? type.of ?? type.to ?? type.unit;
  return detail === undefined ? type.type : `${type.type} ${detail}`;
}

const examples: Readonly<Record<ValueType["type"], string>> = {
  text: '"text"',
  boolean: "true",
  integer: "3",
  number: "3.5",
  percent: "85",
  money: "1000000.01",
  duration: "24",
  time: '"09:00"',
  date: '"2025-03-10"',
  dateTime: '"2025-03-10T09:00:00+08:00"',
  monthDay: '"01-31"',
  weekTime: '"monday 12:00"',
  timeRange: '"09:00-18:00"',
  enum: '"option"',
  list: '["option"]',
  cadence: '{"times": 1, "per": "month"}',
  role: '"serviceHead"',
  reference: '"C-001"',
  file: '{"name": "photo.jpg", "size": 204800}',
  address: '{"province": "广东省", "city": "深圳市", "line": "科技园路 1 号"}',
  location: '{"latitude": 22.54, "longitude": 114.06, "datum": "WGS-84", "at": "2025-03-10T09:00:00+08:00"}',
  signature: '{"name": "王芳", "at": "2025-03-10T09:00:00+08:00"}',
};

/** A well-formed value of the type, as JSON. */
export function typeExample(type: ValueType): string {
  return examples[type.type];
}
