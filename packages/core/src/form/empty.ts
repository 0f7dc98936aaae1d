import type { Json } from "../json/index.ts";

/** Whether an answer is none: nothing, a text of blanks, an empty list. */
export function isEmpty(answer: Json): boolean {
  if (answer === null) return true;
  return typeof answer === "string" ? answer.trim() === "" : Array.isArray(answer) && answer.length === 0;
}
