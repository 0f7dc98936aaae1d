import type { Json } from "@bylaw/core";

type Parts = Readonly<Record<string, Json>>;

/** The parts of a value that has some; none of what has none. */
export function partsOf(value: unknown): Parts {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Parts) : {};
}

/** The value with one of its parts changed; an empty part is left out, and nothing is left of a value without parts. */
export function withPart(value: Parts, part: string, to: Json | undefined): Parts | undefined {
  const { [part]: _before, ...rest } = value;
  const next = to === undefined || to === "" ? rest : { ...rest, [part]: to };
  return Object.keys(next).length === 0 ? undefined : next;
}
