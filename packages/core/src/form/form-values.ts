import { createSession, type Session } from "../decision/index.ts";
import { evaluateExpression, readFacts, type BoundExpression } from "../fact/index.ts";
import type { Issue } from "../issue/index.ts";
import type { Json } from "../json/index.ts";
import { evaluateCondition, type ReadFact } from "../rule/index.ts";
import { notApplicable, parseValue, toJson, unknown, type Known } from "../value/index.ts";
import type { BoundField, BoundForm, BoundSwitch } from "./bound-form.ts";
import { isEmpty } from "./empty.ts";
import type { Answers, FormContext } from "./form-state.ts";

/** The values of a form's fields on given answers, each worked out when it is first asked for: their order never matters. */
export interface FormValues {
  readonly read: ReadFact;
  isVisible(field: BoundField): boolean;
  /** Whether nobody can answer it: computed, set by the system, or locked. */
  isClosed(field: BoundField): boolean;
  isOn(choice: BoundSwitch): boolean;
  /** What stands in the field; `undefined` when it is empty. */
  value(field: BoundField): Json | undefined;
  /** What was answered: `undefined` when nobody did, `null` when the answer was taken out. */
  answered(field: BoundField): Json | undefined;
  readonly contextIssues: readonly Issue[];
}

/** Opens the values of a form. @param answers by field id, an earlier id of a renamed field included */
export function openValues(form: BoundForm, answers: Answers, context: FormContext): FormValues {
  const { today, now } = context;
  // The server tells who fills the form in, which no caller of a decision may.
  const server = readFacts(context.facts ?? {}, form.vocabulary, form.context, []);
  const moments = new Map<string, Known>([
    ["time.today", today],
    ...(now === undefined ? [] : [["time.now", now] as const]),
  ]);
  const renamed = new Map(form.form.renamed?.map(({ from, to }) => [to, from]));
  const values = new Map<string, Json | undefined>();
  const shown = new Map<string, boolean>();
  const open = new Set<string>();
  const session: Session = createSession(
    { ...form.graph, today },
    { facts: { get: (fact) => moments.get(fact) ?? told(fact) }, collections: server.collections },
  );
  const self: FormValues = {
    read: (name) => {
      const field = form.byId.get(name);
      return field === undefined ? session.read(name) : (known(field) ?? unknown);
    },
    isVisible: (field) => memo(shown, `visible ${field.id}`, field.id, false, () => field.visible.every(holds)),
    isClosed: (field) => isSet(field) || self.isOn(field.readOnly),
    isOn: (choice) => (typeof choice === "boolean" ? choice : holds(choice)),
    value: (field) => memo(values, field.id, field.id, undefined, () => work(field)),
    answered: (field) => {
      const id = Object.hasOwn(answers, field.id) ? field.id : (renamed.get(field.id) ?? field.id);
      const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
      return answer !== undefined && isEmpty(answer) ? null : answer;
    },
    contextIssues: server.issues,
  };
  return self;

  function holds(condition: Parameters<typeof evaluateCondition>[0]): boolean {
    return evaluateCondition(condition, self.read) === true;
  }

  /** Works a value out once. A field that waits for itself, which the check of the form refuses, is absent to itself. */
  function memo<Value>(kept: Map<string, Value>, key: string, id: string, circle: Value, make: () => Value): Value {
    if (kept.has(id)) return kept.get(id) as Value;
    if (open.has(key)) return circle;
    open.add(key);
    const made = make();
    open.delete(key);
    kept.set(id, made);
    return made;
  }

  /** What a fact is told to be, by a field of the form or by the server. */
  function told(fact: string): Known | undefined {
    if (!form.filledBy.has(fact)) return server.facts.get(fact);
    const field = form.byId.get(form.filledBy.get(fact) ?? "");
    return field === undefined ? undefined : known(field);
  }

  function known(field: BoundField): Known | undefined {
    if (!self.isVisible(field)) return undefined;
    const value = self.value(field);
    if (value === undefined) return undefined;
    const parsed = parseValue(value, field.type, form.context);
    return parsed.ok ? parsed.value : undefined;
  }

  function work(field: BoundField): Json | undefined {
    if (field.compute !== undefined) return evaluate(field, field.compute);
    const stored = self.isClosed(field) ? fromServer(field) : self.answered(field);
    if (stored === null) return undefined;
    return stored ?? (field.default === undefined ? undefined : evaluate(field, field.default));
  }

  /** What nobody can answer stands as the record has it. */
  function fromServer({ field, type }: BoundField): Json | undefined {
    const value = field.fact === undefined ? undefined : server.facts.get(field.fact);
    return value === undefined ? undefined : toJson(value, type, form.context);
  }

  function evaluate({ type }: BoundField, expression: BoundExpression): Json | undefined {
    const env = {
      read: self.read,
      rows: (name: string) => server.collections.get(name),
      today,
      timeZone: form.context.timeZone,
      ...(form.graph.calendar === undefined ? {} : { calendar: form.graph.calendar }),
    };
    const { value } = evaluateExpression(expression, env);
    return value === unknown || value === notApplicable ? undefined : toJson(value, type, form.context);
  }
}

/** Whether the system or an expression sets the field, whatever anybody answers. */
function isSet({ compute, field }: BoundField): boolean {
  return compute !== undefined || field.system !== undefined;
}
