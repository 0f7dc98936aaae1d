import { evaluateExpression, type BoundExpression, type ExpressionEnv } from "../fact/index.ts";
import type { Issue } from "../issue/index.ts";
import { jsonEqual, type Json } from "../json/index.ts";
import { evaluateCondition, type BoundCondition } from "../rule/index.ts";
import { notApplicable, parseValue, toJson, unknown, type Known } from "../value/index.ts";
import type { BoundField, BoundForm, BoundSwitch } from "./bound-form.ts";
import type { Cell, Cells } from "./cell.ts";
import type { CheckCell } from "./check-cells.ts";
import { checkValue } from "./check-value.ts";
import { isEmpty } from "./empty.ts";
import { missingIssue, type FieldSpot } from "./field-spot.ts";
import type { FieldState } from "./form-state.ts";
import { equalStates } from "./keep-state.ts";

/** What the cells of a field are made of: names as they are read where the field stands, and what came in from outside. */
export interface FieldSource {
  readonly form: BoundForm;
  readonly cells: Cells;
  readonly spot: FieldSpot;
  readonly env: ExpressionEnv;
  /** What was answered: `undefined` when nobody did, `null` when the answer was taken out. */
  readonly answered: Cell<Json | undefined>;
  /** What the record has, for what nobody can answer. */
  readonly fromServer: () => Json | undefined;
  /** Whether what is around the field is shown, and whether nobody can answer any of it. */
  readonly isAroundShown: () => boolean;
  readonly isAroundClosed: () => boolean;
  /** Whether a condition that several fields share holds. */
  readonly holds: (condition: BoundCondition) => boolean;
  /** The checks that are told at the field. */
  readonly checks: () => readonly CheckCell[];
}

/** How a field stands, what is to be told of it once, and what is handed in. */
export interface FieldReport {
  readonly state: FieldState;
  readonly listed: readonly Issue[];
  readonly answer: Json | undefined;
}

/** One field, each part of it worked out when it is first asked for. */
export interface FieldCells {
  readonly spot: FieldSpot;
  readonly isShown: () => boolean;
  readonly isClosed: () => boolean;
  /** What everybody sees: nothing while it is hidden, empty or not readable. */
  known(): Known | undefined;
  /** This field, and of rows every field in them. */
  reports(): readonly FieldReport[];
}

/** What a question's cells tell beside, to the row or the form around. */
export interface AnswerCells extends FieldCells {
  value(): Json | undefined;
  report(): FieldReport;
}

const equalJson = { isEqual: jsonEqual, circle: undefined };
const equalTruth = { isEqual: Object.is, circle: false };

/** The cells that every field has: whether it is shown, and whether it can be answered. */
export function standingCells(source: FieldSource): Pick<FieldCells, "isShown" | "isClosed"> & {
  readonly isOn: (choice: BoundSwitch) => boolean;
} {
  const { cells, spot, env } = source;
  const { field } = spot;
  const holds = (condition: BoundCondition): boolean => evaluateCondition(condition, env.read) === true;
  const isOn = (choice: BoundSwitch): boolean => (typeof choice === "boolean" ? choice : holds(choice));
  const shown = cells.derive(() => source.isAroundShown() && field.visible.every(source.holds), equalTruth);
  const closed = cells.derive(
    () => isSet(field) || field.kind === "statement" || source.isAroundClosed() || isOn(field.readOnly),
    equalTruth,
  );
  return { isShown: () => shown.read(), isClosed: () => closed.read(), isOn };
}

