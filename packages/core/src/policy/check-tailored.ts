import type { Issue } from "../issue/index.ts";
import { pointerOf, pointerPath } from "../json/index.ts";
import type { Decision, Operation } from "../schema/index.ts";
import { checkDecision, checkingScope } from "./check-decisions.ts";
import { checkTailoredCalendars } from "./check-tailored-calendars.ts";
import { checkCircles } from "./check-facts.ts";
import { checkDocumentReferences } from "./check-references.ts";
import { decisionTarget, type DecisionTarget } from "./decision-target.ts";
import type { Pack } from "./pack.ts";
import { beginOf, packOn } from "./versions.ts";

/**
 * What operations on rules, rows and calendars have broken: names that lead nowhere, wrong types, exceptions of what is
 * gone, circles, calendars that no longer open. Issues point into the list, at the operation that caused them; what was wrong before is not told again.
 *
 * @param before the pack without the operations
 * @param tailored the pack with them
 * @param from the day for operations that name none, ISO 8601
 * @issues those of core's checks of decisions: `rule/…`, `value/…`, `facts/…`, `decision/…`, `policy/unknown-clause`,
 *   and of calendars: `calendar/…`
 */
export function checkTailored(
  before: Pack,
  tailored: Pack,
  operations: readonly Operation[],
  from: string,
): readonly Issue[] {
  const others = checkTailoredCalendars(before, tailored, operations, from);
  const known = new Set(before.decisions);
  const changed = tailored.decisions.filter((each) => !known.has(each));
  if (changed.length === 0) return others;
  const ids = new Set(changed.map(({ id }) => id));
  const old = before.decisions.filter(({ id }) => ids.has(id));
  const told = new Set(old.flatMap((each) => knownIssues(each, before)));
  const named = operations.flatMap((operation, at): readonly Named[] => {
    const target = decisionTarget(operation.at);
    return target === undefined ? [] : [{ operation, target, at, from: operation.from ?? from }];
  });
  const found = changed.flatMap((decision) =>
    issuesOf(decision, tailored)
      .filter((each) => !told.has(nameOf(each, decision)))
      .map((each) => atCause(each, decision, named)),
  );
  const each = new Map(found.map((one) => [`${one.code} ${one.pointer} ${one.message}`, one]));
  return [...each.values(), ...others];
}

interface Named {
  readonly operation: Operation;
  readonly target: DecisionTarget;
  readonly at: number;
  readonly from: string;
}

const remembered = new WeakMap<Decision, { readonly pack: Pack; readonly names: readonly string[] }>();

/** What was wrong with a decision before: it is asked again with every stroke while somebody edits. */
function knownIssues(decision: Decision, pack: Pack): readonly string[] {
  const known = remembered.get(decision);
  if (known?.pack === pack) return known.names;
  const names = issuesOf(decision, pack).map((found) => nameOf(found, decision));
  remembered.set(decision, { pack, names });
  return names;
}

function issuesOf(decision: Decision, pack: Pack): readonly Issue[] {
  const own = [...checkDecision(decision, checkingScope(pack)), ...checkDocumentReferences(pack, decision)];
  // Where conditions make no sense there is no telling what they wait for.
  if (own.some(({ code }) => code.startsWith("rule/"))) return own;
  const begins = beginOf(decision);
  const { effectiveFrom } = pack.manifest;
  return [...own, ...checkCircles(packOn(pack, begins < effectiveFrom ? effectiveFrom : begins), decision.id)];
}

/** An issue as it is told of a decision whatever the order of its rules. */
function nameOf(found: Issue, decision: Decision): string {
  return JSON.stringify([found.code, found.params, placeOf(found, decision)]);
}

/** The place of an issue with the name of the rule, or row, in place of its number. */
function placeOf({ pointer }: Issue, { rules, table }: Decision): readonly string[] {
  const path = pointerPath(pointer);
  const isRow = path[0] === "table" && path[1] === "rows";
  if (!isRow && path[0] !== "rules") return path;
  const items: readonly { readonly name: string }[] = (isRow ? table?.rows : rules) ?? [];
  const place = isRow ? 2 : 1;
  return path.map((step, at) => (at === place ? (items[Number(step)]?.name ?? step) : step));
}

/** The issue at the last operation that wrote what is wrong, else at the last that touched the rule, or the decision. */
function atCause(found: Issue, decision: Decision, operations: readonly Named[]): Issue {
  const path = placeOf(found, decision);
  const acting = operations.filter(
    (each) => each.target.decision === decision.id && (decision.from === undefined || each.from <= decision.from),
  );
  const pathOf = ({ target, operation }: Named): readonly string[] => [
    ...target.list.split("/"),
    operation.op === "add" ? (operation.value as { readonly name: string }).name : (target.name ?? ""),
    ...target.property,
  ];
  const writes = acting.filter(({ operation }) => operation.op === "add" || operation.op === "set");
  const wrote = writes.findLast((each) => isWithin(path, pathOf(each)));
  if (wrote !== undefined) return placed(found, wrote, `value${pointerOf(path.slice(pathOf(wrote).length))}`);
  const inside = writes.findLast((each) => isWithin(pathOf(each), path));
  if (inside !== undefined) return placed(found, inside, "value");
  const { base, rule } = found.params;
  const touched =
    acting.findLast(({ target }) => target.name !== undefined && target.name === base) ??
    acting.findLast(
      ({ target }) => target.name !== undefined && (target.name === rule || path.includes(target.name)),
    ) ??
    acting.at(-1);
  return placed(found, touched, "at");
}

function placed(found: Issue, cause: Named | undefined, key: string): Issue {
  return Object.freeze({ ...found, document: "tailoring", pointer: cause === undefined ? "" : `/${cause.at}/${key}` });
}

function isWithin(path: readonly string[], outer: readonly string[]): boolean {
  return outer.every((step, at) => path[at] === step);
}
