import { standardOperators } from "../rule/index.ts";
import type { TableColumn, ValueType } from "../schema/index.ts";
import { itemType } from "../value/index.ts";
import type { TableWords } from "./table-words.ts";

/** A column, and the words of the policy that it stands in. */
export interface Asked {
  readonly column: TableColumn;
  readonly table: TableWords;
}

/** What stands beside an operator: one value, and a list of such when `list` is set. */
export interface OperandType {
  readonly item: ValueType;
  readonly list?: ValueType;
}

/** What an operator of a column is compared with. A name that nobody knows, and a path, leave it open: text. */
export function operandType({ column, table }: Asked, operator = "equal"): OperandType {
  const declared = table.scope.fact(column.fact)?.value ?? { type: "text" };
  const type: ValueType = column.path === undefined ? declared : { type: "text" };
  const parts = operator.split(":");
  const base = parts.at(-1) ?? "";
  const isOfItems = parts.some((part) => part === "someFact" || part === "everyFact");
  const item = type.type === "list" && (isOfItems || /contain/iu.test(base)) ? itemType(type) : type;
  const wantsList =
    base === "in" || base === "notIn" || parts.some((part) => part === "someValue" || part === "everyValue");
  return { item, ...(wantsList ? { list: item } : {}) };
}

/** Whether a name is an operator, with its decorators before it. */
export function isOperator(name: string): boolean {
  const parts = name.split(":");
  const base = parts.pop() ?? "";
  return standardOperators.operators.has(base) && parts.every((part) => standardOperators.decorators.has(part));
}