/** The cells of a question or a statement. */
export function answerCells(source: FieldSource): AnswerCells {
  const { form, cells, spot, env, answered } = source;
  const { field } = spot;
  const { isShown, isClosed, isOn } = standingCells(source);
  const value = cells.derive<Json | undefined>(work, equalJson);
  const known = cells.derive<Known | undefined>(() => {
    if (!isShown()) return undefined;
    const found = value.read();
    if (found === undefined) return undefined;
    const parsed = parseValue(found, field.type, form.context);
    return parsed.ok ? parsed.value : undefined;
  }, equalJson);
  const report = cells.derive<FieldReport>(tell, { isEqual: equalReports, circle: nothing });
  return {
    spot,
    isShown,
    isClosed,
    value: () => value.read(),
    known: () => known.read(),
    report: () => report.read(),
    reports: () => [report.read()],
  };

  function work(): Json | undefined {
    if (field.compute !== undefined) return evaluate(field.compute);
    const stored = isClosed() ? source.fromServer() : answered.read();
    if (stored === null) return undefined;
    return stored ?? (field.default === undefined ? undefined : evaluate(field.default));
  }

  function evaluate(expression: BoundExpression): Json | undefined {
    const found = evaluateExpression(expression, env).value;
    return found === unknown || found === notApplicable ? undefined : toJson(found, field.type, form.context);
  }

  function tell(): FieldReport {
    const visible = isShown();
    const readOnly = isClosed();
    const options = optionsNow();
    const state = {
      path: spot.path,
      kind: field.kind,
      visible,
      required: visible && !readOnly && isOn(field.required),
      readOnly,
      value: visible ? value.read() : (answered.read() ?? undefined),
      computed: field.compute !== undefined,
      ...(options === undefined ? {} : { options }),
    };
    const own = visible && !readOnly ? ownIssues(state) : [];
    const { at, listed } = checkIssues(source, spot);
    return {
      state: { ...state, issues: [...own, ...at] },
      listed: [...own, ...listed],
      answer: visible && !readOnly ? (state.value ?? emptied()) : undefined,
    };
  }

  /** A default that was taken out stays out. */
  function emptied(): null | undefined {
    return field.default !== undefined && answered.read() === null ? null : undefined;
  }

  function ownIssues(state: Omit<FieldState, "issues">): readonly Issue[] {
    if (state.value !== undefined) return checkValue(spot, state.value, state.options, form.context);
    return state.required ? [missingIssue(spot)] : [];
  }

  /** The options that are offered now, in natural order. */
  function optionsNow(): readonly string[] | undefined {
    const { options, offers } = field;
    if (options === undefined || offers === undefined) return options;
    const offered = new Set(offers.flatMap(({ when, only }) => (when === undefined || isOn(when) ? only : [])));
    return options.filter((option) => offered.has(option));
  }
}

/** What failed checks say at a field, and which of that is said here first. */
export function checkIssues(
  { checks }: Pick<FieldSource, "checks">,
  spot: FieldSpot,
): { readonly at: readonly Issue[]; readonly listed: readonly Issue[] } {
  const failed = checks().flatMap((check) => check.read() ?? []);
  const here = failed.filter(({ spots }) => spots.includes(spot));
  return {
    at: here.map((each) => each.issueAt(spot)),
    listed: here.filter(({ spots: [first] }) => first === spot).map((each) => each.issueAt(spot)),
  };
}

/** An answer as it counts: `null` for one that was taken out, or is as good as none. */
export function readAnswer(answer: Json | undefined): Json | undefined {
  return answer !== undefined && isEmpty(answer) ? null : answer;
}

/** Whether two reports say the same. */
export function equalReports(one: FieldReport, other: FieldReport): boolean {
  return (
    equalStates(one.state, other.state) &&
    jsonEqual(one.answer, other.answer) &&
    jsonEqual(one.listed as unknown, other.listed as unknown)
  );
}

/** What a field says that waits for itself, which the check of the form refuses. */
export const nothing: FieldReport = {
  state: {
    path: "",
    kind: "answer",
    visible: false,
    required: false,
    readOnly: true,
    value: undefined,
    computed: false,
    issues: [],
  },
  listed: [],
  answer: undefined,
};

/** Whether the system or an expression sets the field, whatever anybody answers. */
function isSet({ compute, field }: BoundField): boolean {
  return compute !== undefined || field.system !== undefined;
}
