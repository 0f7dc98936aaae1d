import { isObject, jsonEqual, pointerStep } from "../json/index.ts";

/** An operation of RFC 6902. */
export type JsonPatchOperation =
  | { readonly op: "test" | "add" | "replace"; readonly path: string; readonly value: unknown }
  | { readonly op: "remove"; readonly path: string };

/**
 * What turns one value into another as a JSON Patch; whatever is replaced or removed is tested first. Lists of the same length
 * are compared by their places, others are replaced as a whole. For handing on: tailoring itself goes by names, not places.
 */
export function toJsonPatch(before: unknown, after: unknown, path = ""): readonly JsonPatchOperation[] {
  if (jsonEqual(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((each: unknown, at) => toJsonPatch(each, after[at], `${path}/${at}`));
  }
  if (isObject(before) && isObject(after)) {
    const [then, now] = [definedOf(before), definedOf(after)];
    return [
      ...Object.entries(then).flatMap(([key, value]): readonly JsonPatchOperation[] => {
        const place = path + pointerStep(key);
        if (Object.hasOwn(now, key)) return toJsonPatch(value, now[key], place);
        return [
          { op: "test", path: place, value },
          { op: "remove", path: place },
        ];
      }),
      ...Object.entries(now).flatMap(([key, value]): readonly JsonPatchOperation[] =>
        Object.hasOwn(then, key) ? [] : [{ op: "add", path: path + pointerStep(key), value }],
      ),
    ];
  }
  return [
    { op: "test", path, value: before },
    { op: "replace", path, value: after },
  ];
}

function definedOf(part: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
}
