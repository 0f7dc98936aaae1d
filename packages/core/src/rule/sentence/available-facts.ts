import type { ValueType } from "../../schema/index.ts";
import { shapeOf } from "../shape.ts";
import { operatorChoices } from "./operator-choices.ts";
import type { SentenceContext } from "./sentence-context.ts";
import type { OperatorChoice } from "./sentence-node.ts";

/** A fact as somebody who writes a condition may pick it. */
export interface AvailableFact {
  readonly fact: string;
  readonly label: string;
  readonly type: ValueType;
  /** The options of an enum with their labels. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly operators: readonly OperatorChoice[];
}

/** Every fact that a condition may read, in the order of the vocabulary. */
export function availableFacts(context: SentenceContext): readonly AvailableFact[] {
  const { scope, labels } = context;
  return [...scope.facts()].flatMap((fact): readonly AvailableFact[] => {
    const type = scope.fact(fact)?.value;
    if (type === undefined) return [];
    const options = Object.keys(scope.context.enums.get(type.enum ?? "")?.options ?? {});
    return [
      {
        fact,
        label: labels.fact(fact)?.label ?? fact,
        type,
        ...(options.length === 0
          ? {}
          : {
              options: options.map((value) => ({
                value,
                label: labels.format(value, { type: "enum", enum: type.enum ?? "" }),
              })),
            }),
        operators: operatorChoices(shapeOf(type), context),
      },
    ];
  });
}
