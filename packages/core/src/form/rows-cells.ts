import type { ExpressionEnv, Row } from "../fact/index.ts";
import { isObject, jsonEqual, type Json } from "../json/index.ts";
import { issue, type Issue } from "../issue/index.ts";
import { unknown, type Known } from "../value/index.ts";
import { evaluateCondition, type ReadFact } from "../rule/index.ts";
import type { BoundFixedRow, BoundRows } from "./bound-form.ts";
import { checkCells } from "./check-cells.ts";
import { checkCount } from "./check-value.ts";
import {
  answerCells,
  checkIssues,
  equalReports,
  nothing,
  readAnswer,
  standingCells,
  type AnswerCells,
  type FieldCells,
  type FieldReport,
  type FieldSource,
} from "./field-cells.ts";
import { missingIssue, placeOf, rowSpot, wordsOf } from "./field-spot.ts";

/** A field with rows: every row has cells of its own, made when there first is such a row. */
export interface RowsCells extends FieldCells {
  /** What aggregates look through; none while it is hidden. */
  records(): readonly Row[];
  /** The rows that are shown. */
  list(): readonly RowCells[];
}

/** One row. */
export interface RowCells {
  readonly key: string;
  /** What expressions read within it. */
  readonly env: ExpressionEnv;
  readonly byId: ReadonlyMap<string, AnswerCells>;
  readonly record: Row;
}

/** As many rows are taken when the form sets no limit. */
const mostRows = 1000;

