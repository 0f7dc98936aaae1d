/** One step of a JSON Pointer, escaped as RFC 6901 section 3 asks. */
export function pointerStep(key: string | number): string {
  // Few keys need it, and a large table has thousands.
  if (typeof key === "number" || !/[~/]/u.test(key)) return `/${key}`;
  return `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The JSON Pointer of a path of keys. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map(pointerStep).join("");
}

/** The keys of a JSON Pointer; the inverse of {@link pointerOf}. */
export function pointerPath(pointer: string): readonly string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
