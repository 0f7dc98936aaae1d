import type { Known } from "../../value/index.ts";

/**
 * A value as text of JavaScript. Words are written by JSON, which escapes all that could end them; `<` is escaped too, for a module
 * that ends up inside a page.
 */
export function writeLiteral(value: unknown): string {
  if (typeof value === "number") return Number.isFinite(value) ? JSON.stringify(value) : String(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "string") return JSON.stringify(value).replaceAll("<", String.raw`\u003c`);
  if (typeof value !== "object") return String(value === true);
  if (value === null) return "null";
  if (Array.isArray(value)) return `[${value.map(writeLiteral).join(", ")}]`;
  // A computed key: `__proto__: x` would set the prototype.
  const entries = Object.entries(value).flatMap(([key, each]) =>
    each === undefined ? [] : [`[${writeLiteral(key)}]: ${writeLiteral(each)}`],
  );
  return `{ ${entries.join(", ")} }`;
}

/** Whether a value is a word, a truth or a plain figure: what JavaScript compares as we do. */
export function isPlain(value: unknown): value is Exclude<Known, object> {
  return typeof value === "string" || typeof value === "boolean" || typeof value === "number";
}
