import { createSession, type Session, type Supplied } from "../decision/index.ts";
import { readFacts, type ExpressionEnv } from "../fact/index.ts";
import type { Issue } from "../issue/index.ts";
import { jsonEqual, type Json } from "../json/index.ts";
import { evaluateCondition, type BoundCondition, type ReadFact } from "../rule/index.ts";
import { equalValues, toJson, unknown, type Known, type Value } from "../value/index.ts";
import type { BoundField, BoundForm } from "./bound-form.ts";
import { createCells, type Cell, type InputCell } from "./cell.ts";
import { checkCells } from "./check-cells.ts";
import { answerCells, readAnswer, type FieldCells, type FieldSource } from "./field-cells.ts";
import { topSpot } from "./field-spot.ts";
import type { Answers, FormContext } from "./form-state.ts";
import { rowsCells, type RowsCells } from "./rows-cells.ts";

/** A form as cells: what is answered goes in, how every field stands comes out, worked out as far as it has changed. */
export interface FormCells {
  /** In the document's order. */
  readonly fields: readonly FieldCells[];
  /** What expressions read outside of rows. */
  readonly env: ExpressionEnv;
  readonly rows: ReadonlyMap<string, RowsCells>;
  /** Takes new answers, and the present moment. */
  readonly write: (answers: Answers, now: number | undefined) => void;
  readonly contextIssues: readonly Issue[];
  /** What a decision about these answers is told. */
  readonly supplied: Supplied;
}

/** Opens the cells of a form on one day and with what the server knows. */
export function openCells(form: BoundForm, { facts, today, now }: FormContext): FormCells {
  const cells = createCells();
  // The server tells who fills the form in, which no caller of a decision may.
  const server = readFacts(facts ?? {}, form.vocabulary, form.context, []);
  const graph = { ...form.graph, today };
  const moment = cells.input<number | undefined>(now, Object.is);
  const inputs = new Map<string, InputCell<Json | undefined>>();
  const byId = new Map<string, FieldCells>();
  const rows = new Map<string, RowsCells>();
  const readings = new Map<string, Cell<Value>>();
  const shared = new Map<BoundCondition, Cell<boolean>>();

  const read: ReadFact = (name) => {
    const field = byId.get(name);
    return field === undefined ? readingOf(name).read() : (field.known() ?? unknown);
  };
  const env: ExpressionEnv = {
    read,
    rows: (name) => rows.get(name)?.records() ?? server.collections.get(name),
    today,
    timeZone: form.context.timeZone,
    ...(form.graph.calendar === undefined ? {} : { calendar: form.graph.calendar }),
  };
  const checks = checkCells(form.checks, () => byId, cells, read);
  for (const field of form.fields) {
    const source = sourceOf(field);
    if (field.rows === undefined) byId.set(field.id, answerCells(source));
    else {
      const made = rowsCells(source, field.rows);
      byId.set(field.id, made);
      rows.set(field.id, made);
    }
  }
  const renamed = new Map(form.form.renamed?.flatMap((each) => (each.in === undefined ? [[each.to, each.from]] : [])));
  return {
    fields: [...byId.values()],
    env,
    rows,
    write(answers, at) {
      moment.write(at);
      for (const [id, input] of inputs) {
        const name = Object.hasOwn(answers, id) ? id : (renamed.get(id) ?? id);
        input.write(Object.hasOwn(answers, name) ? answers[name] : undefined);
      }
    },
    contextIssues: server.issues,
    supplied: { facts: { get: told }, collections: server.collections },
  };

  function sourceOf(field: BoundField): FieldSource {
    const input = cells.input<Json | undefined>(undefined, Object.is);
    inputs.set(field.id, input);
    return {
      form,
      cells,
      spot: topSpot(field),
      env,
      answered: { read: () => readAnswer(input.read()) },
      fromServer: () => {
        const value = field.field.fact === undefined ? undefined : server.facts.get(field.field.fact);
        return value === undefined ? undefined : toJson(value, field.type, form.context);
      },
      isAroundShown: () => true,
      isAroundClosed: () => false,
      holds,
      checks: () => checks(field.id),
    };
  }

  /** The conditions of a page and a section are worked out once for all of their fields. */
  function holds(condition: BoundCondition): boolean {
    const cell =
      shared.get(condition) ??
      cells.derive(() => evaluateCondition(condition, read) === true, { isEqual: Object.is, circle: false });
    shared.set(condition, cell);
    return cell.read();
  }

  /** A fact that is no field. Each has a cell of its own, so that it is decided anew only after what it waits for. */
  function readingOf(fact: string): Cell<Value> {
    const found =
      readings.get(fact) ?? cells.derive<Value>(() => work(fact), { isEqual: isSameValue, circle: unknown });
    readings.set(fact, found);
    return found;
  }

  function work(fact: string): Value {
    const session: Session = createSession(graph, {
      facts: { get: (each) => told(each) ?? (each === fact ? undefined : workedOut(each)) },
      collections: server.collections,
    });
    return session.read(fact);
  }

  /** What a fact is told to be: the time, a field of the form, or what the server knows. */
  function told(fact: string): Known | undefined {
    if (fact === "time.today") return today;
    if (fact === "time.now") return moment.read();
    if (!form.filledBy.has(fact)) return server.facts.get(fact);
    return byId.get(form.filledBy.get(fact) ?? "")?.known();
  }

  /** What another fact has come to. One that is not known is left to whoever asks: to find out again why. */
  function workedOut(fact: string): Known | undefined {
    const kind = graph.facts.get(fact)?.source.kind ?? "given";
    if (kind === "given") return undefined;
    const value = readingOf(fact).read();
    return typeof value === "symbol" ? undefined : value;
  }
}

function isSameValue(one: Value, other: Value): boolean {
  return one === other || equalValues(one, other) || (typeof one === "object" && jsonEqual(one, other));
}
