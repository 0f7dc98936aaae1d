import type { Issue } from "../issue/index.ts";
import { own, pointerOf } from "../json/index.ts";
import type { Condition, Decision, Rule, Table, TableRow } from "../schema/index.ts";
import { cellCondition, type Places } from "./cell-condition.ts";

/** A rule as it is asked, and where its parts stand in the document: a row of a table is a rule like any other. */
export interface DecisionRule extends Rule {
  /** JSON Pointer of the rule, or of the row. */
  readonly pointer: string;
  /** JSON Pointers within the rule, and where what stands there is written in the document; the longest one counts. */
  readonly places: Places;
}

/**
 * The rules of a decision that are asked, in the document's order, whether they are written as rules or as a table.
 * Rules and rows that are disabled are left out; {@link allRules} has them too.
 */
export function decisionRules(document: Decision): readonly DecisionRule[] {
  return allRules(document).filter((rule) => rule.disabled !== true);
}

/** Where a part of a rule stands in its document. @param within JSON Pointer within the rule */
export function placeInDocument(rule: DecisionRule, within: string): string {
  const [part, place] = rule.places
    .filter(([each]) => within === each || within.startsWith(`${each}/`))
    .reduce((longest, each) => (each[0].length >= longest[0].length ? each : longest), ["", rule.pointer]);
  return place + within.slice(part.length);
}

/** An issue whose pointer leads into a rule, as one that leads into the rule's document. */
export function issueInDocument(rule: DecisionRule, found: Issue): Issue {
  return Object.freeze({ ...found, pointer: placeInDocument(rule, found.pointer) });
}

/** Every rule or row of a decision, also those that are disabled. */
export function allRules(document: Decision): readonly DecisionRule[] {
  const { table } = document;
  if (table !== undefined) return table.rows.map((row, at) => ruleOf(row, at, table, document.id));
  return (document.rules ?? []).map((rule, at) => ({ ...rule, pointer: pointerOf(["rules", at]), places: [] }));
}

function ruleOf(row: TableRow, at: number, table: Table, decision: string): DecisionRule {
  const { cells, then, ...rest } = row;
  const pointer = pointerOf(["table", "rows", at]);
  const conditions: Condition[] = [];
  const places: (readonly [string, string])[] = [
    ["/conditions", `${pointer}/cells`],
    ["/event", `${pointer}/then`],
    ["/event/params", `${pointer}/then`],
  ];
  // A cell under a column that does not exist asks nothing; the check of the table names it.
  for (const [name, column] of Object.entries(table.columns)) {
    const found = cellCondition(own(cells, name) ?? null, column);
    if (found === undefined) continue;
    const inRule = pointerOf(["conditions", "all", conditions.length]);
    const inTable = pointer + pointerOf(["cells", name]);
    const head = pointerOf(["table", "columns", name]);
    places.push([inRule, inTable]);
    for (const [part, place] of found.places) {
      places.push([inRule + part, place.startsWith("column") ? head + place.slice("column".length) : inTable + place]);
    }
    conditions.push(found.condition);
  }
  return { ...rest, conditions: { all: conditions }, event: { type: decision, params: then }, pointer, places };
}
