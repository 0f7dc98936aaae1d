import type { FiledFile } from "./filing.ts";

/** The files that an answer refers to, each once, wherever in it they stand. */
export function filesIn(answers: unknown): readonly FiledFile[] {
  const found = new Map<string, FiledFile>();
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { sha256, name, type, size } = value as Record<string, unknown>;
    if (typeof sha256 === "string" && typeof size === "number")
      found.set(sha256, { sha256, size, name: textOf(name), type: textOf(type) });
    else for (const each of Object.values(value)) look(each);
  };
  look(answers);
  return [...found.values()];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
