import { documentsOf, type Pack, type PolicyDocument } from "@bylaw/core";

/**
 * The documents of a pack without what is only announced for later than a day (ISO 8601). A figure keeps at least its
 * first value: without one it would be no figure.
 */
export function documentsOn(pack: Pack, day: string): readonly PolicyDocument[] {
  const begun = documentsOf(pack).filter((each) => each.kind !== "decision" || (each.from ?? day) <= day);
  return begun.map((document) =>
    document.kind === "parameters"
      ? {
          ...document,
          parameters: document.parameters.map((parameter) => ({
            ...parameter,
            values: parameter.values.filter(({ from }, at) => at === 0 || from <= day),
          })),
        }
      : document,
  );
}
