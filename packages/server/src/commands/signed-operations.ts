import { jsonEqual, type Operation } from "@bylaw/core";

/** Operations with the name of whoever wrote them: those that were there before keep theirs. A client cannot sign for another. */
export function signedOperations(
  operations: readonly Operation[],
  person: string,
  before: readonly Operation[] = [],
): readonly Operation[] {
  return operations.map((operation) => {
    const { by: _, ...said } = operation;
    const known = before.find(({ by: _by, ...each }) => jsonEqual(each, said));
    return { ...said, by: known?.by ?? person };
  });
}
