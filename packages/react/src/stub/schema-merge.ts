/**
 * Stands for `@x0k/json-schema-merge` and its part for lists, which join the branches of an `allOf`: a compiled form has
 * none, so what RJSF makes here when it is loaded is never called.
 */
export function createComparator(): Readonly<Record<string, unknown>> {
  return {};
}

export function createMerger(): Readonly<Record<string, unknown>> {
  return {};
}

export function createShallowAllOfMerge(): (schema: object) => object {
  return (schema) => schema;
}

export function createDeduplicator(): undefined {
  return undefined;
}

export function createIntersector(): undefined {
  return undefined;
}
