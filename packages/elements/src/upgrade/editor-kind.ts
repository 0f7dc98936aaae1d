import type { UpgradeLineView } from "../api/index.ts";

/** What a value is edited with: the field of a parameter, a text in both languages, a number, yes or no. */
export type EditorKind = "parameter" | "text" | "number" | "boolean";

const closed: ReadonlySet<string> = new Set(["tailoring/locked", "tailoring/kept"]);

/** With what another value for a line can be given; `undefined` when there is only ours and theirs. */
export function editorKind(line: UpgradeLineView): EditorKind | undefined {
  const { op, at, verdict, ownValue, nowValue, reasons } = line;
  // What is gone, locked or kept takes no value; what is too loose takes a stricter one.
  const isClosed = reasons.length === 0 || reasons.some(({ code }) => closed.has(code));
  if (op !== "set" || verdict === "orphan" || (verdict === "forbidden" && isClosed)) return undefined;
  if (at.startsWith("parameter:")) return "parameter";
  const value = ownValue ?? nowValue;
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  const isText =
    typeof value === "object" &&
    value !== null &&
    Object.keys(value).length > 0 &&
    Object.entries(value).every(([key, text]) => ["zh-CN", "en"].includes(key) && typeof text === "string");
  return isText ? "text" : undefined;
}
