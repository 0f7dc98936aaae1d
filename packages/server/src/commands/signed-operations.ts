import { jsonEqual, type Operation } from "@bylaw/core";

/**
 * Operations with the name of whoever wrote them: those that were there before keep theirs. A client cannot sign for another, nor
 * say that a deviation is approved.
 */
export function signedOperations(
  operations: readonly Operation[],
  person: string,
  before: readonly Operation[] = [],
): readonly Operation[] {
  return operations.map((operation) => {
    const said = unapproved(operation);
    const known = before.find(({ by: _by, ...each }) => jsonEqual(each, said));
    return { ...said, by: known?.by ?? person };
  });
}

/** An operation without a name, and with its deviation as a proposal. */
function unapproved(operation: Operation): Operation {
  const { by: _, ...said } = operation;
  if (said.deviation === undefined) return said;
  const { approvedBy: __, ...deviation } = said.deviation;
  return { ...said, deviation };
}
