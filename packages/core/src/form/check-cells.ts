import { issue, type Issue } from "../issue/index.ts";
import { evaluateCondition, type ReadFact } from "../rule/index.ts";
import type { BoundCheck } from "./bound-form.ts";
import type { Cell, Cells } from "./cell.ts";
import { placeOf, wordsOf, type FieldSpot } from "./field-spot.ts";

/** A field as far as checks are concerned. */
interface Checked {
  readonly spot: FieldSpot;
  readonly isShown: () => boolean;
}

/** A check that does not hold, and where that is told: the fields that are shown, in the document's order. */
export interface FailedCheck {
  readonly spots: readonly FieldSpot[];
  issueAt(spot: FieldSpot): Issue;
}

/** A check; nothing while it holds, cannot be told, or is not asked. */
export type CheckCell = Cell<FailedCheck | undefined>;

const codes = {
  error: "form/check",
  warning: "form/check-warning",
  information: "form/check-information",
} as const;

/**
 * The checks of a form, or of a row, by the fields at which they are told. One whose fields are all hidden is not asked.
 *
 * @param fields by id, in the document's order
 */
export function checkCells(
  checks: readonly BoundCheck[],
  fields: () => ReadonlyMap<string, Checked>,
  cells: Cells,
  read: ReadFact,
): (field: string) => readonly CheckCell[] {
  const byField = new Map<string, CheckCell[]>();
  let order: ReadonlyMap<string, number> | undefined;
  const placeIn = (id: string): number => {
    order ??= new Map([...fields().keys()].map((each, at) => [each, at]));
    return order.get(id) ?? 0;
  };
  for (const { check, clause, when, holds } of checks) {
    const inOrder = (): readonly Checked[] =>
      check.at.toSorted((one, other) => placeIn(one) - placeIn(other)).flatMap((id) => fields().get(id) ?? []);
    const { message, severity } = check;
    const said = { message: message.en, messageZh: message["zh-CN"] };
    const issueAt = (spot: FieldSpot): Issue =>
      issue(
        codes[severity],
        { ...said, ...wordsOf(spot) },
        { ...placeOf(spot), ...(clause === undefined ? {} : { clause }) },
      );
    const cell = cells.derive<FailedCheck | undefined>(
      () => {
        const shown = inOrder().filter(({ isShown }) => isShown());
        if (shown.length === 0 || (when !== undefined && evaluateCondition(when, read) !== true)) return undefined;
        if (evaluateCondition(holds, read) !== false) return undefined;
        return { spots: shown.map(({ spot }) => spot), issueAt };
      },
      { isEqual: equalFailures, circle: undefined },
    );
    for (const field of check.at) {
      const found = byField.get(field);
      if (found === undefined) byField.set(field, [cell]);
      else found.push(cell);
    }
  }
  return (field) => byField.get(field) ?? [];
}

function equalFailures(one: FailedCheck | undefined, other: FailedCheck | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.spots.length === other.spots.length && one.spots.every((spot, at) => spot === other.spots[at]);
}
