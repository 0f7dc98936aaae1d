import { asList, isObject, own } from "../json/index.ts";
import { documentId, type Parameter } from "../schema/index.ts";
import type { Text } from "../issue/index.ts";
import { datedValueOn } from "./dated-value.ts";
import type { Pack } from "./pack.ts";
import { indexParameters } from "./parameter-index.ts";

/** A deadline or a duty that nobody can count, because the company has left its figure open. */
export interface StoppedPart {
  readonly document: string;
  readonly id: string;
  readonly title: Text;
  readonly clauses: readonly string[];
}

/** A figure that the document leaves to the company and the company leaves open. */
export interface OpenBlank {
  readonly parameter: Parameter;
  /** What does not run for it. */
  readonly stops: readonly StoppedPart[];
}

/** What is left open on a day (ISO 8601), and what does not run for it. */
export function openBlanks(pack: Pack, day: string): readonly OpenBlank[] {
  const open = [...indexParameters(pack).values()].filter(
    ({ parameter }) => parameter.blank === true && (datedValueOn(parameter, day)?.value ?? null) === null,
  );
  if (open.length === 0) return [];
  const parts = countedParts(pack);
  return open.map(({ parameter }) => ({
    parameter,
    stops: parts.filter(({ figure }) => figure === parameter.id).map(({ figure: _figure, ...part }) => part),
  }));
}

/** Deadlines and duties whose length or number is one parameter's alone. */
function countedParts(pack: Pack): readonly (StoppedPart & { readonly figure: string })[] {
  const part = (
    document: string,
    each: { readonly id: string; readonly title: Text },
    length: unknown,
    clause: unknown,
  ) => {
    const figure = isObject(length) ? own(length, "parameter") : undefined;
    if (typeof figure !== "string") return [];
    const clauses = asList(clause).filter((one) => typeof one === "string");
    return [{ document, id: each.id, title: each.title, clauses, figure }];
  };
  return [
    ...pack.clocks.flatMap((clock) =>
      clock.targets.flatMap((target) => {
        const due: unknown = target.due;
        const length = isObject(due) ? own(due, "amount") : undefined;
        return part(documentId(clock), target, length, target.clause);
      }),
    ),
    ...pack.cadences.flatMap((cadence) =>
      cadence.duties.flatMap((duty) => part(documentId(cadence), duty, duty.atLeast, duty.clause)),
    ),
  ];
}
