import { pointerPath } from "../json/index.ts";

/** What an operation names in a decision: the list of its rules or of its rows, one of them, a part of one. */
export interface DecisionTarget {
  readonly decision: string;
  readonly list: DecisionList;
  readonly name?: string;
  /** Keys below the rule or row. */
  readonly property: readonly string[];
}

/** Where a decision keeps what it says. */
export type DecisionList = "rules" | "table/rows";

/** What `at` of an operation names, when it is a part of a decision. */
export function decisionTarget(at: string): DecisionTarget | undefined {
  const [, decision, list, rest] = /^decision:([^/]+)\/(rules|table\/rows)(\/.+)?$/u.exec(at) ?? [];
  if (decision === undefined || list === undefined) return undefined;
  const [name, ...property] = pointerPath(rest ?? "");
  return { decision, list: list as DecisionList, property, ...(name === undefined ? {} : { name }) };
}

/** The parameter that `at` of an operation names, if it names one. */
export function parameterTarget(at: string): string | undefined {
  return at.startsWith("parameter:") ? at.slice("parameter:".length) : undefined;
}
