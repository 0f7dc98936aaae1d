/** One step of a JSON Pointer, escaped as RFC 6901 section 3 asks. */
export function pointerStep(key: string | number): string {
  return `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
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