/** The cells of a field with rows. */
export function rowsCells(source: FieldSource, rows: BoundRows): RowsCells {
  const { cells, spot, env, answered, form } = source;
  const standing = standingCells(source);
  const { isShown, isClosed } = standing;
  const fixed = rows.fixed === undefined ? undefined : new Map(rows.fixed.map((each) => [each.row.id, each]));
  const made = new Map<string, RowCells>();
  const names = new Map(
    form.form.renamed?.flatMap((each) => (each.in === spot.field.id ? [[each.to, each.from]] : [])),
  );
  /** The keys of the rows that there are, whether they are shown or not. */
  const keys = cells.derive<readonly string[]>(
    () => {
      if (fixed !== undefined) return [...fixed.values()].filter(holdsRow).map(({ row }) => row.id);
      const answer = isClosed() ? undefined : answered.read();
      const count = Array.isArray(answer) ? Math.min(answer.length, spot.field.field.maxItems ?? mostRows) : 0;
      return Array.from({ length: count }, (_, at) => String(at));
    },
    { isEqual: jsonEqual, circle: [] },
  );
  const report = cells.derive<FieldReport>(tell, { isEqual: equalReports, circle: nothing });
  const list = (): readonly RowCells[] => keys.read().map(rowAt);
  const shown = (): readonly RowCells[] => (isShown() ? list() : []);
  return {
    spot,
    isShown,
    isClosed,
    known: () => (isShown() && isFilled() ? keys.read() : undefined),
    records: () => shown().map(({ record }) => record),
    list: shown,
    reports: () => [report.read(), ...shown().flatMap(({ byId }) => [...byId.values()].map((each) => each.report()))],
  };

  function holdsRow({ visible }: BoundFixedRow): boolean {
    return visible === undefined || evaluateCondition(visible, env.read) === true;
  }

  /** Whether there is a row; of a matrix, whether anything stands in one. */
  function isFilled(): boolean {
    if (fixed === undefined) return keys.read().length > 0;
    return list().some(({ byId }) => [...byId.values()].some((each) => each.known() !== undefined));
  }

  function rowAt(key: string): RowCells {
    const found = made.get(key) ?? makeRow(key);
    made.set(key, found);
    return found;
  }

  function makeRow(key: string): RowCells {
    const answer = cells.derive<Json | undefined>(() => memberOf(answered.read(), key), {
      isEqual: Object.is,
      circle: undefined,
    });
    const byId = new Map<string, AnswerCells>();
    const read: ReadFact = (name) => {
      const cell = byId.get(name);
      return cell === undefined ? env.read(name) : (cell.known() ?? unknown);
    };
    const checks = checkCells(rows.checks, () => byId, cells, read);
    for (const field of rows.fields) {
      const own = cells.derive<Json | undefined>(() => readAnswer(renamedMember(answer.read(), field.id)), {
        isEqual: jsonEqual,
        circle: undefined,
      });
      byId.set(
        field.id,
        answerCells({
          ...source,
          spot: rowSpot(spot.path, key, field, fixed?.get(key)),
          env: { ...env, read },
          answered: own,
          // What is told of rows is told by who fills them in: the server has no rows of its own.
          fromServer: () => undefined,
          isAroundShown: isShown,
          isAroundClosed: isClosed,
          holds: (condition) => evaluateCondition(condition, read) === true,
          checks: () => checks(field.id),
        }),
      );
    }
    return { key, byId, env: { ...env, read }, record: new RowRecord(byId) };
  }

  function renamedMember(row: Json | undefined, id: string): Json | undefined {
    const before = names.get(id);
    return memberOf(row, id) ?? (before === undefined ? undefined : memberOf(row, before));
  }

  function tell(): FieldReport {
    const visible = isShown();
    const readOnly = isClosed();
    const now = shown();
    const required = visible && !readOnly && standing.isOn(spot.field.required);
    const own = visible && !readOnly ? ownIssues(required) : [];
    const { at, listed } = checkIssues(source, spot);
    const state = {
      path: spot.path,
      kind: spot.field.kind,
      visible,
      required,
      readOnly,
      value: visible ? collect(now, (each) => (each.isShown() ? each.value() : undefined)) : draft(),
      computed: false,
      rows: now.map(({ key }) => key),
      issues: [...own, ...at],
    };
    const answer = visible && !readOnly ? collect(now, (each) => each.report().answer) : undefined;
    return { state, listed: [...own, ...listed], answer };
  }

  /** What was answered, as long as it has the form of rows: what is hidden is handed back as it came. */
  function draft(): Json | undefined {
    return answered.read() ?? undefined;
  }

  function collect(now: readonly RowCells[], part: (cell: AnswerCells) => Json | undefined): Json | undefined {
    const objects = now.map(({ key, byId }): readonly [string, Readonly<Record<string, Json>>] => [
      key,
      Object.fromEntries(
        [...byId].flatMap(([id, cell]) => {
          const value = part(cell);
          return value === undefined ? [] : [[id, value]];
        }),
      ),
    ]);
    if (fixed === undefined) return objects.length === 0 ? undefined : objects.map(([, row]) => row);
    const filled = objects.filter(([, row]) => Object.keys(row).length > 0);
    return filled.length === 0 ? undefined : Object.fromEntries(filled);
  }

  function ownIssues(required: boolean): readonly Issue[] {
    const answer = answered.read();
    if (answer !== undefined && answer !== null && !hasShape(answer)) {
      const about = { ...wordsOf(spot), type: fixed === undefined ? "list" : "object" };
      return [issue("form/not-readable", about, placeOf(spot))];
    }
    const count = Array.isArray(answer) ? answer.length : 0;
    if (required && !isFilled()) return [missingIssue(spot)];
    return fixed === undefined && count > 0 ? checkCount(spot, count, mostRows) : [];
  }

  function hasShape(answer: Json): boolean {
    return fixed === undefined ? Array.isArray(answer) && answer.every(isObject) : isObject(answer);
  }
}

/** A row as a record whose fields are worked out when they are asked for. */
class RowRecord extends Map<string, Known> {
  readonly #cells: ReadonlyMap<string, AnswerCells>;

  constructor(cells: ReadonlyMap<string, AnswerCells>) {
    super();
    this.#cells = cells;
  }

  override get(name: string): Known | undefined {
    return this.#cells.get(name)?.known();
  }
}

function memberOf(value: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(value)) return (value as readonly Json[])[Number(key)];
  return isObject(value) && Object.hasOwn(value, key) ? (value[key] as Json) : undefined;
}
