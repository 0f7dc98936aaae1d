import { isObject, type Json } from "../json/index.ts";

/** Whether an answer is none: nothing, a text of blanks, an empty list, an object whose members are all none. */
export function isEmpty(answer: Json): boolean {
  if (Array.isArray(answer)) return answer.length === 0;
  // One step down only: no value with parts is deeper while it is blank, and an answer may come from anywhere.
  return isBlank(answer) || (isObject(answer) && Object.values(answer).every(isBlank));
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}
